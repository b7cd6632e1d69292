# Generated from specs/slack/connector.yaml by `connectorgen generate slack`. Do not edit.
"""Records of `channel_kicks`."""

from __future__ import annotations

from airbyte_agent_sdk.records import Record


class ChannelKick(Record):
    """The answer to a user who was removed from a conversation."""

    ok: bool
    """True."""
