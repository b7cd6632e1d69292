# Generated from specs/zendesk-support/connector.yaml by `connectorgen generate zendesk-support`. Do not edit.
"""Records of `deleted_tickets`."""

from __future__ import annotations

import datetime as dt

from airbyte_agent_sdk.records import Record


class DeletedTicketActor(Record):
    """The agent who deleted a ticket."""

    id: int | None = None
    """Id of the user."""
    name: str | None = None
    """Name of the user."""


class DeletedTicket(Record):
    """A ticket that was deleted within the last 30 days."""

    id: int
    """Number of the ticket."""
    subject: str | None = None
    """Its first line."""
    description: str | None = None
    """Text of its first comment."""
    actor: DeletedTicketActor | None = None
    """Who deleted it."""
    deleted_at: dt.datetime | None = None
    """When it was deleted."""
    previous_state: str | None = None
    """Status it had before."""
