# Generated from specs/asana/connector.yaml by `connectorgen generate asana`. Do not edit.
"""The operations of `teams` as tables."""

from __future__ import annotations

from collections.abc import Mapping

from airbyte_agent_sdk.definition import Operation, Parameter

GET = Operation(
    entity="teams",
    action="get",
    method="GET",
    path="/teams/{team_gid}",
    parameters=(Parameter("team_gid", "path", {"type": "string"}, required=True, aliases={"team": {}}),),
    summary="Get a team",
    records="$.data",
)

OPERATIONS: Mapping[str, Operation] = {"get": GET}
