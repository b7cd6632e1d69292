# Generated from specs/gong/connector.yaml by `connectorgen generate gong`. Do not edit.
"""The operations of `coaching` as tables."""

from __future__ import annotations

from collections.abc import Mapping

from airbyte_agent_sdk.definition import Operation, Paging, Parameter

LIST = Operation(
    entity="coaching",
    action="list",
    method="GET",
    path="/v2/coaching",
    parameters=(
        Parameter("workspace-id", "query", {"type": "string"}, required=True, aliases={"workspaceId": {}}),
        Parameter("manager-id", "query", {"type": "string"}, required=True, aliases={"managerId": {}}),
        Parameter(
            "from",
            "query",
            {"type": "string", "format": "date-time"},
            required=True,
            aliases={"fromDateTime": {}},
        ),
        Parameter(
            "to",
            "query",
            {"type": "string", "format": "date-time"},
            required=True,
            aliases={"toDateTime": {}},
        ),
    ),
    summary="List a manager's coaching metrics within a period",
    records="$.coachingData",
    meta={"request_id": "$.requestId"},
    paging=Paging(strategy="none"),
    param_sources={"workspace-id": ("workspaces", "id"), "manager-id": ("users", "id")},
    sibling_keys=("requestId",),
)

OPERATIONS: Mapping[str, Operation] = {"list": LIST}
