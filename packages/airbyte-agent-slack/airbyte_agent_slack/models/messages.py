# Generated from specs/slack/connector.yaml by `connectorgen generate slack`. Do not edit.
"""Records of `messages`."""

from __future__ import annotations

from airbyte_agent_sdk.records import Record

from .shared import SentMessage


class PostedMessage(Record):
    """A message that was sent, changed or deleted."""

    ok: bool
    """True."""
    channel: str
    """Id of the conversation."""
    ts: str
    """Timestamp of the message, which is its id in the channel."""
    text: str | None = None
    """New text, after a change."""
    message: SentMessage | None = None
    """The message as it is now; absent after it was deleted."""
