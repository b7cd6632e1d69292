# Generated from specs/gmail/connector.yaml by `connectorgen generate gmail`. Do not edit.
"""Records of `profile`."""

from __future__ import annotations

from airbyte_agent_sdk.records import Record
from pydantic import Field


class Profile(Record):
    """A mailbox."""

    email_address: str | None = Field(default=None, alias="emailAddress")
    """Email address."""
    messages_total: int | None = Field(default=None, alias="messagesTotal")
    """Number of messages."""
    threads_total: int | None = Field(default=None, alias="threadsTotal")
    """Number of threads."""
    history_id: str | None = Field(default=None, alias="historyId")
    """Id of the last change."""
