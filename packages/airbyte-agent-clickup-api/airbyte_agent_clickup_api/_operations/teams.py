# Generated from specs/clickup-api/connector.yaml by `connectorgen generate clickup-api`. Do not edit.
"""The operations of `teams` as tables."""

from __future__ import annotations

from collections.abc import Mapping

from airbyte_agent_sdk.definition import Operation, Paging

LIST = Operation(
    entity="teams",
    action="list",
    method="GET",
    path="/api/v2/team",
    summary="List Workspaces",
    records="$.teams",
    paging=Paging(strategy="none"),
    sibling_keys=(),
)

OPERATIONS: Mapping[str, Operation] = {"list": LIST}
