# Generated from specs/zendesk-support/connector.yaml by `connectorgen generate zendesk-support`. Do not edit.
"""Records in the context store of `ticket_audits`."""

from __future__ import annotations

from typing import Any, Literal, TypeAlias

from airbyte_agent_sdk.records import Record

TicketAuditsStoreColumn: TypeAlias = Literal["id", "ticket_id", "author_id", "events", "created_at"]


class TicketAuditsStoreRecord(Record):
    """A record of ticket_audits in the context store."""

    id: int | None = None
    """Id of the audit."""
    ticket_id: int | None = None
    """Number of the ticket."""
    author_id: int | None = None
    """Id of the user who created the update."""
    events: list[Any] | None = None
    """Events."""
    created_at: str | None = None
    """When it was created."""
