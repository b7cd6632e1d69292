# Generated from specs/slack/connector.yaml by `connectorgen generate slack`. Do not edit.
"""The operations of `threads` as tables."""

from __future__ import annotations

from collections.abc import Mapping

from airbyte_agent_sdk.definition import Operation, Paging, Parameter

LIST = Operation(
    entity="threads",
    action="list",
    method="GET",
    path="/conversations.replies",
    parameters=(
        Parameter("channel", "query", {"type": "string"}, required=True, aliases={"channel_id": {}}),
        Parameter("ts", "query", {"type": "string"}, aliases={"thread_ts": {}, "timestamp": {}}),
        Parameter("cursor", "query", {"type": "string"}),
        Parameter("limit", "query", {"type": "integer", "minimum": 1, "maximum": 1000}),
        Parameter("oldest", "query", {"type": "string", "format": "unix-time"}),
        Parameter("latest", "query", {"type": "string", "format": "unix-time"}),
        Parameter("inclusive", "query", {"type": "boolean"}),
    ),
    summary="List the messages of a thread: the one it begins with on every page, and the replies, oldest first",
    records="$.messages",
    meta={"next_cursor": "$.response_metadata.next_cursor", "has_more": "$.has_more"},
    paging=Paging(strategy="cursor", param="cursor", next="next_cursor", page_size="limit"),
)

OPERATIONS: Mapping[str, Operation] = {"list": LIST}
