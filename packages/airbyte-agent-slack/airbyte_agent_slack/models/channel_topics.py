# Generated from specs/slack/connector.yaml by `connectorgen generate slack`. Do not edit.
"""Records of `channel_topics`."""

from __future__ import annotations

from airbyte_agent_sdk.records import Record

from .channels import Channel


class ChannelTopic(Record):
    """The answer to a new topic for a conversation."""

    ok: bool
    """True."""
    channel: Channel | None = None
    """The conversation with its new topic; some answers hold the topic alone."""
    topic: str | None = None
    """The new topic, where the answer holds no conversation."""
