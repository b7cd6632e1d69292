# Generated from specs/outreach/connector.yaml by `connectorgen generate outreach`. Do not edit.
"""Records in the context store of `sequences`."""

from __future__ import annotations

from typing import Any, Literal, TypeAlias

from airbyte_agent_sdk.records import Record
from pydantic import Field

SequencesStoreColumn: TypeAlias = Literal["id", "attributes"]


class SequencesStoreRecordAttributes(Record):
    """Its values."""

    name: str | None = None
    """Name."""
    description: str | None = None
    """Description."""
    enabled: bool | None = None
    """Whether it is enabled."""
    enabled_at: str | None = Field(default=None, alias="enabledAt")
    """When it was enabled; null if it is not."""
    sequence_type: str | None = Field(default=None, alias="sequenceType")
    """Whether steps are due by `date` or by `interval`."""
    share_type: str | None = Field(default=None, alias="shareType")
    """Who can use it: `private`, `read_only` or `shared`."""
    sequence_step_count: int | None = Field(default=None, alias="sequenceStepCount")
    """Number of steps."""
    tags: list[Any] | None = None
    """Tags."""
    num_contacted_prospects: int | None = Field(default=None, alias="numContactedProspects")
    """Prospects who were called or emailed."""
    num_replied_prospects: int | None = Field(default=None, alias="numRepliedProspects")
    """Prospects who replied."""
    deliver_count: int | None = Field(default=None, alias="deliverCount")
    """How many mailings were delivered."""
    open_count: int | None = Field(default=None, alias="openCount")
    """How many mailings were opened."""
    reply_count: int | None = Field(default=None, alias="replyCount")
    """How many mailings got a reply."""
    bounce_count: int | None = Field(default=None, alias="bounceCount")
    """How many mailings bounced."""
    last_used_at: str | None = Field(default=None, alias="lastUsedAt")
    """When it was last used."""
    created_at: str | None = Field(default=None, alias="createdAt")
    """When the sequence was created."""
    updated_at: str | None = Field(default=None, alias="updatedAt")
    """When the sequence last changed."""


class SequencesStoreRecord(Record):
    """A record of sequences in the context store."""

    id: int | None = None
    """Id of the sequence."""
    attributes: SequencesStoreRecordAttributes | None = None
    """Its values."""
