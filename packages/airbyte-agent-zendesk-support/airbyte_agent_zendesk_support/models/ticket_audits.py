# Generated from specs/zendesk-support/connector.yaml by `connectorgen generate zendesk-support`. Do not edit.
"""Records of `ticket_audits`."""

from __future__ import annotations

import datetime as dt
from typing import Any

from airbyte_agent_sdk.records import Record

from .attachments import Attachment
from .shared import AuditMetadata, Via

__all__ = ["Audit", "AuditEvent"]


class AuditEvent(Record):
    """One thing that happened to a ticket. Which fields are there depends on its type."""

    id: int | None = None
    """Id of the event."""
    type: str | None = None
    """What happened, such as `Create`, `Change`, `Comment`, `Notification` or `SatisfactionRating`."""
    field_name: str | None = None
    """Of a change: which field."""
    value: Any | None = None
    """Of a change: what the field holds now."""
    previous_value: Any | None = None
    """Of a change: what the field held before."""
    author_id: int | None = None
    """Of a comment: id of its author."""
    body: str | None = None
    """Text of a comment or a message."""
    html_body: str | None = None
    """The same as HTML."""
    plain_body: str | None = None
    """The same with neither marks nor HTML."""
    public: bool | None = None
    """Of a comment: whether the requester can read it."""
    attachments: list[Attachment] | None = None
    """Of a comment: its files."""
    audit_id: int | None = None
    """Id of the audit it belongs to."""
    subject: str | None = None
    """Of a notification: its subject."""
    recipients: list[Any] | None = None
    """Of a notification: ids or addresses of those who got it."""
    via: Via | None = None
    """What caused it."""


class Audit(Record):
    """All that one update did to a ticket."""

    id: int
    """Id of the audit."""
    ticket_id: int | None = None
    """Number of the ticket."""
    author_id: int | None = None
    """Id of the user who made the update; -1 for the system."""
    events: list[AuditEvent] | None = None
    """What happened, one by one."""
    metadata: AuditMetadata | None = None
    """Where and with what it was made."""
    via: Via | None = None
    """How it was made."""
    created_at: dt.datetime | None = None
    """When it was made."""
