# Generated from specs/slack/connector.yaml by `connectorgen generate slack`. Do not edit.
"""Records of `ephemeral_messages`."""

from __future__ import annotations

from airbyte_agent_sdk.records import Record


class EphemeralMessage(Record):
    """A message that one user alone sees, until they reload."""

    ok: bool
    """True."""
    message_ts: str
    """Timestamp of the message; no call takes it."""
