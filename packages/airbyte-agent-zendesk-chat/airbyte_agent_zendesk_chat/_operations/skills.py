# Generated from specs/zendesk-chat/connector.yaml by `connectorgen generate zendesk-chat`. Do not edit.
"""The operations of `skills` as tables."""

from __future__ import annotations

from collections.abc import Mapping

from airbyte_agent_sdk.definition import Operation, Paging, Parameter

LIST = Operation(
    entity="skills",
    action="list",
    method="GET",
    path="/skills",
    summary="List skills of agents",
    records="$",
    paging=Paging(strategy="none"),
)

GET = Operation(
    entity="skills",
    action="get",
    method="GET",
    path="/skills/{skill_id}",
    parameters=(Parameter("skill_id", "path", {"type": "integer", "format": "int64"}, required=True),),
    summary="Get a skill",
)

OPERATIONS: Mapping[str, Operation] = {"list": LIST, "get": GET}
