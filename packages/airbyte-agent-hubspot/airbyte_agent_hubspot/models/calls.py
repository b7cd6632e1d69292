# Generated from specs/hubspot/connector.yaml by `connectorgen generate hubspot`. Do not edit.
"""Records of `calls`."""

from __future__ import annotations

import datetime as dt
from typing import Literal

from airbyte_agent_sdk.records import Record
from pydantic import Field

from .shared import AssociatedIds, PropertyVersion


class CallProperties(Record):
    """Values by the properties' internal names, all as text; properties that are not requested are absent,
    and custom properties are included.
    """

    hs_timestamp: str | None = None
    """When the call took place, ISO 8601 in UTC or Unix time in milliseconds; a new record needs it."""
    hs_call_title: str | None = None
    """Title of the call."""
    hs_call_body: str | None = None
    """Notes on the call, with HTML."""
    hs_call_direction: Literal["INBOUND", "OUTBOUND"] | str | None = None
    """Who called, seen from the user."""
    hs_call_disposition: str | None = None
    """Outcome: the id of one of the account's call outcomes, a UUID."""
    hs_call_duration: str | None = None
    """Length in milliseconds."""
    hs_call_from_number: str | None = None
    """Phone number called from."""
    hs_call_to_number: str | None = None
    """Phone number called."""
    hs_call_recording_url: str | None = None
    """Where the recording is, an https URL of an audio file."""
    hs_call_status: (
        Literal[
            "BUSY",
            "CALLING_CRM_USER",
            "CANCELED",
            "COMPLETED",
            "CONNECTING",
            "FAILED",
            "IN_PROGRESS",
            "NO_ANSWER",
            "QUEUED",
            "RINGING",
        ]
        | str
        | None
    ) = None
    """State of the call."""
    hs_activity_type: str | None = None
    """Type of the call, one of those set up in the account."""
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


class Call(Record):
    """A phone call logged in the timeline of a record."""

    id: str
    """Id of the record, digits."""
    properties: CallProperties
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
