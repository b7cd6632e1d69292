# Generated from specs/shopify/connector.yaml by `connectorgen generate shopify`. Do not edit.
"""The operations of `fulfillment_orders` as tables."""

from __future__ import annotations

from collections.abc import Mapping

from airbyte_agent_sdk.definition import Operation, Paging, Parameter

LIST = Operation(
    entity="fulfillment_orders",
    action="list",
    method="GET",
    path="/orders/{order_id}/fulfillment_orders.json",
    parameters=(Parameter("order_id", "path", {"type": "integer"}, required=True),),
    summary="List the fulfillment orders of an order",
    records="$.fulfillment_orders",
    meta={"next_page": "@link.next"},
    paging=Paging(strategy="link_header", next="next_page"),
)

GET = Operation(
    entity="fulfillment_orders",
    action="get",
    method="GET",
    path="/fulfillment_orders/{fulfillment_order_id}.json",
    parameters=(Parameter("fulfillment_order_id", "path", {"type": "integer"}, required=True),),
    summary="Get a fulfillment order",
    records="$.fulfillment_order",
)

OPERATIONS: Mapping[str, Operation] = {"list": LIST, "get": GET}
