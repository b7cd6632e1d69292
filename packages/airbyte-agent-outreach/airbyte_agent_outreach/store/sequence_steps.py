# Generated from specs/outreach/connector.yaml by `connectorgen generate outreach`. Do not edit.
"""Records in the context store of `sequence_steps`."""

from __future__ import annotations

from typing import Literal, TypeAlias

from airbyte_agent_sdk.records import Record
from pydantic import Field

SequenceStepsStoreColumn: TypeAlias = Literal["id", "attributes"]


class SequenceStepsStoreRecordAttributes(Record):
    """Its values."""

    display_name: str | None = Field(default=None, alias="displayName")
    """Kind and position in words."""
    step_type: str | None = Field(default=None, alias="stepType")
    """Kind of step, such as `auto_email`, `manual_email`, `call` or `task`."""
    order: int | None = None
    """Position."""
    interval: int | None = None
    """Seconds until it is due, in a sequence by interval."""
    date: str | None = None
    """Date when it is due, in a sequence by date."""
    deliver_count: int | None = Field(default=None, alias="deliverCount")
    """How many mailings were delivered."""
    open_count: int | None = Field(default=None, alias="openCount")
    """How many mailings were opened."""
    reply_count: int | None = Field(default=None, alias="replyCount")
    """How many mailings got a reply."""
    created_at: str | None = Field(default=None, alias="createdAt")
    """When the step was created."""
    updated_at: str | None = Field(default=None, alias="updatedAt")
    """When the step last changed."""


class SequenceStepsStoreRecord(Record):
    """A record of sequence_steps in the context store."""

    id: int | None = None
    """Id of the step."""
    attributes: SequenceStepsStoreRecordAttributes | None = None
    """Its values."""
