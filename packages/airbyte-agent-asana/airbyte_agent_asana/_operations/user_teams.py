# Generated from specs/asana/connector.yaml by `connectorgen generate asana`. Do not edit.
"""The operations of `user_teams` as tables."""

from __future__ import annotations

from collections.abc import Mapping

from airbyte_agent_sdk.definition import Operation, Paging, Parameter

from ._parameters import LIMIT_PARAMETER

LIST = Operation(
    entity="user_teams",
    action="list",
    method="GET",
    path="/users/{user_gid}/teams",
    parameters=(
        Parameter("user_gid", "path", {"type": "string"}, required=True),
        Parameter(
            "organization",
            "query",
            {"type": "string"},
            required=True,
            aliases={"workspace_gid": {}, "workspace": {}},
        ),
        LIMIT_PARAMETER,
        Parameter("offset", "query", {"type": "string"}),
    ),
    summary="List teams a user is in",
    records="$.data",
    meta={"next_offset": "$.next_page.offset"},
    paging=Paging(strategy="cursor", param="offset", next="next_offset", page_size="limit"),
)

OPERATIONS: Mapping[str, Operation] = {"list": LIST}
