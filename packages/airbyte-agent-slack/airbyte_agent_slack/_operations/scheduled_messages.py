# Generated from specs/slack/connector.yaml by `connectorgen generate slack`. Do not edit.
"""The operations of `scheduled_messages` as tables."""

from __future__ import annotations

from collections.abc import Mapping

from airbyte_agent_sdk.definition import Operation, Parameter

from ._schemas import ATTACHMENT_PARAM, BLOCK_PARAM

CREATE = Operation(
    entity="scheduled_messages",
    action="create",
    method="POST",
    path="/chat.scheduleMessage",
    parameters=(
        Parameter("channel", "body", {"type": "string"}, required=True, aliases={"channel_id": {}}),
        Parameter("text", "body", {"type": "string"}, required=True),
        Parameter("post_at", "body", {"type": "integer", "format": "unix-time"}, required=True),
        Parameter("thread_ts", "body", {"type": "string"}),
        Parameter("reply_broadcast", "body", {"type": "boolean"}),
        Parameter("unfurl_links", "body", {"type": "boolean"}),
        Parameter("unfurl_media", "body", {"type": "boolean"}),
        Parameter("blocks", "body", {"type": "array", "maxItems": 50, "items": BLOCK_PARAM}),
        Parameter("mrkdwn", "body", {"type": "boolean"}),
        Parameter("attachments", "body", {"type": "array", "maxItems": 100, "items": ATTACHMENT_PARAM}),
        Parameter("parse", "body", {"type": "string", "enum": ["none", "full"]}),
        Parameter("link_names", "body", {"type": "boolean"}),
        Parameter("as_user", "body", {"type": "boolean"}),
    ),
    summary="Have a message sent later, within 120 days",
    body="json",
)

OPERATIONS: Mapping[str, Operation] = {"create": CREATE}
