# Generated from specs/hubspot/connector.yaml by `connectorgen generate hubspot`. Do not edit.
"""A note in the timeline of a record."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from airbyte_agent_sdk.calls.context_store import StoredEntity, SyncStoredEntity
from airbyte_agent_sdk.calls.paging import AsyncPager, SyncPage
from airbyte_agent_sdk.types import Omit, omit

from .._operations.notes import CREATE, DELETE, GET, LIST, UPDATE
from ..models.notes import Note
from ..params.notes import NotePropertiesInput
from ..params.shared import NewAssociationParam

if TYPE_CHECKING:  # imported at run time with the first query
    from ..store.notes import NotesStoreColumn, NotesStoreRecord  # noqa: F401

__all__ = ["Notes", "SyncNotes"]


class Notes(StoredEntity["NotesStoreColumn", "NotesStoreRecord"]):
    """A note in the timeline of a record."""

    _stored = ("notes", "NotesStoreRecord")

    def list(
        self,
        *,
        limit: int | Omit | None = omit,
        after: str | Omit | None = omit,
        associations: Sequence[str] | str | Omit | None = omit,
        properties: Sequence[str] | str | Omit | None = omit,
        properties_with_history: Sequence[str] | str | Omit | None = omit,
        archived: bool | Omit | None = omit,
    ) -> AsyncPager[Note]:
        """List notes. Without `properties` only dates come.

        Args:
            limit: Records per page; 10 by default. 1 to 100.
            after: Cursor of the page, from `paging.next.after` of the one before.
            associations: Types of records whose ids to return with each record, separated by commas:
                `contacts,companies`.
            properties: Names of the properties to return, separated by commas, instead of the default ones;
                unknown ones are passed over.
            properties_with_history: Names of the properties to return with their past values, separated by
                commas; a page is at most 50 records then.
            archived: Whether to list records in the recycling bin instead of the others.
        """
        return self._pager(
            LIST,
            {
                "limit": limit,
                "after": after,
                "associations": associations,
                "properties": properties,
                "propertiesWithHistory": properties_with_history,
                "archived": archived,
            },
            Note,
        )

    async def create(
        self,
        properties: NotePropertiesInput | Mapping[str, Any] | Mapping[str, str | float | bool | None],
        *,
        associations: Sequence[NewAssociationParam] | Omit | None = omit,
    ) -> Note:
        """Create a note.

        Args:
            properties: Values by the properties' internal names; a new note needs `hs_timestamp`.
            associations: Records to associate the new note with; it stands in their timelines.
        """
        return await self._one(CREATE, {"properties": properties, "associations": associations}, Note)

    async def get(
        self,
        note_id: str,
        *,
        properties: Sequence[str] | str | Omit | None = omit,
        properties_with_history: Sequence[str] | str | Omit | None = omit,
        associations: Sequence[str] | str | Omit | None = omit,
        id_property: str | Omit | None = omit,
        archived: bool | Omit | None = omit,
    ) -> Note:
        """Get a note. Without `properties` only dates come.

        Args:
            note_id: Id of the note, or a value of `idProperty`.
            properties: Names of the properties to return, separated by commas, instead of the default ones;
                unknown ones are passed over.
            properties_with_history: Names of the properties to return with their past values, separated by
                commas.
            associations: Types of records whose ids to return with each record, separated by commas:
                `contacts,companies`.
            id_property: Name of a property whose values are unique; the path's id is then a value of it, such
                as an address for `email`.
            archived: Whether the record is in the recycling bin.
        """
        return await self._one(
            GET,
            {
                "noteId": note_id,
                "properties": properties,
                "propertiesWithHistory": properties_with_history,
                "associations": associations,
                "idProperty": id_property,
                "archived": archived,
            },
            Note,
        )

    async def delete(self, note_id: str) -> None:
        """Move a note to the recycling bin.

        Args:
            note_id: Id of the note.
        """
        await self._none(DELETE, {"noteId": note_id})

    async def update(
        self,
        note_id: str,
        properties: NotePropertiesInput | Mapping[str, Any] | Mapping[str, str | float | bool | None],
    ) -> Note:
        """Update a note. Properties that are not given are unchanged; a property set to "" is cleared.

        Args:
            note_id: Id of the note.
            properties: New values by the properties' internal names.
        """
        return await self._one(UPDATE, {"noteId": note_id, "properties": properties}, Note)


class SyncNotes(SyncStoredEntity["NotesStoreColumn", "NotesStoreRecord"]):
    """A note in the timeline of a record. Sync version of `Notes`."""

    _stored = ("notes", "NotesStoreRecord")

    def list(
        self,
        *,
        limit: int | Omit | None = omit,
        after: str | Omit | None = omit,
        associations: Sequence[str] | str | Omit | None = omit,
        properties: Sequence[str] | str | Omit | None = omit,
        properties_with_history: Sequence[str] | str | Omit | None = omit,
        archived: bool | Omit | None = omit,
    ) -> SyncPage[Note]:
        """List notes. Without `properties` only dates come.

        Args:
            limit: Records per page; 10 by default. 1 to 100.
            after: Cursor of the page, from `paging.next.after` of the one before.
            associations: Types of records whose ids to return with each record, separated by commas:
                `contacts,companies`.
            properties: Names of the properties to return, separated by commas, instead of the default ones;
                unknown ones are passed over.
            properties_with_history: Names of the properties to return with their past values, separated by
                commas; a page is at most 50 records then.
            archived: Whether to list records in the recycling bin instead of the others.
        """
        return self._page(
            LIST,
            {
                "limit": limit,
                "after": after,
                "associations": associations,
                "properties": properties,
                "propertiesWithHistory": properties_with_history,
                "archived": archived,
            },
            Note,
        )

    def create(
        self,
        properties: NotePropertiesInput | Mapping[str, Any] | Mapping[str, str | float | bool | None],
        *,
        associations: Sequence[NewAssociationParam] | Omit | None = omit,
    ) -> Note:
        """Create a note.

        Args:
            properties: Values by the properties' internal names; a new note needs `hs_timestamp`.
            associations: Records to associate the new note with; it stands in their timelines.
        """
        return self._one(CREATE, {"properties": properties, "associations": associations}, Note)

    def get(
        self,
        note_id: str,
        *,
        properties: Sequence[str] | str | Omit | None = omit,
        properties_with_history: Sequence[str] | str | Omit | None = omit,
        associations: Sequence[str] | str | Omit | None = omit,
        id_property: str | Omit | None = omit,
        archived: bool | Omit | None = omit,
    ) -> Note:
        """Get a note. Without `properties` only dates come.

        Args:
            note_id: Id of the note, or a value of `idProperty`.
            properties: Names of the properties to return, separated by commas, instead of the default ones;
                unknown ones are passed over.
            properties_with_history: Names of the properties to return with their past values, separated by
                commas.
            associations: Types of records whose ids to return with each record, separated by commas:
                `contacts,companies`.
            id_property: Name of a property whose values are unique; the path's id is then a value of it, such
                as an address for `email`.
            archived: Whether the record is in the recycling bin.
        """
        return self._one(
            GET,
            {
                "noteId": note_id,
                "properties": properties,
                "propertiesWithHistory": properties_with_history,
                "associations": associations,
                "idProperty": id_property,
                "archived": archived,
            },
            Note,
        )

    def delete(self, note_id: str) -> None:
        """Move a note to the recycling bin.

        Args:
            note_id: Id of the note.
        """
        self._none(DELETE, {"noteId": note_id})

    def update(
        self,
        note_id: str,
        properties: NotePropertiesInput | Mapping[str, Any] | Mapping[str, str | float | bool | None],
    ) -> Note:
        """Update a note. Properties that are not given are unchanged; a property set to "" is cleared.

        Args:
            note_id: Id of the note.
            properties: New values by the properties' internal names.
        """
        return self._one(UPDATE, {"noteId": note_id, "properties": properties}, Note)
