# Generated from specs/gong/connector.yaml by `connectorgen generate gong`. Do not edit.
"""The operations of `library_folders` as tables."""

from __future__ import annotations

from collections.abc import Mapping

from airbyte_agent_sdk.definition import Operation, Paging, Parameter

LIST = Operation(
    entity="library_folders",
    action="list",
    method="GET",
    path="/v2/library/folders",
    parameters=(
        Parameter("workspaceId", "query", {"type": "string"}, required=True, aliases={"workspace-id": {}}),
    ),
    summary="List public folders of the call library",
    records="$.folders",
    meta={"request_id": "$.requestId"},
    paging=Paging(strategy="none"),
    param_sources={"workspaceId": ("workspaces", "id")},
    sibling_keys=("requestId",),
)

OPERATIONS: Mapping[str, Operation] = {"list": LIST}
