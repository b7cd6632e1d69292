# Generated from specs/zendesk-support/connector.yaml by `connectorgen generate zendesk-support`. Do not edit.
"""Records of `ticket_audits`."""

from __future__ import annotations

import datetime as dt
from typing import Any

from airbyte_agent_sdk.records import Record

from .attachments import Attachment
from .shared import AuditMetadata, Via


class AuditEvent(Record):
    """One thing that happened to a ticket. Which fields are there depends on its type."""

    id: int | None = None
    """Id of the event."""
    type: str | None = None
    """What happened, such as `Create`, `Change`, `Comment`, `Notification` or `SatisfactionRating`."""
    field_name: str | None = None
    """For changes: which field."""
    value: Any | None = None
    """For changes: what the field holds now."""
    previous_value: Any | None = None
    """For changes: what the field held before."""
    author_id: int | None = None
    """For comments: id of its author."""
    body: str | None = None
    """Text of a comment or a message."""
    html_body: str | None = None
    """As HTML."""
    plain_body: str | None = None
    """As plain text."""
    public: bool | None = None
    """For comments: whether the requester can read it."""
    attachments: list[Attachment] | None = None
    """For comments: its files."""
    audit_id: int | None = None
    """Id of the audit it belongs to."""
    subject: str | None = None
    """For notifications: its subject."""
    recipients: list[Any] | None = None
    """For notifications: ids or addresses of those who got it."""
    via: Via | None = None
    """Cause."""


class Audit(Record):
    """The events of one update to a ticket."""

    id: int
    """Id of the audit."""
    ticket_id: int | None = None
    """Number of the ticket."""
    author_id: int | None = None
    """Id of the user who created the update; -1 for the system."""
    events: list[AuditEvent] | None = None
    """Events."""
    metadata: AuditMetadata | None = None
    """Where and with what it was created."""
    via: Via | None = None
    """How it was created."""
    created_at: dt.datetime | None = None
    """When it was created."""
