# Generated from specs/salesforce/connector.yaml by `connectorgen generate salesforce`. Do not edit.
"""A note."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from airbyte_agent_sdk.calls.context_store import StoredEntity, SyncStoredEntity
from airbyte_agent_sdk.calls.paging import AsyncPager, SyncPage
from airbyte_agent_sdk.types import Omit, omit

from .._operations.notes import CREATE, DELETE, GET, LIST, SEARCH, UPDATE
from ..models.notes import Note
from ..models.shared import SaveResult

if TYPE_CHECKING:  # imported at run time with the first query
    from ..store.notes import NotesStoreColumn, NotesStoreRecord  # noqa: F401

__all__ = ["Notes", "SyncNotes"]


class Notes(StoredEntity["NotesStoreColumn", "NotesStoreRecord"]):
    """A note."""

    _stored = ("notes", "NotesStoreRecord")

    def list(self, q: str) -> AsyncPager[Note]:
        """List notes by a query.

        Returns the fields that the query selects. A page has up to 2,000 records.

        Args:
            q: SOQL query of notes, such as `SELECT Id, Title, Body FROM Note WHERE ParentId =
                '001xx000003DGb2AAG'`. In values, `\\` and `'` are escaped with `\\`.
        """
        return self._pager(LIST, {"q": q}, Note)

    async def create(
        self,
        title: str,
        parent_id: str,
        *,
        body: str | Omit | None = omit,
        is_private: bool | Omit | None = omit,
        owner_id: str | Omit | None = omit,
        other_fields: Mapping[str, Any] | Omit | None = omit,
    ) -> SaveResult:
        """Create a note.

        Returns the id of the new record. Custom fields are accepted too.

        Args:
            title: Title.
            parent_id: Id of the record that it belongs to.
            body: Text.
            is_private: Whether only its owner and administrators see it.
            owner_id: Id of the user who owns it.
            other_fields: Further fields of the record, with the API's own names.
        """
        return await self._one(
            CREATE,
            {
                "Title": title,
                "ParentId": parent_id,
                "Body": body,
                "IsPrivate": is_private,
                "OwnerId": owner_id,
                **(other_fields or {}),
            },
            SaveResult,
        )

    async def get(self, id: str, *, fields: str | Omit | None = omit) -> Note:
        """Get a note.

        Args:
            id: Id of the note.
            fields: Fields to return, separated by commas; by default all that the user may see.
        """
        return await self._one(GET, {"id": id, "fields": fields}, Note)

    async def delete(self, id: str) -> None:
        """Delete a note.

        Moves it to the recycle bin.

        Args:
            id: Id of the note.
        """
        await self._none(DELETE, {"id": id})

    async def update(
        self,
        id: str,
        *,
        title: str | Omit | None = omit,
        body: str | Omit | None = omit,
        is_private: bool | Omit | None = omit,
        owner_id: str | Omit | None = omit,
        other_fields: Mapping[str, Any] | Omit | None = omit,
    ) -> None:
        """Update a note.

        Changes the fields that are passed; null clears one. Custom fields are accepted too.

        Args:
            id: Id of the note.
            title: Title.
            body: Text.
            is_private: Whether only its owner and administrators see it.
            owner_id: Id of the user who owns it.
            other_fields: Further fields of the record, with the API's own names.
        """
        await self._none(
            UPDATE,
            {
                "id": id,
                "Title": title,
                "Body": body,
                "IsPrivate": is_private,
                "OwnerId": owner_id,
                **(other_fields or {}),
            },
        )

    def search(self, q: str) -> AsyncPager[Note]:
        """Search notes by their text.

        Returns up to 2,000 records, with the fields that the search names, or only their ids.

        Returns a single page. One response has all results, up to 2,000.

        Args:
            q: SOSL search for notes, such as `FIND {renewal} IN ALL FIELDS RETURNING Note(Id, Title)`.
                Reserved characters of the term are escaped with `\\`.
        """
        return self._pager(SEARCH, {"q": q}, Note)


class SyncNotes(SyncStoredEntity["NotesStoreColumn", "NotesStoreRecord"]):
    """A note. Sync version of `Notes`."""

    _stored = ("notes", "NotesStoreRecord")

    def list(self, q: str) -> SyncPage[Note]:
        """List notes by a query.

        Returns the fields that the query selects. A page has up to 2,000 records.

        Args:
            q: SOQL query of notes, such as `SELECT Id, Title, Body FROM Note WHERE ParentId =
                '001xx000003DGb2AAG'`. In values, `\\` and `'` are escaped with `\\`.
        """
        return self._page(LIST, {"q": q}, Note)

    def create(
        self,
        title: str,
        parent_id: str,
        *,
        body: str | Omit | None = omit,
        is_private: bool | Omit | None = omit,
        owner_id: str | Omit | None = omit,
        other_fields: Mapping[str, Any] | Omit | None = omit,
    ) -> SaveResult:
        """Create a note.

        Returns the id of the new record. Custom fields are accepted too.

        Args:
            title: Title.
            parent_id: Id of the record that it belongs to.
            body: Text.
            is_private: Whether only its owner and administrators see it.
            owner_id: Id of the user who owns it.
            other_fields: Further fields of the record, with the API's own names.
        """
        return self._one(
            CREATE,
            {
                "Title": title,
                "ParentId": parent_id,
                "Body": body,
                "IsPrivate": is_private,
                "OwnerId": owner_id,
                **(other_fields or {}),
            },
            SaveResult,
        )

    def get(self, id: str, *, fields: str | Omit | None = omit) -> Note:
        """Get a note.

        Args:
            id: Id of the note.
            fields: Fields to return, separated by commas; by default all that the user may see.
        """
        return self._one(GET, {"id": id, "fields": fields}, Note)

    def delete(self, id: str) -> None:
        """Delete a note.

        Moves it to the recycle bin.

        Args:
            id: Id of the note.
        """
        self._none(DELETE, {"id": id})

    def update(
        self,
        id: str,
        *,
        title: str | Omit | None = omit,
        body: str | Omit | None = omit,
        is_private: bool | Omit | None = omit,
        owner_id: str | Omit | None = omit,
        other_fields: Mapping[str, Any] | Omit | None = omit,
    ) -> None:
        """Update a note.

        Changes the fields that are passed; null clears one. Custom fields are accepted too.

        Args:
            id: Id of the note.
            title: Title.
            body: Text.
            is_private: Whether only its owner and administrators see it.
            owner_id: Id of the user who owns it.
            other_fields: Further fields of the record, with the API's own names.
        """
        self._none(
            UPDATE,
            {
                "id": id,
                "Title": title,
                "Body": body,
                "IsPrivate": is_private,
                "OwnerId": owner_id,
                **(other_fields or {}),
            },
        )

    def search(self, q: str) -> SyncPage[Note]:
        """Search notes by their text.

        Returns up to 2,000 records, with the fields that the search names, or only their ids.

        Returns a single page. One response has all results, up to 2,000.

        Args:
            q: SOSL search for notes, such as `FIND {renewal} IN ALL FIELDS RETURNING Note(Id, Title)`.
                Reserved characters of the term are escaped with `\\`.
        """
        return self._page(SEARCH, {"q": q}, Note)
