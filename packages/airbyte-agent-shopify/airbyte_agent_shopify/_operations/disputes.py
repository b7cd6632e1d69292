# Generated from specs/shopify/connector.yaml by `connectorgen generate shopify`. Do not edit.
"""The operations of `disputes` as tables."""

from __future__ import annotations

from collections.abc import Mapping

from airbyte_agent_sdk.definition import Operation, Paging, Parameter

LIST = Operation(
    entity="disputes",
    action="list",
    method="GET",
    path="/shopify_payments/disputes.json",
    parameters=(
        Parameter("limit", "query", {"type": "integer", "minimum": 1, "maximum": 250}),
        Parameter("since_id", "query", {"type": "integer"}),
        Parameter("status", "query", {"type": "string"}),
        Parameter("initiated_at", "query", {"type": "string", "format": "date"}),
        Parameter("page_info", "query", {"type": "string"}),
    ),
    summary="List the disputes of Shopify Payments",
    records="$.disputes",
    meta={"next_page": "@link.next"},
    paging=Paging(strategy="link_header", param="page_info", next="next_page", page_size="limit"),
)

GET = Operation(
    entity="disputes",
    action="get",
    method="GET",
    path="/shopify_payments/disputes/{dispute_id}.json",
    parameters=(Parameter("dispute_id", "path", {"type": "integer"}, required=True),),
    summary="Get a dispute",
    records="$.dispute",
)

OPERATIONS: Mapping[str, Operation] = {"list": LIST, "get": GET}
