# Generated from specs/outreach/connector.yaml by `connectorgen generate outreach`. Do not edit.
"""Records of `sequence_steps`."""

from __future__ import annotations

import datetime as dt

from airbyte_agent_sdk.records import Record
from pydantic import Field

from .shared import Relationship, RelationshipList


class SequenceStepAttributes(Record):
    """Attributes of a step."""

    bounce_count: int | None = Field(default=None, alias="bounceCount")
    """How many mailings bounced."""
    click_count: int | None = Field(default=None, alias="clickCount")
    """How many mailings were clicked."""
    created_at: dt.datetime | None = Field(default=None, alias="createdAt")
    """When the step was created."""
    date: dt.date | None = None
    """Date when it is due, in a sequence by date."""
    deliver_count: int | None = Field(default=None, alias="deliverCount")
    """How many mailings were delivered."""
    display_name: str | None = Field(default=None, alias="displayName")
    """Kind and position in words."""
    failure_count: int | None = Field(default=None, alias="failureCount")
    """How many mailings failed."""
    interval: int | None = None
    """Seconds until it is due, in a sequence by interval."""
    negative_reply_count: int | None = Field(default=None, alias="negativeReplyCount")
    """How many mailings got a negative reply."""
    neutral_reply_count: int | None = Field(default=None, alias="neutralReplyCount")
    """How many mailings got a neutral reply."""
    open_count: int | None = Field(default=None, alias="openCount")
    """How many mailings were opened."""
    opt_out_count: int | None = Field(default=None, alias="optOutCount")
    """How many mailings made somebody opt out."""
    order: int | None = None
    """Position."""
    positive_reply_count: int | None = Field(default=None, alias="positiveReplyCount")
    """How many mailings got a positive reply."""
    reply_count: int | None = Field(default=None, alias="replyCount")
    """How many mailings got a reply."""
    schedule_count: int | None = Field(default=None, alias="scheduleCount")
    """How many mailings are scheduled."""
    step_type: str | None = Field(default=None, alias="stepType")
    """Kind of step, such as `auto_email`, `manual_email`, `call` or `task`."""
    task_autoskip_delay: int | None = Field(default=None, alias="taskAutoskipDelay")
    """Seconds until an overdue task is skipped."""
    task_note: str | None = Field(default=None, alias="taskNote")
    """Note of its tasks."""
    updated_at: dt.datetime | None = Field(default=None, alias="updatedAt")
    """When the step last changed."""


class SequenceStepRelationships(Record):
    """Records that a step belongs with."""

    call_purpose: Relationship | None = Field(default=None, alias="callPurpose")
    """Purpose of the call."""
    calls: RelationshipList | None = None
    """Calls."""
    creator: Relationship | None = None
    """User who created it."""
    mailings: RelationshipList | None = None
    """Mailings."""
    sequence: Relationship | None = None
    """Sequence."""
    sequence_templates: RelationshipList | None = Field(default=None, alias="sequenceTemplates")
    """Uses of templates in steps."""
    task_priority: Relationship | None = Field(default=None, alias="taskPriority")
    """Priority."""
    tasks: RelationshipList | None = None
    """Tasks."""
    updater: Relationship | None = None
    """User who last changed it."""


class SequenceStep(Record):
    """A step of a sequence, such as an email or a call."""

    attributes: SequenceStepAttributes
    """Its values."""
    id: int
    """Id of the step."""
    relationships: SequenceStepRelationships | None = None
    """Other records."""
    type: str
    """`sequenceStep`."""
