# Generated from specs/slack/connector.yaml by `connectorgen generate slack`. Do not edit.
"""The operations of `users` as tables."""

from __future__ import annotations

from collections.abc import Mapping

from airbyte_agent_sdk.definition import Operation, Paging, Parameter

LIST = Operation(
    entity="users",
    action="list",
    method="GET",
    path="/users.list",
    parameters=(
        Parameter("cursor", "query", {"type": "string"}),
        Parameter("limit", "query", {"type": "integer", "minimum": 1, "maximum": 1000}, probe=1),
    ),
    summary="List the members of the workspace, bots and deactivated ones too",
    records="$.members",
    meta={"next_cursor": "$.response_metadata.next_cursor"},
    paging=Paging(strategy="cursor", param="cursor", next="next_cursor", page_size="limit"),
)

GET = Operation(
    entity="users",
    action="get",
    method="GET",
    path="/users.info",
    parameters=(Parameter("user", "query", {"type": "string"}, required=True, aliases={"user_id": {}}),),
    summary="Get a user",
    records="$.user",
)

OPERATIONS: Mapping[str, Operation] = {"list": LIST, "get": GET}
