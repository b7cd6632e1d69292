# Generated from specs/clickup-api/connector.yaml by `connectorgen generate clickup-api`. Do not edit.
"""The operations of `goals` as tables."""

from __future__ import annotations

from collections.abc import Mapping

from airbyte_agent_sdk.definition import Operation, Paging, Parameter

LIST = Operation(
    entity="goals",
    action="list",
    method="GET",
    path="/api/v2/team/{team_id}/goal",
    parameters=(Parameter("team_id", "path", {"type": "string", "pattern": "^[0-9]+$"}, required=True),),
    summary="List the goals of a Workspace",
    records="$.goals",
    paging=Paging(strategy="none"),
    sibling_keys=(),
)

GET = Operation(
    entity="goals",
    action="get",
    method="GET",
    path="/api/v2/goal/{goal_id}",
    parameters=(Parameter("goal_id", "path", {"type": "string"}, required=True),),
    summary="Get a goal",
    records="$.goal",
)

OPERATIONS: Mapping[str, Operation] = {"list": LIST, "get": GET}
