# Generated from specs/gmail/connector.yaml by `connectorgen generate gmail`. Do not edit.
"""Records of `threads`."""

from __future__ import annotations

from airbyte_agent_sdk.records import Record
from pydantic import Field

from .messages import Message


class Thread(Record):
    """A conversation. Lists have its id, snippet and history id alone."""

    id: str
    """Id."""
    snippet: str | None = None
    """Beginning of the newest text."""
    history_id: str | None = Field(default=None, alias="historyId")
    """Id of its last change."""
    messages: list[Message] | None = None
    """Its messages, oldest first."""
