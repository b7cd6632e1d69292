# Generated from specs/hubspot/connector.yaml by `connectorgen generate hubspot`. Do not edit.
"""Arguments of `notes`."""

from typing_extensions import TypedDict

__all__ = ["NotePropertiesInput"]


class NotePropertiesInput(TypedDict, total=False):
    """Values by the properties' internal names, all of them text."""

    hs_timestamp: str | None
    """When the note stands in the timeline, ISO 8601 in UTC or Unix time in milliseconds; a new record needs
    it.
    """
    hs_note_body: str | None
    """Text of the note, with HTML; up to 65,536 characters."""
    hubspot_owner_id: str | None
    """Id of the owner whom the activity belongs to."""
    hs_attachment_ids: str | None
    """Ids of attached files, separated by semicolons."""
