# Generated from specs/hubspot/connector.yaml by `connectorgen generate hubspot`. Do not edit.
"""Records in the context store of `tickets`."""

from __future__ import annotations

from typing import Literal, TypeAlias

from airbyte_agent_sdk.records import Record
from pydantic import Field

TicketsStoreColumn: TypeAlias = Literal["id", "createdAt", "updatedAt", "archived", "properties"]


class TicketsStoreRecordProperties(Record):
    """Values by the properties' internal names, all of them text."""

    subject: str | None = None
    """One line that says what the ticket is about."""
    content: str | None = None
    """Text of the request."""
    hs_pipeline: str | None = None
    """Id of the pipeline; `0` is the first one."""
    hs_pipeline_stage: str | None = None
    """Id of the stage in the pipeline, not its label."""
    hs_ticket_priority: str | None = None
    """Priority: `LOW`, `MEDIUM`, `HIGH` or `URGENT`."""
    hs_ticket_category: str | None = None
    """Main reason of the request; several are separated by semicolons."""
    closed_date: str | None = None
    """When the ticket was closed, ISO 8601 in UTC."""
    hubspot_owner_id: str | None = None
    """Id of the owner of the ticket."""


class TicketsStoreRecord(Record):
    """A record of tickets in the context store."""

    id: str | None = None
    """Id of the ticket, digits."""
    created_at: str | None = Field(default=None, alias="createdAt")
    """When the record was created, ISO 8601 in UTC."""
    updated_at: str | None = Field(default=None, alias="updatedAt")
    """When the record last changed, ISO 8601 in UTC."""
    archived: bool | None = None
    """Whether the record is in the recycling bin."""
    properties: TicketsStoreRecordProperties | None = None
    """Values by the properties' internal names, all of them text."""
