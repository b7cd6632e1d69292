# Generated from specs/slack/connector.yaml by `connectorgen generate slack`. Do not edit.
"""The operations of `messages` as tables."""

from __future__ import annotations

from collections.abc import Mapping

from airbyte_agent_sdk.definition import Operation, Parameter

from ._schemas import ATTACHMENT_PARAM, BLOCK_PARAM

CREATE = Operation(
    entity="messages",
    action="create",
    method="POST",
    path="/chat.postMessage",
    parameters=(
        Parameter("channel", "body", {"type": "string"}, required=True, aliases={"channel_id": {}}),
        Parameter("text", "body", {"type": "string"}, required=True),
        Parameter("thread_ts", "body", {"type": "string"}),
        Parameter("reply_broadcast", "body", {"type": "boolean"}),
        Parameter("unfurl_links", "body", {"type": "boolean"}),
        Parameter("unfurl_media", "body", {"type": "boolean"}),
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
    summary="Send a message",
    body="json",
)

UPDATE = Operation(
    entity="messages",
    action="update",
    method="POST",
    path="/chat.update",
    parameters=(
        Parameter("channel", "body", {"type": "string"}, required=True, aliases={"channel_id": {}}),
        Parameter("ts", "body", {"type": "string"}, required=True, aliases={"timestamp": {}}),
        Parameter("text", "body", {"type": "string"}, required=True),
        Parameter("blocks", "body", {"type": "array", "maxItems": 50, "items": BLOCK_PARAM}),
        Parameter("attachments", "body", {"type": "array", "maxItems": 100, "items": ATTACHMENT_PARAM}),
        Parameter("parse", "body", {"type": "string", "enum": ["none", "full"]}),
        Parameter("link_names", "body", {"type": "boolean"}),
        Parameter("as_user", "body", {"type": "boolean"}),
    ),
    summary="Change a message that the caller has sent",
    body="json",
)

DELETE = Operation(
    entity="messages",
    action="delete",
    method="POST",
    path="/chat.delete",
    parameters=(
        Parameter("channel", "body", {"type": "string"}, required=True, aliases={"channel_id": {}}),
        Parameter("ts", "body", {"type": "string"}, required=True, aliases={"timestamp": {}}),
        Parameter("as_user", "body", {"type": "boolean"}),
    ),
    summary="Delete a message that the caller has sent, or any where the token is an administrator's",
    body="json",
)

OPERATIONS: Mapping[str, Operation] = {"create": CREATE, "update": UPDATE, "delete": DELETE}
