# Generated from specs/harvest/connector.yaml by `connectorgen generate harvest`. Do not edit.
"""Time that was tracked on a task."""

from __future__ import annotations

from typing import TYPE_CHECKING

from airbyte_agent_sdk.calls.context_store import StoredEntity, SyncStoredEntity
from airbyte_agent_sdk.calls.paging import AsyncPager, SyncPage
from airbyte_agent_sdk.types import Omit, omit

from .._operations.time_entries import GET, LIST
from ..models.time_entries import TimeEntry

if TYPE_CHECKING:  # imported at run time with the first query
    from ..store.time_entries import TimeEntriesStoreColumn, TimeEntriesStoreRecord  # noqa: F401

__all__ = ["SyncTimeEntries", "TimeEntries"]


class TimeEntries(StoredEntity["TimeEntriesStoreColumn", "TimeEntriesStoreRecord"]):
    """Time that was tracked on a task."""

    _stored = ("time_entries", "TimeEntriesStoreRecord")

    def list(self, *, per_page: int | Omit | None = omit) -> AsyncPager[TimeEntry]:
        """List time entries.

        Most recent day first. Members see their own time, managers that of their projects.

        Args:
            per_page: Records per page; 2,000 by default. 1 to 2,000.
        """
        return self._pager(LIST, {"per_page": per_page}, TimeEntry)

    async def get(self, id: int) -> TimeEntry:
        """Get a time entry.

        Args:
            id: Id of the time entry. At least 1.
        """
        return await self._one(GET, {"id": id}, TimeEntry)


class SyncTimeEntries(SyncStoredEntity["TimeEntriesStoreColumn", "TimeEntriesStoreRecord"]):
    """Time that was tracked on a task. Sync version of `TimeEntries`."""

    _stored = ("time_entries", "TimeEntriesStoreRecord")

    def list(self, *, per_page: int | Omit | None = omit) -> SyncPage[TimeEntry]:
        """List time entries.

        Most recent day first. Members see their own time, managers that of their projects.

        Args:
            per_page: Records per page; 2,000 by default. 1 to 2,000.
        """
        return self._page(LIST, {"per_page": per_page}, TimeEntry)

    def get(self, id: int) -> TimeEntry:
        """Get a time entry.

        Args:
            id: Id of the time entry. At least 1.
        """
        return self._one(GET, {"id": id}, TimeEntry)
