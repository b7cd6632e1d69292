# Generated from specs/granola/connector.yaml by `connectorgen generate granola`. Do not edit.
"""A note as lists have it, without its contents."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING, Literal

from airbyte_agent_sdk.calls.context_store import StoredEntity, SyncStoredEntity
from airbyte_agent_sdk.calls.paging import AsyncPager, SyncPage
from airbyte_agent_sdk.types import Omit, omit

from .._operations.notes import GET, LIST
from ..models.notes import Note, NoteSummary

if TYPE_CHECKING:  # imported at run time with the first query
    from ..store.notes import NotesStoreColumn, NotesStoreRecord  # noqa: F401

__all__ = ["Notes", "SyncNotes"]


class Notes(StoredEntity["NotesStoreColumn", "NotesStoreRecord"]):
    """A note as lists have it, without its contents."""

    _stored = ("notes", "NotesStoreRecord")

    def list(
        self,
        *,
        page_size: int | Omit | None = omit,
        cursor: str | Omit | None = omit,
        created_before: dt.date | str | dt.datetime | Omit | None = omit,
        created_after: dt.date | str | dt.datetime | Omit | None = omit,
    ) -> AsyncPager[NoteSummary]:
        """List notes.

        Notes that have a generated summary and transcript, newest first, without their contents.

        Args:
            page_size: Notes per page; 10 by default. 1 to 30.
            cursor: Cursor of the page, from the previous page.
            created_before: Only notes created before this day or time.
            created_after: Only notes created after this day or time.
        """
        return self._pager(
            LIST,
            {
                "page_size": page_size,
                "cursor": cursor,
                "created_before": created_before,
                "created_after": created_after,
            },
            NoteSummary,
        )

    async def get(self, note_id: str, *, include: Literal["transcript"] | str | Omit | None = omit) -> Note:
        """Get a note.

        The note with its summary, attendees and calendar event, and its transcript if you ask for it. Raises
        `NotFoundError` if the note does not exist, if your key has no access to it, or if its summary is not
        generated yet. A transcript that is too large for the response is refused with status 413.

        Args:
            note_id: Id of the note.
            include: `transcript` to get the transcript too.
        """
        return await self._one(GET, {"note_id": note_id, "include": include}, Note)


class SyncNotes(SyncStoredEntity["NotesStoreColumn", "NotesStoreRecord"]):
    """A note as lists have it, without its contents. Sync version of `Notes`."""

    _stored = ("notes", "NotesStoreRecord")

    def list(
        self,
        *,
        page_size: int | Omit | None = omit,
        cursor: str | Omit | None = omit,
        created_before: dt.date | str | dt.datetime | Omit | None = omit,
        created_after: dt.date | str | dt.datetime | Omit | None = omit,
    ) -> SyncPage[NoteSummary]:
        """List notes.

        Notes that have a generated summary and transcript, newest first, without their contents.

        Args:
            page_size: Notes per page; 10 by default. 1 to 30.
            cursor: Cursor of the page, from the previous page.
            created_before: Only notes created before this day or time.
            created_after: Only notes created after this day or time.
        """
        return self._page(
            LIST,
            {
                "page_size": page_size,
                "cursor": cursor,
                "created_before": created_before,
                "created_after": created_after,
            },
            NoteSummary,
        )

    def get(self, note_id: str, *, include: Literal["transcript"] | str | Omit | None = omit) -> Note:
        """Get a note.

        The note with its summary, attendees and calendar event, and its transcript if you ask for it. Raises
        `NotFoundError` if the note does not exist, if your key has no access to it, or if its summary is not
        generated yet. A transcript that is too large for the response is refused with status 413.

        Args:
            note_id: Id of the note.
            include: `transcript` to get the transcript too.
        """
        return self._one(GET, {"note_id": note_id, "include": include}, Note)
