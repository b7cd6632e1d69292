# Generated from specs/outreach/connector.yaml by `connectorgen generate outreach`. Do not edit.
"""Records in the context store of `calls`."""

from __future__ import annotations

from typing import Any, Literal, TypeAlias

from airbyte_agent_sdk.records import Record
from pydantic import Field

CallsStoreColumn: TypeAlias = Literal["id", "attributes"]


class CallsStoreRecordAttributes(Record):
    """Its values."""

    direction: str | None = None
    """`inbound` or `outbound`."""
    outcome: str | None = None
    """`Answered` or `Not Answered`."""
    state: str | None = None
    """State."""
    from_: str | None = Field(default=None, alias="from")
    """Phone number that called."""
    to: str | None = None
    """Phone number that was called."""
    note: str | None = None
    """Note."""
    dialed_at: str | None = Field(default=None, alias="dialedAt")
    """When it was dialed."""
    answered_at: str | None = Field(default=None, alias="answeredAt")
    """When it was answered."""
    completed_at: str | None = Field(default=None, alias="completedAt")
    """When it was completed."""
    tags: list[Any] | None = None
    """Tags."""
    created_at: str | None = Field(default=None, alias="createdAt")
    """When the call was created."""
    updated_at: str | None = Field(default=None, alias="updatedAt")
    """When the call last changed."""


class CallsStoreRecord(Record):
    """A record of calls in the context store."""

    id: int | None = None
    """Id of the call."""
    attributes: CallsStoreRecordAttributes | None = None
    """Its values."""
