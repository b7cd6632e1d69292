# Generated from specs/hubspot/connector.yaml by `connectorgen generate hubspot`. Do not edit.
"""Arguments of `notes`."""

from collections.abc import Mapping, Sequence
from typing import Any, Required

from typing_extensions import TypedDict

from .shared import NewAssociationParam

__all__ = ["NoteCreateParams", "NotePropertiesInput", "NoteUpdateParams"]


class NotePropertiesInput(TypedDict, total=False):
    """Values by the properties' internal names, all of them text."""

    hs_timestamp: str | None
    """Time in the timeline, ISO 8601 in UTC or Unix time in milliseconds; required for a new record."""
    hs_note_body: str | None
    """Text of the note, with HTML; up to 65,536 characters."""
    hubspot_owner_id: str | None
    """Id of the owner whom the activity belongs to."""
    hs_attachment_ids: str | None
    """Ids of attached files, separated by semicolons."""


class NoteCreateParams(TypedDict, total=False):
    """Arguments of `notes.create`, by name."""

    properties: Required[NotePropertiesInput | Mapping[str, Any] | Mapping[str, str | float | bool | None]]
    associations: Sequence[NewAssociationParam] | None


class NoteUpdateParams(TypedDict, total=False):
    """Arguments of `notes.update`, by name."""

    note_id: Required[str]
    properties: Required[NotePropertiesInput | Mapping[str, Any] | Mapping[str, str | float | bool | None]]
