# Generated from specs/hubspot/connector.yaml by `connectorgen generate hubspot`. Do not edit.
"""Arguments of `meetings`."""

from collections.abc import Mapping, Sequence
from typing import Any, Literal, Required

from typing_extensions import TypedDict

from .shared import NewAssociationParam

__all__ = ["MeetingCreateParams", "MeetingPropertiesInput", "MeetingUpdateParams"]


class MeetingPropertiesInput(TypedDict, total=False):
    """Values by the properties' internal names, all of them text."""

    hs_timestamp: str | None
    """Time in the timeline, usually its start, ISO 8601 in UTC or Unix time in milliseconds; required for a
    new record.
    """
    hs_meeting_title: str | None
    """Title of the meeting."""
    hs_meeting_body: str | None
    """Description that attendees see."""
    hs_internal_meeting_notes: str | None
    """Notes that attendees do not see."""
    hs_meeting_start_time: str | None
    """Start, ISO 8601 in UTC or Unix time in milliseconds."""
    hs_meeting_end_time: str | None
    """End, ISO 8601 in UTC or Unix time in milliseconds."""
    hs_meeting_location: str | None
    """Place: an address, a room, a phone number or a link."""
    hs_meeting_external_url: str | None
    """Page of the event in a calendar."""
    hs_meeting_outcome: Literal["SCHEDULED", "COMPLETED", "RESCHEDULED", "NO_SHOW", "CANCELED"] | str | None
    """Outcome of the meeting."""
    hs_activity_type: str | None
    """Type of the meeting, one of those set up in the account."""
    hubspot_owner_id: str | None
    """Id of the owner whom the activity belongs to."""
    hs_attachment_ids: str | None
    """Ids of attached files, separated by semicolons."""


class MeetingCreateParams(TypedDict, total=False):
    """Arguments of `meetings.create`, by name."""

    properties: Required[MeetingPropertiesInput | Mapping[str, Any] | Mapping[str, str | float | bool | None]]
    associations: Sequence[NewAssociationParam] | None


class MeetingUpdateParams(TypedDict, total=False):
    """Arguments of `meetings.update`, by name."""

    meeting_id: Required[str]
    properties: Required[MeetingPropertiesInput | Mapping[str, Any] | Mapping[str, str | float | bool | None]]
