# Generated from specs/slack/connector.yaml by `connectorgen generate slack`. Do not edit.
"""The operations of `ephemeral_messages` as tables."""

from __future__ import annotations

from collections.abc import Mapping

from airbyte_agent_sdk.definition import Operation, Parameter

from ._schemas import ATTACHMENT_PARAM, BLOCK_PARAM

CREATE = Operation(
    entity="ephemeral_messages",
    action="create",
    method="POST",
    path="/chat.postEphemeral",
    parameters=(
        Parameter("channel", "body", {"type": "string"}, required=True, aliases={"channel_id": {}}),
        Parameter("user", "body", {"type": "string"}, required=True, aliases={"user_id": {}}),
        Parameter("text", "body", {"type": "string"}, required=True),
        Parameter("thread_ts", "body", {"type": "string"}),
        Parameter("blocks", "body", {"type": "array", "maxItems": 50, "items": BLOCK_PARAM}),
        Parameter("mrkdwn", "body", {"type": "boolean"}),
        Parameter("attachments", "body", {"type": "array", "maxItems": 100, "items": ATTACHMENT_PARAM}),
        Parameter("parse", "body", {"type": "string", "enum": ["none", "full"]}),
        Parameter("link_names", "body", {"type": "boolean"}),
        Parameter("username", "body", {"type": "string"}),
        Parameter("icon_emoji", "body", {"type": "string"}),
        Parameter("icon_url", "body", {"type": "string"}),
        Parameter("as_user", "body", {"type": "boolean"}),
    ),
    summary="Send a message that only one member of a conversation sees, and that is gone when they reload",
    body="json",
)

OPERATIONS: Mapping[str, Operation] = {"create": CREATE}
