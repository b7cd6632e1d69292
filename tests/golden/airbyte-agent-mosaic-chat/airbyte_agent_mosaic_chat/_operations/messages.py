# Generated from specs/mosaic-chat/connector.yaml by `connectorgen generate mosaic-chat`. Do not edit.
"""The operations of `messages` as tables."""

from __future__ import annotations

from collections.abc import Mapping

from airbyte_agent_sdk.definition import Operation, Paging, Parameter

LIST = Operation(
    entity="messages",
    action="list",
    method="GET",
    path="/messages.list",
    parameters=(
        Parameter("room", "query", {"type": "string"}, required=True),
        Parameter("since", "query", {"type": "string"}, probe="{{ 2020 + 6 }}-01-01"),
        Parameter("count", "query", {"type": "integer"}, probe=1),
    ),
    summary="What was said in a room",
    records="$.messages",
    paging=Paging(strategy="none"),
    param_sources={"room": ("rooms", "id")},
    sibling_keys=(),
)

CREATE = Operation(
    entity="messages",
    action="create",
    method="POST",
    path="/messages.post",
    parameters=(
        Parameter("room", "body", {"type": "string", "pattern": "^R[0-9]+$"}, required=True),
        Parameter("text", "body", {"type": "string", "minLength": 1, "maxLength": 4000}, required=True),
        Parameter(
            "mentions",
            "body",
            {"type": "array", "minItems": 1, "maxItems": 3, "uniqueItems": True, "items": {"type": "string"}},
        ),
        Parameter("urgency", "body", {"type": ["integer", "null"], "minimum": 1, "maximum": 3}),
        Parameter("mood", "body", {"type": ["string", "null"], "enum": ["happy", "sad", None]}),
    ),
    summary="Say something",
    body="json",
    records="$.message",
)

OPERATIONS: Mapping[str, Operation] = {"list": LIST, "create": CREATE}
