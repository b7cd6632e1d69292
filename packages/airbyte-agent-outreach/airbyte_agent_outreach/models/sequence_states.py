# Generated from specs/outreach/connector.yaml by `connectorgen generate outreach`. Do not edit.
"""Records of `sequence_states`."""

from __future__ import annotations

import datetime as dt

from airbyte_agent_sdk.records import Record
from pydantic import Field

from .shared import Relationship, RelationshipList


class SequenceStateAttributes(Record):
    """Attributes of a sequence state."""

    active_at: dt.datetime | None = Field(default=None, alias="activeAt")
    """When it was last active."""
    bounce_count: int | None = Field(default=None, alias="bounceCount")
    """How many mailings bounced."""
    call_completed_at: dt.datetime | None = Field(default=None, alias="callCompletedAt")
    """When the last call was completed."""
    click_count: int | None = Field(default=None, alias="clickCount")
    """How many mailings were clicked."""
    created_at: dt.datetime | None = Field(default=None, alias="createdAt")
    """When the sequence state was created."""
    deliver_count: int | None = Field(default=None, alias="deliverCount")
    """How many mailings were delivered."""
    error_reason: str | None = Field(default=None, alias="errorReason")
    """Reason of the last error."""
    failure_count: int | None = Field(default=None, alias="failureCount")
    """How many mailings failed."""
    negative_reply_count: int | None = Field(default=None, alias="negativeReplyCount")
    """How many mailings got a negative reply."""
    neutral_reply_count: int | None = Field(default=None, alias="neutralReplyCount")
    """How many mailings got a neutral reply."""
    open_count: int | None = Field(default=None, alias="openCount")
    """How many mailings were opened."""
    opt_out_count: int | None = Field(default=None, alias="optOutCount")
    """How many mailings made somebody opt out."""
    pause_reason: str | None = Field(default=None, alias="pauseReason")
    """Reason of the last pause."""
    positive_reply_count: int | None = Field(default=None, alias="positiveReplyCount")
    """How many mailings got a positive reply."""
    replied_at: dt.datetime | None = Field(default=None, alias="repliedAt")
    """When the prospect last replied."""
    reply_count: int | None = Field(default=None, alias="replyCount")
    """How many mailings got a reply."""
    schedule_count: int | None = Field(default=None, alias="scheduleCount")
    """How many mailings are scheduled."""
    state: str | None = None
    """State."""
    state_changed_at: dt.datetime | None = Field(default=None, alias="stateChangedAt")
    """When the state last changed."""
    updated_at: dt.datetime | None = Field(default=None, alias="updatedAt")
    """When the sequence state last changed."""


class SequenceStateRelationships(Record):
    """Records that a sequence state belongs with."""

    account: Relationship | None = None
    """Account."""
    active_step_mailings: RelationshipList | None = Field(default=None, alias="activeStepMailings")
    """Mailings of the current step that are not sent."""
    active_step_tasks: RelationshipList | None = Field(default=None, alias="activeStepTasks")
    """Tasks of the current step that are open."""
    calls: RelationshipList | None = None
    """Calls."""
    creator: Relationship | None = None
    """User who created it."""
    mailbox: Relationship | None = None
    """Mailbox."""
    mailings: RelationshipList | None = None
    """Mailings."""
    opportunity: Relationship | None = None
    """Opportunity."""
    prospect: Relationship | None = None
    """Prospect."""
    sequence: Relationship | None = None
    """Sequence."""
    sequence_step: Relationship | None = Field(default=None, alias="sequenceStep")
    """Step of the sequence."""
    tasks: RelationshipList | None = None
    """Tasks."""


class SequenceState(Record):
    """A prospect's way through a sequence."""

    attributes: SequenceStateAttributes
    """Its values."""
    id: int
    """Id of the sequence state."""
    relationships: SequenceStateRelationships | None = None
    """Other records."""
    type: str
    """`sequenceState`."""
