# Generated from specs/slack/connector.yaml by `connectorgen generate slack`. Do not edit.
"""The operations of `channel_topics` as tables."""

from __future__ import annotations

from collections.abc import Mapping

from airbyte_agent_sdk.definition import Operation, Parameter

CREATE = Operation(
    entity="channel_topics",
    action="create",
    method="POST",
    path="/conversations.setTopic",
    parameters=(
        Parameter("channel", "body", {"type": "string"}, required=True, aliases={"channel_id": {}}),
        Parameter("topic", "body", {"type": "string", "maxLength": 250}, required=True),
    ),
    summary="Set the topic of a conversation",
    body="json",
)

OPERATIONS: Mapping[str, Operation] = {"create": CREATE}
