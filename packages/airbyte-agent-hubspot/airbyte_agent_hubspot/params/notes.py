# Generated from specs/hubspot/connector.yaml by `connectorgen generate hubspot`. Do not edit.
"""Arguments of `notes`."""

from collections.abc import Mapping, Sequence
from typing import Any, Literal, TypeAlias

from typing_extensions import TypedDict

__all__ = ["NotePropertiesInput", "NotesColumn", "NotesCondition", "NotesSearchQuery", "NotesValues"]

NotesColumn: TypeAlias = Literal["id", "createdAt", "updatedAt", "archived", "properties"]


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


class NotesValues(TypedDict, total=False):
    """A value for each column that is compared."""

    id: str
    createdAt: str | None
    updatedAt: str | None
    archived: bool | None
    properties: Mapping[str, Any] | None


NotesCondition = TypedDict("NotesCondition", {
    "eq": NotesValues, "neq": NotesValues, "gt": NotesValues, "gte": NotesValues, "lt": NotesValues,
    "lte": NotesValues, "contains": NotesValues, "array_contains": NotesValues, "any": NotesValues,
    "in": Mapping[NotesColumn, Sequence[Any]], "startswith": Mapping[NotesColumn, str],
    "endswith": Mapping[NotesColumn, str], "fuzzy": Mapping[NotesColumn, str],
    "keyword": Mapping[NotesColumn, str], "not": "NotesCondition", "and": Sequence["NotesCondition"],
    "or": Sequence["NotesCondition"],
}, total=False)  # fmt: skip
"""Exactly one key: a comparison, or other conditions."""


class NotesSearchQuery(TypedDict, total=False):
    """Which rows, and in what order."""

    filter: NotesCondition
    sort: Sequence[Mapping[NotesColumn, Literal["asc", "desc"]]]
