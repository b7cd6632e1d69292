# Generated from specs/gmail/connector.yaml by `connectorgen generate gmail`. Do not edit.
"""Records in the context store of `messages`."""

from __future__ import annotations

from typing import Any, Literal, TypeAlias

from airbyte_agent_sdk.records import Record
from pydantic import Field

MessagesStoreColumn: TypeAlias = Literal[
    "id", "threadId", "labelIds", "snippet", "internalDate", "sizeEstimate", "historyId"
]


class MessagesStoreRecord(Record):
    """A record of messages in the context store."""

    id: str | None = None
    """Id."""
    thread_id: str | None = Field(default=None, alias="threadId")
    """Id of its thread."""
    label_ids: list[Any] | None = Field(default=None, alias="labelIds")
    """Ids of its labels."""
    snippet: str | None = None
    """Beginning of the text."""
    internal_date: str | None = Field(default=None, alias="internalDate")
    """When Google received it, Unix time in milliseconds as text."""
    size_estimate: int | None = Field(default=None, alias="sizeEstimate")
    """Size in bytes, about."""
    history_id: str | None = Field(default=None, alias="historyId")
    """Id of its last change."""
