# Generated from specs/gong/connector.yaml by `connectorgen generate gong`. Do not edit.
"""The operations of `settings_trackers` as tables."""

from __future__ import annotations

from collections.abc import Mapping

from airbyte_agent_sdk.definition import Operation, Paging, Parameter

LIST = Operation(
    entity="settings_trackers",
    action="list",
    method="GET",
    path="/v2/settings/trackers",
    parameters=(Parameter("workspaceId", "query", {"type": "string"}, aliases={"workspace-id": {}}),),
    summary="List trackers",
    records="$.keywordTrackers",
    meta={"request_id": "$.requestId"},
    paging=Paging(strategy="none"),
    sibling_keys=("requestId",),
)

OPERATIONS: Mapping[str, Operation] = {"list": LIST}
