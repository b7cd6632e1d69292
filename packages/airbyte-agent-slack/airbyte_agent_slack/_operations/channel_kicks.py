# Generated from specs/slack/connector.yaml by `connectorgen generate slack`. Do not edit.
"""The operations of `channel_kicks` as tables."""

from __future__ import annotations

from collections.abc import Mapping

from airbyte_agent_sdk.definition import Operation, Parameter

CREATE = Operation(
    entity="channel_kicks",
    action="create",
    method="POST",
    path="/conversations.kick",
    parameters=(
        Parameter("channel", "body", {"type": "string"}, required=True, aliases={"channel_id": {}}),
        Parameter("user", "body", {"type": "string"}, required=True, aliases={"user_id": {}}),
    ),
    summary="Remove a user from a conversation",
    body="json",
)

OPERATIONS: Mapping[str, Operation] = {"create": CREATE}
