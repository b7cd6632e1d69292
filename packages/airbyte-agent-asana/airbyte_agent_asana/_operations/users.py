# Generated from specs/asana/connector.yaml by `connectorgen generate asana`. Do not edit.
"""The operations of `users` as tables."""

from __future__ import annotations

from collections.abc import Mapping

from airbyte_agent_sdk.definition import Operation, Paging, Parameter

from ._parameters import LIMIT_PARAMETER

LIST = Operation(
    entity="users",
    action="list",
    method="GET",
    path="/users",
    parameters=(
        LIMIT_PARAMETER,
        Parameter("offset", "query", {"type": "string"}),
        Parameter("workspace", "query", {"type": "string"}, aliases={"workspace_gid": {}}),
        Parameter("team", "query", {"type": "string"}, aliases={"team_gid": {}}),
    ),
    summary="List users the caller can see",
    records="$.data",
    meta={"next_offset": "$.next_page.offset"},
    paging=Paging(strategy="cursor", param="offset", next="next_offset", page_size="limit"),
)

GET = Operation(
    entity="users",
    action="get",
    method="GET",
    path="/users/{user_gid}",
    parameters=(Parameter("user_gid", "path", {"type": "string"}, required=True),),
    summary="Get a user",
    records="$.data",
)

OPERATIONS: Mapping[str, Operation] = {"list": LIST, "get": GET}
