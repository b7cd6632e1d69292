# Generated from specs/outreach/connector.yaml by `connectorgen generate outreach`. Do not edit.
"""Records of `sequences`."""

from __future__ import annotations

import datetime as dt

from airbyte_agent_sdk.records import Record
from pydantic import Field

from .shared import Relationship, RelationshipList


class SequenceAttributes(Record):
    """Attributes of a sequence."""

    automation_percentage: float | None = Field(default=None, alias="automationPercentage")
    """Percentage of steps that are automatic emails."""
    bounce_count: int | None = Field(default=None, alias="bounceCount")
    """How many mailings bounced."""
    click_count: int | None = Field(default=None, alias="clickCount")
    """How many mailings were clicked."""
    created_at: dt.datetime | None = Field(default=None, alias="createdAt")
    """When the sequence was created."""
    deliver_count: int | None = Field(default=None, alias="deliverCount")
    """How many mailings were delivered."""
    description: str | None = None
    """Description."""
    duration_in_days: int | None = Field(default=None, alias="durationInDays")
    """Days that it takes."""
    enabled: bool | None = None
    """Whether it is enabled."""
    enabled_at: dt.datetime | None = Field(default=None, alias="enabledAt")
    """When it was enabled; null if it is not."""
    failure_count: int | None = Field(default=None, alias="failureCount")
    """How many mailings failed."""
    finish_on_reply: bool | None = Field(default=None, alias="finishOnReply")
    """Whether a reply ends it; use `primaryReplyAction`."""
    last_used_at: dt.datetime | None = Field(default=None, alias="lastUsedAt")
    """When it was last used."""
    locked: bool | None = None
    """Whether it is locked."""
    locked_at: dt.datetime | None = Field(default=None, alias="lockedAt")
    """When it was locked; null if it is not."""
    max_activations: int | None = Field(default=None, alias="maxActivations")
    """How many prospects a sequence by date can have."""
    name: str | None = None
    """Name."""
    negative_reply_count: int | None = Field(default=None, alias="negativeReplyCount")
    """How many mailings got a negative reply."""
    neutral_reply_count: int | None = Field(default=None, alias="neutralReplyCount")
    """How many mailings got a neutral reply."""
    num_contacted_prospects: int | None = Field(default=None, alias="numContactedProspects")
    """Prospects who were called or emailed."""
    num_replied_prospects: int | None = Field(default=None, alias="numRepliedProspects")
    """Prospects who replied."""
    open_count: int | None = Field(default=None, alias="openCount")
    """How many mailings were opened."""
    opt_out_count: int | None = Field(default=None, alias="optOutCount")
    """How many mailings made somebody opt out."""
    positive_reply_count: int | None = Field(default=None, alias="positiveReplyCount")
    """How many mailings got a positive reply."""
    primary_reply_action: str | None = Field(default=None, alias="primaryReplyAction")
    """What a reply of the prospect does: `finish`, `continue` or `pause`."""
    primary_reply_pause_duration: int | None = Field(default=None, alias="primaryReplyPauseDuration")
    """Seconds of the pause after a reply of the prospect."""
    reply_count: int | None = Field(default=None, alias="replyCount")
    """How many mailings got a reply."""
    schedule_count: int | None = Field(default=None, alias="scheduleCount")
    """How many mailings are scheduled."""
    schedule_interval_type: str | None = Field(default=None, alias="scheduleIntervalType")
    """Whether days are those of the `calendar` or of the `schedule`."""
    secondary_reply_action: str | None = Field(default=None, alias="secondaryReplyAction")
    """What a reply of somebody else does: `finish`, `continue` or `pause`."""
    secondary_reply_pause_duration: int | None = Field(default=None, alias="secondaryReplyPauseDuration")
    """Seconds of the pause after a reply of somebody else."""
    sequence_step_count: int | None = Field(default=None, alias="sequenceStepCount")
    """Number of steps."""
    sequence_type: str | None = Field(default=None, alias="sequenceType")
    """Whether steps are due by `date` or by `interval`."""
    share_type: str | None = Field(default=None, alias="shareType")
    """Who can use it: `private`, `read_only` or `shared`."""
    tags: list[str] | None = None
    """Tags."""
    throttle_capacity: int | None = Field(default=None, alias="throttleCapacity")
    """Most prospects that a user can have in it at a time."""
    throttle_max_adds_per_day: int | None = Field(default=None, alias="throttleMaxAddsPerDay")
    """Most prospects that a user can add in a day."""
    throttle_paused: bool | None = Field(default=None, alias="throttlePaused")
    """Whether the limits are paused."""
    throttle_paused_at: dt.datetime | None = Field(default=None, alias="throttlePausedAt")
    """When the limits were paused; null if they are not."""
    transactional: bool | None = None
    """Whether it also goes to prospects who opted out."""
    updated_at: dt.datetime | None = Field(default=None, alias="updatedAt")
    """When the sequence last changed."""


class SequenceRelationships(Record):
    """Records that a sequence belongs with."""

    calls: RelationshipList | None = None
    """Calls."""
    content_category_memberships: RelationshipList | None = Field(
        default=None, alias="contentCategoryMemberships"
    )
    """Categories that it is in."""
    creator: Relationship | None = None
    """User who created it."""
    mailings: RelationshipList | None = None
    """Mailings."""
    owner: Relationship | None = None
    """User who owns it."""
    ruleset: Relationship | None = None
    """Ruleset."""
    sequence_states: RelationshipList | None = Field(default=None, alias="sequenceStates")
    """Ways of prospects through sequences."""
    sequence_steps: RelationshipList | None = Field(default=None, alias="sequenceSteps")
    """Steps."""
    tasks: RelationshipList | None = None
    """Tasks."""
    updater: Relationship | None = None
    """User who last changed it."""


class SequenceDetail(Record):
    """Steps that prospects are led through."""

    attributes: SequenceAttributes
    """Its values."""
    id: int
    """Id of the sequence."""
    relationships: SequenceRelationships | None = None
    """Other records."""
    type: str
    """`sequence`."""
