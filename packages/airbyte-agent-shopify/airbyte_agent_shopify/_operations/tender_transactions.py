# Generated from specs/shopify/connector.yaml by `connectorgen generate shopify`. Do not edit.
"""The operations of `tender_transactions` as tables."""

from __future__ import annotations

from collections.abc import Mapping

from airbyte_agent_sdk.definition import Operation, Paging, Parameter

LIST = Operation(
    entity="tender_transactions",
    action="list",
    method="GET",
    path="/tender_transactions.json",
    parameters=(
        Parameter("limit", "query", {"type": "integer", "minimum": 1, "maximum": 250}),
        Parameter("since_id", "query", {"type": "integer"}),
        Parameter("processed_at_min", "query", {"type": "string", "format": "date-time"}),
        Parameter("processed_at_max", "query", {"type": "string", "format": "date-time"}),
        Parameter("order", "query", {"type": "string"}),
        Parameter("processed_at", "query", {"type": "string"}),
        Parameter("page_info", "query", {"type": "string"}),
    ),
    summary="List tender transactions",
    records="$.tender_transactions",
    meta={"next_page": "@link.next"},
    paging=Paging(strategy="link_header", param="page_info", next="next_page", page_size="limit"),
)

OPERATIONS: Mapping[str, Operation] = {"list": LIST}
