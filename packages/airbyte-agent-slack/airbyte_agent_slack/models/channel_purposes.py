# Generated from specs/slack/connector.yaml by `connectorgen generate slack`. Do not edit.
"""Records of `channel_purposes`."""

from __future__ import annotations

from airbyte_agent_sdk.records import Record

from .channels import Channel


class ChannelPurpose(Record):
    """The answer to a new purpose for a conversation."""

    ok: bool
    """True."""
    channel: Channel | None = None
    """The conversation with its new purpose; some answers hold the purpose alone."""
    purpose: str | None = None
    """The new purpose, where the answer holds no conversation."""
