# Generated from specs/gong/connector.yaml by `connectorgen generate gong`. Do not edit.
"""What a user did, day by day."""

from __future__ import annotations

from airbyte_agent_sdk.calls.entity import Entity, SyncEntity
from airbyte_agent_sdk.calls.paging import AsyncPager, SyncPage
from airbyte_agent_sdk.types import Omit, omit

from .._operations.stats_activity_day_by_day import LIST
from ..models.stats_activity_day_by_day import UserDays
from ..params.shared import UsersFilterParam

__all__ = ["StatsActivityDayByDay", "SyncStatsActivityDayByDay"]


class StatsActivityDayByDay(Entity):
    """What a user did, day by day."""

    def list(self, filter: UsersFilterParam, *, cursor: str | Omit | None = omit) -> AsyncPager[UserDays]:
        """List which calls users dealt with, day by day.

        Args:
            filter: Which time, and which users.
            cursor: Cursor from a page's metadata; all other parameters must stay the same.
        """
        return self._pager(LIST, {"filter": filter, "cursor": cursor}, UserDays)


class SyncStatsActivityDayByDay(SyncEntity):
    """What a user did, day by day. Sync version of `StatsActivityDayByDay`."""

    def list(self, filter: UsersFilterParam, *, cursor: str | Omit | None = omit) -> SyncPage[UserDays]:
        """List which calls users dealt with, day by day.

        Args:
            filter: Which time, and which users.
            cursor: Cursor from a page's metadata; all other parameters must stay the same.
        """
        return self._page(LIST, {"filter": filter, "cursor": cursor}, UserDays)
