# Generated from specs/shopify/connector.yaml by `connectorgen generate shopify`. Do not edit.
"""The operations of `order_refunds` as tables."""

from __future__ import annotations

from collections.abc import Mapping

from airbyte_agent_sdk.definition import Operation, Paging, Parameter

LIST = Operation(
    entity="order_refunds",
    action="list",
    method="GET",
    path="/orders/{order_id}/refunds.json",
    parameters=(
        Parameter("order_id", "path", {"type": "integer"}, required=True),
        Parameter("limit", "query", {"type": "integer", "minimum": 1, "maximum": 250}),
        Parameter("page_info", "query", {"type": "string"}),
    ),
    summary="List the refunds of an order",
    records="$.refunds",
    meta={"next_page": "@link.next"},
    paging=Paging(strategy="link_header", param="page_info", next="next_page", page_size="limit"),
)

GET = Operation(
    entity="order_refunds",
    action="get",
    method="GET",
    path="/orders/{order_id}/refunds/{refund_id}.json",
    parameters=(
        Parameter("order_id", "path", {"type": "integer"}, required=True),
        Parameter("refund_id", "path", {"type": "integer"}, required=True),
    ),
    summary="Get a refund",
    records="$.refund",
)

OPERATIONS: Mapping[str, Operation] = {"list": LIST, "get": GET}
