# Generated from specs/slack/connector.yaml by `connectorgen generate slack`. Do not edit.
"""Records of `channel_archives`."""

from __future__ import annotations

from airbyte_agent_sdk.records import Record


class ChannelArchive(Record):
    """The answer to a conversation that was archived."""

    ok: bool
    """True."""
