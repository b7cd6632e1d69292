# Generated from specs/hubspot/connector.yaml by `connectorgen generate hubspot`. Do not edit.
"""Arguments of `calls`."""

from collections.abc import Mapping, Sequence
from typing import Any, Literal, Required, TypeAlias

from typing_extensions import TypedDict

from .shared import NewAssociationParam

__all__ = ["CallCreateParams", "CallPropertiesInput", "CallPropertiesInputHsCallStatus", "CallUpdateParams"]

CallPropertiesInputHsCallStatus: TypeAlias = Literal[
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


class CallPropertiesInput(TypedDict, total=False):
    """Values by the properties' internal names, all of them text."""

    hs_timestamp: str | None
    """When the call took place, ISO 8601 in UTC or Unix time in milliseconds; a new record needs it."""
    hs_call_title: str | None
    """Title of the call."""
    hs_call_body: str | None
    """Notes on the call, with HTML."""
    hs_call_direction: Literal["INBOUND", "OUTBOUND"] | str | None
    """Who called, seen from the user."""
    hs_call_disposition: str | None
    """Outcome: the id of one of the account's call outcomes, a UUID."""
    hs_call_duration: str | None
    """Length in milliseconds."""
    hs_call_from_number: str | None
    """Phone number called from."""
    hs_call_to_number: str | None
    """Phone number called."""
    hs_call_recording_url: str | None
    """Where the recording is, an https URL of an audio file."""
    hs_call_status: CallPropertiesInputHsCallStatus | str | None
    """State of the call."""
    hs_activity_type: str | None
    """Type of the call, one of those set up in the account."""
    hubspot_owner_id: str | None
    """Id of the owner whom the activity belongs to."""
    hs_attachment_ids: str | None
    """Ids of attached files, separated by semicolons."""


class CallCreateParams(TypedDict, total=False):
    """Arguments of `calls.create`, by name."""

    properties: Required[CallPropertiesInput | Mapping[str, Any] | Mapping[str, str | float | bool | None]]
    associations: Sequence[NewAssociationParam] | None


class CallUpdateParams(TypedDict, total=False):
    """Arguments of `calls.update`, by name."""

    call_id: Required[str]
    properties: Required[CallPropertiesInput | Mapping[str, Any] | Mapping[str, str | float | bool | None]]
