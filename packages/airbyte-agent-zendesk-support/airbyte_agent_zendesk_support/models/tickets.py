# Generated from specs/zendesk-support/connector.yaml by `connectorgen generate zendesk-support`. Do not edit.
"""Records of `tickets`."""

from __future__ import annotations

import datetime as dt
from typing import Any, Literal

from airbyte_agent_sdk.records import Record

from .shared import Via


class CustomFieldValue(Record):
    """A value of a custom field."""

    id: int
    """Id of the ticket field."""
    value: str | float | bool | list[Any] | None = None
    """Text, number, boolean or list of option tags; null if empty."""


class TicketRating(Record):
    """A satisfaction rating as shown on its ticket."""

    id: int | None = None
    """Id of the satisfaction rating."""
    score: str | None = None
    """`unoffered`, `offered`, `good` or `bad`."""
    comment: str | None = None
    """The requester's comment."""
    reason: str | None = None
    """Reason of a bad rating."""
    reason_id: int | None = None
    """Id of the reason."""


class Ticket(Record):
    """A customer's request and its conversation."""

    id: int
    """Number of the ticket."""
    url: str | None = None
    """Its URL in the API."""
    external_id: str | None = None
    """Your own id, which links it to a record elsewhere."""
    type: Literal["problem", "incident", "question", "task"] | str | None = None
    """Kind of request; null until set."""
    subject: str | None = None
    """Its first line."""
    raw_subject: str | None = None
    """The subject with placeholders of dynamic content unreplaced."""
    description: str | None = None
    """Text of the first comment."""
    priority: Literal["urgent", "high", "normal", "low"] | str | None = None
    """Priority; null until set."""
    status: Literal["new", "open", "pending", "hold", "solved", "closed"] | str | None = None
    """Status; for accounts with custom statuses, the status category."""
    custom_status_id: int | None = None
    """Id of the custom status."""
    recipient: str | None = None
    """Email address that the customer wrote to."""
    requester_id: int | None = None
    """Id of the requester."""
    submitter_id: int | None = None
    """Id of the submitter, the author of the first comment."""
    assignee_id: int | None = None
    """Id of the assigned agent."""
    organization_id: int | None = None
    """Id of the requester's organization."""
    group_id: int | None = None
    """Id of the group it is assigned to."""
    collaborator_ids: list[int] | None = None
    """Ids of the users in CC."""
    follower_ids: list[int] | None = None
    """Ids of the agents who follow it."""
    email_cc_ids: list[int] | None = None
    """Ids of the users in its email CCs."""
    forum_topic_id: int | None = None
    """Id of the forum topic it came from; forums no longer exist."""
    problem_id: int | None = None
    """For incidents: number of the problem behind it."""
    has_incidents: bool | None = None
    """For problems: whether incidents are linked to it."""
    is_public: bool | None = None
    """Whether any of its comments is public."""
    due_at: dt.datetime | None = None
    """For tasks: when it is due."""
    tags: list[str] | None = None
    """Its tags."""
    custom_fields: list[CustomFieldValue] | None = None
    """Values of custom fields."""
    fields: list[CustomFieldValue] | None = None
    """Older name of `custom_fields`."""
    satisfaction_rating: TicketRating | None = None
    """The requester's rating; null if the plan has no ratings."""
    sharing_agreement_ids: list[int] | None = None
    """Ids of the agreements it is shared by."""
    followup_ids: list[int] | None = None
    """Numbers of the follow-up tickets of this closed ticket."""
    via_followup_source_id: int | None = None
    """Number of the closed ticket that this one follows up."""
    ticket_form_id: int | None = None
    """Id of its form."""
    brand_id: int | None = None
    """Id of the brand it belongs to."""
    allow_channelback: bool | None = None
    """Whether agents can answer in the channel it came from."""
    allow_attachments: bool | None = None
    """Whether agents can attach files."""
    from_messaging_channel: bool | None = None
    """Whether it came from messaging."""
    generated_timestamp: int | None = None
    """Unix time in seconds of the last change of any kind, the system's included."""
    via: Via | None = None
    """How it was created."""
    created_at: dt.datetime | None = None
    """When it was created."""
    updated_at: dt.datetime | None = None
    """When it was last updated by an event of the ticket."""
