# Generated from specs/outreach/connector.yaml by `connectorgen generate outreach`. Do not edit.
"""Records in the context store of `sequence_states`."""

from __future__ import annotations

from typing import Literal, TypeAlias

from airbyte_agent_sdk.records import Record
from pydantic import Field

SequenceStatesStoreColumn: TypeAlias = Literal["id", "attributes"]


class SequenceStatesStoreRecordAttributes(Record):
    """Its values."""

    state: str | None = None
    """State."""
    state_changed_at: str | None = Field(default=None, alias="stateChangedAt")
    """When the state last changed."""
    active_at: str | None = Field(default=None, alias="activeAt")
    """When it was last active."""
    replied_at: str | None = Field(default=None, alias="repliedAt")
    """When the prospect last replied."""
    pause_reason: str | None = Field(default=None, alias="pauseReason")
    """Reason of the last pause."""
    error_reason: str | None = Field(default=None, alias="errorReason")
    """Reason of the last error."""
    deliver_count: int | None = Field(default=None, alias="deliverCount")
    """How many mailings were delivered."""
    open_count: int | None = Field(default=None, alias="openCount")
    """How many mailings were opened."""
    reply_count: int | None = Field(default=None, alias="replyCount")
    """How many mailings got a reply."""
    created_at: str | None = Field(default=None, alias="createdAt")
    """When the sequence state was created."""
    updated_at: str | None = Field(default=None, alias="updatedAt")
    """When the sequence state last changed."""


class SequenceStatesStoreRecord(Record):
    """A record of sequence_states in the context store."""

    id: int | None = None
    """Id of the sequence state."""
    attributes: SequenceStatesStoreRecordAttributes | None = None
    """Its values."""
