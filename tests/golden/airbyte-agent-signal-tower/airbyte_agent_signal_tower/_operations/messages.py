# Generated from specs/signal-tower/connector.yaml by `connectorgen generate signal-tower`. Do not edit.
"""The operations of `messages` as tables."""

from __future__ import annotations

from collections.abc import Mapping

from airbyte_agent_sdk.definition import Operation, Paging, Parameter

LIST = Operation(
    entity="messages",
    action="list",
    method="GET",
    path="/messages",
    parameters=(
        Parameter(
            "filter",
            "query",
            {"type": "object", "properties": {"from": {"type": "string"}, "seen": {"type": "boolean"}}},
            style="json",
        ),
        Parameter(
            "sort", "query", {"type": "object", "properties": {"by": {"type": "string"}}}, explode=False
        ),
        Parameter("X-Window", "header", {"type": "array", "items": {"type": "string"}}, style="json"),
        Parameter(
            "view", "cookie", {"type": "object", "properties": {"w": {"type": "integer"}}}, style="json"
        ),
    ),
    summary="List messages",
    records="$.data",
    paging=Paging(strategy="none"),
    sibling_keys=(),
    accept="application/vnd.api+json",
)

CREATE = Operation(
    entity="messages",
    action="create",
    method="POST",
    path="/messages",
    parameters=(
        Parameter("text", "body", {"type": "string"}, required=True),
        Parameter("tags", "body", {"type": "array", "items": {"type": "string"}}),
        Parameter("attachment", "body", {"type": "string", "format": "binary"}),
    ),
    summary="Send a message, with files or without",
    body="json",
    files=("attachment",),
)

UPDATE = Operation(
    entity="messages",
    action="update",
    method="PATCH",
    path="/messages/{id}",
    parameters=(
        Parameter("id", "path", {"type": "string"}, required=True),
        Parameter("text", "body", {"type": "string"}, required=True),
        Parameter("tags", "body", {"type": "array", "items": {"type": "string"}}),
    ),
    summary="Change a message",
    body="json",
    media_type="application/merge-patch+json",
    accept="application/vnd.signalTower.v2+json",
)

OPERATIONS: Mapping[str, Operation] = {"list": LIST, "create": CREATE, "update": UPDATE}
