# Generated from specs/zendesk-chat/connector.yaml by `connectorgen generate zendesk-chat`. Do not edit.
"""The operations of `chats` as tables."""

from __future__ import annotations

from collections.abc import Mapping

from airbyte_agent_sdk.definition import Operation, Paging, Parameter

LIST = Operation(
    entity="chats",
    action="list",
    method="GET",
    path="/incremental/chats",
    parameters=(
        Parameter("start_time", "query", {"type": "integer", "format": "int64", "minimum": 0}),
        Parameter("limit", "query", {"type": "integer", "minimum": 1, "maximum": 1000}),
        Parameter("fields", "query", {"type": "string", "default": "chats(*)"}),
    ),
    summary="List chats that began or changed since a time",
    records="$.chats",
    meta={"next_page": "$.next_page", "end_time": "$.end_time", "count": "$.count"},
    paging=Paging(strategy="next_url", next="next_page", page_size="limit", inclusive=True),
)

GET = Operation(
    entity="chats",
    action="get",
    method="GET",
    path="/chats/{chat_id}",
    parameters=(Parameter("chat_id", "path", {"type": "string"}, required=True),),
    summary="Get a chat",
)

OPERATIONS: Mapping[str, Operation] = {"list": LIST, "get": GET}
