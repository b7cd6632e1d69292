# Generated from specs/woocommerce/connector.yaml by `connectorgen generate woocommerce`. Do not edit.
"""The operations of `tax_classes` as tables."""

from __future__ import annotations

from collections.abc import Mapping

from airbyte_agent_sdk.definition import Operation, Paging

LIST = Operation(
    entity="tax_classes",
    action="list",
    method="GET",
    path="/taxes/classes",
    summary="List tax classes",
    records="$",
    paging=Paging(strategy="none"),
)

OPERATIONS: Mapping[str, Operation] = {"list": LIST}
