# Generated from specs/hubspot/connector.yaml by `connectorgen generate hubspot`. Do not edit.
"""Records in the context store of `meetings`."""

from __future__ import annotations

from typing import Literal, TypeAlias

from airbyte_agent_sdk.records import Record
from pydantic import Field

MeetingsStoreColumn: TypeAlias = Literal["id", "createdAt", "updatedAt", "archived", "properties"]


class MeetingsStoreRecordProperties(Record):
    """Values by the properties' internal names, all of them text."""

    hs_timestamp: str | None = None
    """Time in the timeline, usually its start, ISO 8601 in UTC or Unix time in milliseconds."""
    hs_meeting_title: str | None = None
    """Title of the meeting."""
    hs_meeting_body: str | None = None
    """Description that attendees see."""
    hs_meeting_start_time: str | None = None
    """Start, ISO 8601 in UTC or Unix time in milliseconds."""
    hs_meeting_end_time: str | None = None
    """End, ISO 8601 in UTC or Unix time in milliseconds."""
    hs_meeting_location: str | None = None
    """Place: an address, a room, a phone number or a link."""
    hs_meeting_outcome: str | None = None
    """Outcome of the meeting."""
    hubspot_owner_id: str | None = None
    """Id of the owner whom the activity belongs to."""


class MeetingsStoreRecord(Record):
    """A record of meetings in the context store."""

    id: str | None = None
    """Id of the meeting, digits."""
    created_at: str | None = Field(default=None, alias="createdAt")
    """When the record was created, ISO 8601 in UTC."""
    updated_at: str | None = Field(default=None, alias="updatedAt")
    """When the record last changed, ISO 8601 in UTC."""
    archived: bool | None = None
    """Whether the record is in the recycling bin."""
    properties: MeetingsStoreRecordProperties | None = None
    """Values by the properties' internal names, all of them text."""
