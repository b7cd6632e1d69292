# Generated from specs/amazon-seller-partner/connector.yaml by `connectorgen generate amazon-seller-partner`. Do not edit.
"""The operations of `order_items` as tables."""

from __future__ import annotations

from collections.abc import Mapping

from airbyte_agent_sdk.definition import Operation, Paging, Parameter

LIST = Operation(
    entity="order_items",
    action="list",
    method="GET",
    path="/orders/v0/orders/{orderId}/orderItems",
    parameters=(
        Parameter("orderId", "path", {"type": "string"}, required=True),
        Parameter("NextToken", "query", {"type": "string"}),
    ),
    summary="List the items of an order",
    records="$.payload.OrderItems",
    meta={"next_token": "$.payload.NextToken"},
    paging=Paging(strategy="cursor", param="NextToken", next="next_token"),
)

OPERATIONS: Mapping[str, Operation] = {"list": LIST}
