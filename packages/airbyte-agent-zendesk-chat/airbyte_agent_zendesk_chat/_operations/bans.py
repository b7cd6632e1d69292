# Generated from specs/zendesk-chat/connector.yaml by `connectorgen generate zendesk-chat`. Do not edit.
"""The operations of `bans` as tables."""

from __future__ import annotations

from collections.abc import Mapping

from airbyte_agent_sdk.definition import Operation, Paging, Parameter

LIST = Operation(
    entity="bans",
    action="list",
    method="GET",
    path="/bans",
    parameters=(
        Parameter("limit", "query", {"type": "integer", "minimum": 1, "maximum": 1000}),
        Parameter("since_id", "query", {"type": "integer", "format": "int64"}),
    ),
    summary="List banned visitors and IP addresses",
    records="$[*][*]",
    paging=Paging(strategy="last_id", param="since_id", page_size="limit", inclusive=True),
)

GET = Operation(
    entity="bans",
    action="get",
    method="GET",
    path="/bans/{ban_id}",
    parameters=(Parameter("ban_id", "path", {"type": "integer", "format": "int64"}, required=True),),
    summary="Get a ban",
)

OPERATIONS: Mapping[str, Operation] = {"list": LIST, "get": GET}
