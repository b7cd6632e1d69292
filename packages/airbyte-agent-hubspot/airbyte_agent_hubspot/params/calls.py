# Generated from specs/hubspot/connector.yaml by `connectorgen generate hubspot`. Do not edit.
"""Arguments of `calls`."""

from collections.abc import Mapping, Sequence
from typing import Any, Literal, TypeAlias

from typing_extensions import TypedDict

__all__ = [
    "CallPropertiesInput", "CallPropertiesInputHsCallStatus", "CallsColumn", "CallsCondition",
    "CallsSearchQuery", "CallsValues",
]  # fmt: skip

CallPropertiesInputHsCallStatus: TypeAlias = Literal[
    "BUSY", "CALLING_CRM_USER", "CANCELED", "COMPLETED", "CONNECTING", "FAILED", "IN_PROGRESS", "NO_ANSWER",
    "QUEUED", "RINGING",
]  # fmt: skip
CallsColumn: TypeAlias = Literal["id", "createdAt", "updatedAt", "archived", "properties"]


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


class CallsValues(TypedDict, total=False):
    """A value for each column that is compared."""

    id: str
    createdAt: str | None
    updatedAt: str | None
    archived: bool | None
    properties: Mapping[str, Any] | None


CallsCondition = TypedDict("CallsCondition", {
    "eq": CallsValues, "neq": CallsValues, "gt": CallsValues, "gte": CallsValues, "lt": CallsValues,
    "lte": CallsValues, "contains": CallsValues, "array_contains": CallsValues, "any": CallsValues,
    "in": Mapping[CallsColumn, Sequence[Any]], "startswith": Mapping[CallsColumn, str],
    "endswith": Mapping[CallsColumn, str], "fuzzy": Mapping[CallsColumn, str],
    "keyword": Mapping[CallsColumn, str], "not": "CallsCondition", "and": Sequence["CallsCondition"],
    "or": Sequence["CallsCondition"],
}, total=False)  # fmt: skip
"""Exactly one key: a comparison, or other conditions."""


class CallsSearchQuery(TypedDict, total=False):
    """Which rows, and in what order."""

    filter: CallsCondition
    sort: Sequence[Mapping[CallsColumn, Literal["asc", "desc"]]]
