# Generated from specs/zendesk-chat/connector.yaml by `connectorgen generate zendesk-chat`. Do not edit.
"""The operations of `goals` as tables."""

from __future__ import annotations

from collections.abc import Mapping

from airbyte_agent_sdk.definition import Operation, Paging, Parameter

LIST = Operation(
    entity="goals",
    action="list",
    method="GET",
    path="/goals",
    summary="List goals",
    records="$",
    paging=Paging(strategy="none"),
)

GET = Operation(
    entity="goals",
    action="get",
    method="GET",
    path="/goals/{goal_id}",
    parameters=(Parameter("goal_id", "path", {"type": "integer", "format": "int64"}, required=True),),
    summary="Get a goal",
)

OPERATIONS: Mapping[str, Operation] = {"list": LIST, "get": GET}
