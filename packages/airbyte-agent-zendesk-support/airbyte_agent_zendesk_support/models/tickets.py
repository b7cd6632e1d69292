# Generated from specs/zendesk-support/connector.yaml by `connectorgen generate zendesk-support`. Do not edit.
"""Records of `tickets`."""

from __future__ import annotations

import datetime as dt
from typing import Any, Literal

from airbyte_agent_sdk.records import Record

from .shared import Via

__all__ = ["CustomFieldValue", "Ticket", "TicketRating"]


class CustomFieldValue(Record):
    """A value of one of the account's own fields."""

    id: int
    """Id of the ticket field."""
    value: str | float | bool | list[Any] | None = None
    """Text, number, yes or no, a list of option tags; null where it is empty."""


class TicketRating(Record):
    """A rating as the ticket holds it."""

    id: int | None = None
    """Id of the satisfaction rating."""
    score: str | None = None
    """`unoffered`, `offered`, `good` or `bad`."""
    comment: str | None = None
    """What the requester wrote to it."""
    reason: str | None = None
    """Reason of a bad rating."""
    reason_id: int | None = None
    """Id of the reason."""


class Ticket(Record):
    """A request of a customer, and how far its answer is."""

    id: int
    """Number of the ticket."""
    url: str | None = None
    """Its address in the API."""
    external_id: str | None = None
    """Your own id, which links it to a record elsewhere."""
    type: Literal["problem", "incident", "question", "task"] | str | None = None
    """What kind of request it is; null until somebody says."""
    subject: str | None = None
    """Its first line."""
    raw_subject: str | None = None
    """The subject with placeholders of dynamic content unreplaced."""
    description: str | None = None
    """Text of the first comment."""
    priority: Literal["urgent", "high", "normal", "low"] | str | None = None
    """How urgent it is; null until somebody says."""
    status: Literal["new", "open", "pending", "hold", "solved", "closed"] | str | None = None
    """Where it stands; the category where an account has statuses of its own."""
    custom_status_id: int | None = None
    """Id of the account's own status."""
    recipient: str | None = None
    """Address that the customer wrote to."""
    requester_id: int | None = None
    """Id of the user who asks."""
    submitter_id: int | None = None
    """Id of the user who entered it, author of the first comment."""
    assignee_id: int | None = None
    """Id of the agent who works on it."""
    organization_id: int | None = None
    """Id of the requester's organization."""
    group_id: int | None = None
    """Id of the group it is assigned to."""
    collaborator_ids: list[int] | None = None
    """Ids of the users in copy."""
    follower_ids: list[int] | None = None
    """Ids of the agents who follow it."""
    email_cc_ids: list[int] | None = None
    """Ids of the users who get its emails in copy."""
    forum_topic_id: int | None = None
    """Id of the forum topic it came from; forums are no more."""
    problem_id: int | None = None
    """Of an incident: number of the problem behind it."""
    has_incidents: bool | None = None
    """Of a problem: whether incidents are linked to it."""
    is_public: bool | None = None
    """Whether any of its comments is public."""
    due_at: dt.datetime | None = None
    """Of a task: when it is due."""
    tags: list[str] | None = None
    """Its tags."""
    custom_fields: list[CustomFieldValue] | None = None
    """Values of the account's own fields."""
    fields: list[CustomFieldValue] | None = None
    """The same as `custom_fields`, under an older name."""
    satisfaction_rating: TicketRating | None = None
    """What the requester thought of the answer; null where the plan has no ratings."""
    sharing_agreement_ids: list[int] | None = None
    """Ids of the agreements it is shared by."""
    followup_ids: list[int] | None = None
    """Numbers of the tickets that follow on this one, once it is closed."""
    via_followup_source_id: int | None = None
    """Number of the closed ticket that this one follows on."""
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
    """How it was made."""
    created_at: dt.datetime | None = None
    """When it was made."""
    updated_at: dt.datetime | None = None
    """When it last changed by an event of the ticket."""
