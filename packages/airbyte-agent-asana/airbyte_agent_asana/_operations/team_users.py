# Generated from specs/asana/connector.yaml by `connectorgen generate asana`. Do not edit.
"""The operations of `team_users` as tables."""

from __future__ import annotations

from collections.abc import Mapping

from airbyte_agent_sdk.definition import Operation, Paging, Parameter

LIST = Operation(
    entity="team_users",
    action="list",
    method="GET",
    path="/teams/{team_gid}/users",
    parameters=(
        Parameter("team_gid", "path", {"type": "string"}, required=True, aliases={"team": {}}),
        Parameter("limit", "query", {"type": "integer", "minimum": 1, "maximum": 100}),
        Parameter("offset", "query", {"type": "string"}),
    ),
    summary="List members of a team, by name",
    records="$.data",
    meta={"next_offset": "$.next_page.offset"},
    paging=Paging(strategy="cursor", param="offset", next="next_offset", page_size="limit"),
)

OPERATIONS: Mapping[str, Operation] = {"list": LIST}
