# Generated from specs/zendesk-support/connector.yaml by `connectorgen generate zendesk-support`. Do not edit.
"""Records of `ticket_comments`."""

from __future__ import annotations

import datetime as dt

from airbyte_agent_sdk.records import Record

from .attachments import Attachment
from .shared import AuditMetadata, Via


class Comment(Record):
    """A public reply or an internal note on a ticket."""

    id: int
    """Id of the comment."""
    type: str | None = None
    """`Comment` or `VoiceComment`."""
    author_id: int | None = None
    """Id of the user who wrote it."""
    body: str | None = None
    """Its text with Markdown as written."""
    html_body: str | None = None
    """Its text as HTML."""
    plain_body: str | None = None
    """Its text as plain text."""
    public: bool | None = None
    """Whether the requester can read it; false for an internal note."""
    attachments: list[Attachment] | None = None
    """Attachments."""
    audit_id: int | None = None
    """Id of the audit that records it."""
    ticket_id: int | None = None
    """Number of the ticket, where it is told."""
    via: Via | None = None
    """How it was written."""
    metadata: AuditMetadata | None = None
    """Where and with what it was written."""
    created_at: dt.datetime | None = None
    """When it was written."""
