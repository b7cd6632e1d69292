# Generated from specs/zendesk-support/connector.yaml by `connectorgen generate zendesk-support`. Do not edit.
"""Records in the context store of `ticket_fields`."""

from __future__ import annotations

from typing import Literal, TypeAlias

from airbyte_agent_sdk.records import Record

TicketFieldsStoreColumn: TypeAlias = Literal[
    "id", "title", "type", "description", "active", "required", "created_at"
]


class TicketFieldsStoreRecord(Record):
    """A record of ticket_fields in the context store."""

    id: int | None = None
    """Id of the field."""
    title: str | None = None
    """Title shown to agents."""
    type: str | None = None
    """Kind of field."""
    description: str | None = None
    """Purpose."""
    active: bool | None = None
    """Whether it is in use."""
    required: bool | None = None
    """Whether agents must fill it in to solve a ticket."""
    created_at: str | None = None
    """When it was created."""
