# Generated from specs/typeform/connector.yaml by `connectorgen generate typeform`. Do not edit.
"""The operations of `images` as tables."""

from __future__ import annotations

from collections.abc import Mapping

from airbyte_agent_sdk.definition import Operation, Paging

LIST = Operation(
    entity="images",
    action="list",
    method="GET",
    path="/images",
    summary="List images",
    records="$",
    paging=Paging(strategy="none"),
)

OPERATIONS: Mapping[str, Operation] = {"list": LIST}
