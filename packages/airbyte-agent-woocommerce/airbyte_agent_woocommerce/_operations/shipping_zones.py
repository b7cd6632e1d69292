# Generated from specs/woocommerce/connector.yaml by `connectorgen generate woocommerce`. Do not edit.
"""The operations of `shipping_zones` as tables."""

from __future__ import annotations

from collections.abc import Mapping

from airbyte_agent_sdk.definition import Operation, Paging, Parameter

LIST = Operation(
    entity="shipping_zones",
    action="list",
    method="GET",
    path="/shipping/zones",
    summary="List shipping zones",
    records="$",
    paging=Paging(strategy="none"),
)

GET = Operation(
    entity="shipping_zones",
    action="get",
    method="GET",
    path="/shipping/zones/{id}",
    parameters=(Parameter("id", "path", {"type": "integer"}, required=True),),
    summary="Get a shipping zone",
)

OPERATIONS: Mapping[str, Operation] = {"list": LIST, "get": GET}
