# Generated from specs/hubspot/connector.yaml by `connectorgen generate hubspot`. Do not edit.
"""Records of `meetings`."""

from __future__ import annotations

import datetime as dt
from typing import Literal

from airbyte_agent_sdk.records import Record
from pydantic import Field

from .shared import AssociatedIds, PropertyVersion


class MeetingProperties(Record):
    """Values by the properties' internal names, all as text; properties that are not requested are absent,
    and custom properties are included.
    """

    hs_timestamp: str | None = None
    """Time in the timeline, usually its start, ISO 8601 in UTC or Unix time in milliseconds; required for a
    new record.
    """
    hs_meeting_title: str | None = None
    """Title of the meeting."""
    hs_meeting_body: str | None = None
    """Description that attendees see."""
    hs_internal_meeting_notes: str | None = None
    """Notes that attendees do not see."""
    hs_meeting_start_time: str | None = None
    """Start, ISO 8601 in UTC or Unix time in milliseconds."""
    hs_meeting_end_time: str | None = None
    """End, ISO 8601 in UTC or Unix time in milliseconds."""
    hs_meeting_location: str | None = None
    """Place: an address, a room, a phone number or a link."""
    hs_meeting_external_url: str | None = None
    """Page of the event in a calendar."""
    hs_meeting_outcome: (
        Literal["SCHEDULED", "COMPLETED", "RESCHEDULED", "NO_SHOW", "CANCELED"] | str | None
    ) = None
    """Outcome of the meeting."""
    hs_activity_type: str | None = None
    """Type of the meeting, one of those set up in the account."""
    hubspot_owner_id: str | None = None
    """Id of the owner whom the activity belongs to."""
    hs_attachment_ids: str | None = None
    """Ids of attached files, separated by semicolons."""
    hs_createdate: str | None = None
    """When the record was created, ISO 8601 in UTC."""
    hs_lastmodifieddate: str | None = None
    """When the record last changed, ISO 8601 in UTC."""
    hs_object_id: str | None = None
    """Id of the record, the same as `id`."""


class Meeting(Record):
    """A meeting logged in the timeline of a record."""

    id: str
    """Id of the record, digits."""
    properties: MeetingProperties
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
