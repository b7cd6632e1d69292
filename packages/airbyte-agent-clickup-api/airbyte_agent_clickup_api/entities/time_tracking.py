# Generated from specs/clickup-api/connector.yaml by `connectorgen generate clickup-api`. Do not edit.
"""Time that was spent on something."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING

from airbyte_agent_sdk.calls.context_store import StoredEntity, SyncStoredEntity
from airbyte_agent_sdk.calls.paging import AsyncPager, SyncPage
from airbyte_agent_sdk.types import Omit, omit

from .._operations.time_tracking import GET, LIST
from ..models.time_tracking import TimeEntry

if TYPE_CHECKING:  # imported at run time with the first query
    from ..store.time_tracking import TimeTrackingStoreColumn, TimeTrackingStoreRecord  # noqa: F401

__all__ = ["SyncTimeTracking", "TimeTracking"]


class TimeTracking(StoredEntity["TimeTrackingStoreColumn", "TimeTrackingStoreRecord"]):
    """Time that was spent on something."""

    _stored = ("time_tracking", "TimeTrackingStoreRecord")

    def list(
        self,
        team_id: str,
        *,
        start_date: int | dt.datetime | Omit | None = omit,
        end_date: int | dt.datetime | Omit | None = omit,
        assignee: str | Omit | None = omit,
    ) -> AsyncPager[TimeEntry]:
        """List time entries of a Workspace.

        By default, those of the authenticated user in the last 30 days. A running timer has a negative
        duration.

        Returns a single page. The whole list is in one response.

        Args:
            team_id: Id of the Workspace.
            start_date: Only entries from this time on.
            end_date: Only entries until this time.
            assignee: Only entries of these users: their ids, separated by commas; for owners and admins of
                the Workspace.
        """
        return self._pager(
            LIST,
            {"team_id": team_id, "start_date": start_date, "end_date": end_date, "assignee": assignee},
            TimeEntry,
        )

    async def get(self, team_id: str, time_entry_id: str) -> TimeEntry:
        """Get a time entry.

        Args:
            team_id: Id of the Workspace.
            time_entry_id: Id of the time entry.
        """
        return await self._one(GET, {"team_id": team_id, "time_entry_id": time_entry_id}, TimeEntry)


class SyncTimeTracking(SyncStoredEntity["TimeTrackingStoreColumn", "TimeTrackingStoreRecord"]):
    """Time that was spent on something. Sync version of `TimeTracking`."""

    _stored = ("time_tracking", "TimeTrackingStoreRecord")

    def list(
        self,
        team_id: str,
        *,
        start_date: int | dt.datetime | Omit | None = omit,
        end_date: int | dt.datetime | Omit | None = omit,
        assignee: str | Omit | None = omit,
    ) -> SyncPage[TimeEntry]:
        """List time entries of a Workspace.

        By default, those of the authenticated user in the last 30 days. A running timer has a negative
        duration.

        Returns a single page. The whole list is in one response.

        Args:
            team_id: Id of the Workspace.
            start_date: Only entries from this time on.
            end_date: Only entries until this time.
            assignee: Only entries of these users: their ids, separated by commas; for owners and admins of
                the Workspace.
        """
        return self._page(
            LIST,
            {"team_id": team_id, "start_date": start_date, "end_date": end_date, "assignee": assignee},
            TimeEntry,
        )

    def get(self, team_id: str, time_entry_id: str) -> TimeEntry:
        """Get a time entry.

        Args:
            team_id: Id of the Workspace.
            time_entry_id: Id of the time entry.
        """
        return self._one(GET, {"team_id": team_id, "time_entry_id": time_entry_id}, TimeEntry)
