# Generated from specs/gmail/connector.yaml by `connectorgen generate gmail`. Do not edit.
"""Records of `drafts`."""

from __future__ import annotations

from airbyte_agent_sdk.records import Record

from .messages import Message


class Draft(Record):
    """A message that is not sent yet."""

    id: str
    """Id."""
    message: Message | None = None
    """The message; lists have its ids alone."""
