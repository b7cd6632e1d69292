# Generated from specs/shopify/connector.yaml by `connectorgen generate shopify`. Do not edit.
"""The operations of `shop` as tables."""

from __future__ import annotations

from collections.abc import Mapping

from airbyte_agent_sdk.definition import Operation

GET = Operation(
    entity="shop", action="get", method="GET", path="/shop.json", summary="Get the shop", records="$.shop"
)

OPERATIONS: Mapping[str, Operation] = {"get": GET}
