# Generated from specs/zendesk-support/connector.yaml by `connectorgen generate zendesk-support`. Do not edit.
"""Records in the context store of `ticket_comments`."""

from __future__ import annotations

from typing import Literal, TypeAlias

from airbyte_agent_sdk.records import Record

TicketCommentsStoreColumn: TypeAlias = Literal[
    "id", "ticket_id", "author_id", "body", "public", "type", "created_at"
]


class TicketCommentsStoreRecord(Record):
    """A record of ticket_comments in the context store."""

    id: int | None = None
    """Id of the comment."""
    ticket_id: int | None = None
    """Number of the ticket."""
    author_id: int | None = None
    """Id of the user who wrote it."""
    body: str | None = None
    """Its text."""
    public: bool | None = None
    """Whether the requester can read it."""
    type: str | None = None
    """Comment or VoiceComment."""
    created_at: str | None = None
    """When it was written."""
