# Generated from specs/hubspot/connector.yaml by `connectorgen generate hubspot`. Do not edit.
"""Records of `tickets`."""

from __future__ import annotations

import datetime as dt

from airbyte_agent_sdk.records import Record
from pydantic import Field

from .shared import AssociatedIds, PropertyVersion


class TicketProperties(Record):
    """Values by the properties' internal names, all as text; properties that are not requested are absent,
    and custom properties are included.
    """

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
    source_type: str | None = None
    """Channel the ticket came by, such as `EMAIL` or `CHAT`."""
    hubspot_owner_id: str | None = None
    """Id of the owner of the ticket."""
    closed_date: str | None = None
    """When the ticket was closed, ISO 8601 in UTC."""
    createdate: str | None = None
    """When the record was created, ISO 8601 in UTC."""
    hs_lastmodifieddate: str | None = None
    """When the record last changed, ISO 8601 in UTC."""
    hs_object_id: str | None = None
    """Id of the record, the same as `id`."""


class Ticket(Record):
    """A customer's request for help, in a stage of a pipeline."""

    id: str
    """Id of the record, digits."""
    properties: TicketProperties
    properties_with_history: dict[str, list[PropertyVersion]] | None = Field(
        default=None, alias="propertiesWithHistory"
    )
    """Values over time of the properties asked for with `propertiesWithHistory`, newest first."""
    created_at: dt.datetime = Field(alias="createdAt")
    """When the record was created."""
    updated_at: dt.datetime = Field(alias="updatedAt")
    """When the record was last updated."""
    archived: bool | None = None
    """Whether the record is in the recycling bin."""
    archived_at: dt.datetime | None = Field(default=None, alias="archivedAt")
    """When the record was put in the recycling bin."""
    associations: dict[str, AssociatedIds] | None = None
    """Associated records by the plural of their type, where `associations` asked for them; list and get only.
    """
    object_write_trace_id: str | None = Field(default=None, alias="objectWriteTraceId")
    """Id of the write, which errors of batch calls refer to."""
