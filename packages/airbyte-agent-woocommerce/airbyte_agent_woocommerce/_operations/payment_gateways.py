# Generated from specs/woocommerce/connector.yaml by `connectorgen generate woocommerce`. Do not edit.
"""The operations of `payment_gateways` as tables."""

from __future__ import annotations

from collections.abc import Mapping

from airbyte_agent_sdk.definition import Operation, Paging, Parameter

LIST = Operation(
    entity="payment_gateways",
    action="list",
    method="GET",
    path="/payment_gateways",
    summary="List payment gateways",
    records="$",
    paging=Paging(strategy="none"),
)

GET = Operation(
    entity="payment_gateways",
    action="get",
    method="GET",
    path="/payment_gateways/{id}",
    parameters=(Parameter("id", "path", {"type": "string"}, required=True),),
    summary="Get a payment gateway",
)

OPERATIONS: Mapping[str, Operation] = {"list": LIST, "get": GET}
