# Generated from specs/shopify/connector.yaml by `connectorgen generate shopify`. Do not edit.
"""The operations of `fulfillments` as tables."""

from __future__ import annotations

from collections.abc import Mapping

from airbyte_agent_sdk.definition import Operation, Paging, Parameter

LIST = Operation(
    entity="fulfillments",
    action="list",
    method="GET",
    path="/orders/{order_id}/fulfillments.json",
    parameters=(
        Parameter("order_id", "path", {"type": "integer"}, required=True),
        Parameter("limit", "query", {"type": "integer", "minimum": 1, "maximum": 250}),
        Parameter("since_id", "query", {"type": "integer"}),
        Parameter("created_at_min", "query", {"type": "string", "format": "date-time"}),
        Parameter("created_at_max", "query", {"type": "string", "format": "date-time"}),
        Parameter("updated_at_min", "query", {"type": "string", "format": "date-time"}),
        Parameter("updated_at_max", "query", {"type": "string", "format": "date-time"}),
        Parameter("page_info", "query", {"type": "string"}),
    ),
    summary="List the fulfillments of an order",
    records="$.fulfillments",
    meta={"next_page": "@link.next"},
    paging=Paging(strategy="link_header", param="page_info", next="next_page", page_size="limit"),
)

GET = Operation(
    entity="fulfillments",
    action="get",
    method="GET",
    path="/orders/{order_id}/fulfillments/{fulfillment_id}.json",
    parameters=(
        Parameter("order_id", "path", {"type": "integer"}, required=True),
        Parameter("fulfillment_id", "path", {"type": "integer"}, required=True),
    ),
    summary="Get a fulfillment",
    records="$.fulfillment",
)

OPERATIONS: Mapping[str, Operation] = {"list": LIST, "get": GET}
