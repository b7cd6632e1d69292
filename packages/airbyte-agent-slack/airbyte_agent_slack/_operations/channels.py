# Generated from specs/slack/connector.yaml by `connectorgen generate slack`. Do not edit.
"""The operations of `channels` as tables."""

from __future__ import annotations

from collections.abc import Mapping

from airbyte_agent_sdk.definition import Operation, Paging, Parameter

LIST = Operation(
    entity="channels",
    action="list",
    method="GET",
    path="/conversations.list",
    parameters=(
        Parameter("cursor", "query", {"type": "string"}),
        Parameter("limit", "query", {"type": "integer", "minimum": 1, "maximum": 1000}),
        Parameter(
            "types",
            "query",
            {"oneOf": [{"type": "array", "items": {"type": "string"}}, {"type": "string"}]},
            style="form",
            explode=False,
        ),
        Parameter("exclude_archived", "query", {"type": "boolean"}),
    ),
    summary="List conversations. Without `types` only public channels come.",
    records="$.channels",
    meta={"next_cursor": "$.response_metadata.next_cursor"},
    paging=Paging(strategy="cursor", param="cursor", next="next_cursor", page_size="limit"),
)

GET = Operation(
    entity="channels",
    action="get",
    method="GET",
    path="/conversations.info",
    parameters=(
        Parameter("channel", "query", {"type": "string"}, required=True, aliases={"channel_id": {}}),
    ),
    summary="Get a conversation",
    records="$.channel",
)

CREATE = Operation(
    entity="channels",
    action="create",
    method="POST",
    path="/conversations.create",
    parameters=(
        Parameter("name", "body", {"type": "string", "maxLength": 80}, required=True),
        Parameter("is_private", "body", {"type": "boolean"}),
    ),
    summary="Create a channel",
    body="json",
    records="$.channel",
)

UPDATE = Operation(
    entity="channels",
    action="update",
    method="POST",
    path="/conversations.rename",
    parameters=(
        Parameter("channel", "body", {"type": "string"}, required=True, aliases={"channel_id": {}}),
        Parameter("name", "body", {"type": "string", "maxLength": 80}, required=True),
    ),
    summary="Rename a channel",
    body="json",
    records="$.channel",
)

OPERATIONS: Mapping[str, Operation] = {"list": LIST, "get": GET, "create": CREATE, "update": UPDATE}
