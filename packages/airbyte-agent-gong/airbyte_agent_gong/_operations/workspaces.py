# Generated from specs/gong/connector.yaml by `connectorgen generate gong`. Do not edit.
"""The operations of `workspaces` as tables."""

from __future__ import annotations

from collections.abc import Mapping

from airbyte_agent_sdk.definition import Operation, Paging

LIST = Operation(
    entity="workspaces",
    action="list",
    method="GET",
    path="/v2/workspaces",
    summary="List workspaces",
    records="$.workspaces",
    meta={"request_id": "$.requestId"},
    paging=Paging(strategy="none"),
    sibling_keys=("requestId",),
)

OPERATIONS: Mapping[str, Operation] = {"list": LIST}
