# Generated from specs/attic-store/connector.yaml by `connectorgen generate attic-store`. Do not edit.
"""The operations of `letters` as tables."""

from __future__ import annotations

from collections.abc import Mapping

from airbyte_agent_sdk.definition import Operation, Paging

LIST = Operation(
    entity="letters",
    action="list",
    method="GET",
    path="/letters",
    summary="List letters",
    records="$",
    paging=Paging(strategy="none"),
)

OPERATIONS: Mapping[str, Operation] = {"list": LIST}
