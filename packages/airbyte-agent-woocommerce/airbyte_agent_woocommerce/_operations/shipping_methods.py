# Generated from specs/woocommerce/connector.yaml by `connectorgen generate woocommerce`. Do not edit.
"""The operations of `shipping_methods` as tables."""

from __future__ import annotations

from collections.abc import Mapping

from airbyte_agent_sdk.definition import Operation, Paging, Parameter

LIST = Operation(
    entity="shipping_methods",
    action="list",
    method="GET",
    path="/shipping_methods",
    summary="List shipping methods",
    records="$",
    paging=Paging(strategy="none"),
)

GET = Operation(
    entity="shipping_methods",
    action="get",
    method="GET",
    path="/shipping_methods/{id}",
    parameters=(Parameter("id", "path", {"type": "string"}, required=True),),
    summary="Get a shipping method",
)

OPERATIONS: Mapping[str, Operation] = {"list": LIST, "get": GET}
