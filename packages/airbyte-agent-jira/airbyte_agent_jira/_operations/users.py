# Generated from specs/jira/connector.yaml by `connectorgen generate jira`. Do not edit.
"""The operations of `users` as tables."""

from __future__ import annotations

from collections.abc import Mapping

from airbyte_agent_sdk.definition import Operation, Paging, Parameter

from ._parameters import EXPAND_PARAMETER

LIST = Operation(
    entity="users",
    action="list",
    method="GET",
    path="/rest/api/3/users",
    parameters=(
        Parameter("startAt", "query", {"type": "integer", "minimum": 0}),
        Parameter("maxResults", "query", {"type": "integer", "minimum": 0}, probe=1),
    ),
    summary="List all users: active, inactive and formerly deleted",
    paging=Paging(strategy="offset", param="startAt"),
)

SEARCH = Operation(
    entity="users",
    action="search",
    method="GET",
    path="/rest/api/3/user/search",
    parameters=(
        Parameter("query", "query", {"type": "string"}),
        Parameter("startAt", "query", {"type": "integer", "minimum": 0}),
        Parameter("maxResults", "query", {"type": "integer", "minimum": 0}),
        Parameter("accountId", "query", {"type": "string", "maxLength": 128}),
        Parameter("property", "query", {"type": "string"}),
    ),
    summary="Search active users",
    paging=Paging(
        strategy="offset",
        param="startAt",
        max_records=1000,
        beyond="list all users with users.list, and filter them",
    ),
)

GET = Operation(
    entity="users",
    action="get",
    method="GET",
    path="/rest/api/3/user",
    parameters=(
        Parameter("accountId", "query", {"type": "string", "maxLength": 128}, required=True),
        EXPAND_PARAMETER,
    ),
    summary="Get a user",
)

OPERATIONS: Mapping[str, Operation] = {"list": LIST, "search": SEARCH, "get": GET}
