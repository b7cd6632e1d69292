# Generated from specs/shopify/connector.yaml by `connectorgen generate shopify`. Do not edit.
"""The operations of `balance_transactions` as tables."""

from __future__ import annotations

from collections.abc import Mapping

from airbyte_agent_sdk.definition import Operation, Paging, Parameter

LIST = Operation(
    entity="balance_transactions",
    action="list",
    method="GET",
    path="/shopify_payments/balance/transactions.json",
    parameters=(
        Parameter("limit", "query", {"type": "integer", "minimum": 1, "maximum": 250}),
        Parameter("since_id", "query", {"type": "integer"}),
        Parameter("payout_id", "query", {"type": "integer"}),
        Parameter("payout_status", "query", {"type": "string"}),
        Parameter("test", "query", {"type": "boolean"}),
        Parameter("page_info", "query", {"type": "string"}),
    ),
    summary="List the balance transactions of Shopify Payments",
    records="$.transactions",
    meta={"next_page": "@link.next"},
    paging=Paging(strategy="link_header", param="page_info", next="next_page", page_size="limit"),
)

OPERATIONS: Mapping[str, Operation] = {"list": LIST}
