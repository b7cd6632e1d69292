# Generated from specs/slack/connector.yaml by `connectorgen generate slack`. Do not edit.
"""The operations of `reactions` as tables."""

from __future__ import annotations

from collections.abc import Mapping

from airbyte_agent_sdk.definition import Operation, Parameter

CREATE = Operation(
    entity="reactions",
    action="create",
    method="POST",
    path="/reactions.add",
    parameters=(
        Parameter("channel", "body", {"type": "string"}, required=True, aliases={"channel_id": {}}),
        Parameter("timestamp", "body", {"type": "string"}, required=True, aliases={"ts": {}}),
        Parameter("name", "body", {"type": "string"}, required=True),
    ),
    summary="React to a message with an emoji",
    body="json",
)

DELETE = Operation(
    entity="reactions",
    action="delete",
    method="POST",
    path="/reactions.remove",
    parameters=(
        Parameter("channel", "body", {"type": "string"}, required=True, aliases={"channel_id": {}}),
        Parameter("timestamp", "body", {"type": "string"}, required=True, aliases={"ts": {}}),
        Parameter("name", "body", {"type": "string"}, required=True),
        Parameter("file", "body", {"type": "string"}),
        Parameter("file_comment", "body", {"type": "string"}),
    ),
    summary="Take the caller's reaction from a message",
    body="json",
)

OPERATIONS: Mapping[str, Operation] = {"create": CREATE, "delete": DELETE}
