# Generated from specs/gong/connector.yaml by `connectorgen generate gong`. Do not edit.
"""What a user did within a time, in numbers."""

from __future__ import annotations

from airbyte_agent_sdk.calls.entity import Entity, SyncEntity
from airbyte_agent_sdk.calls.paging import AsyncPager, SyncPage
from airbyte_agent_sdk.types import Omit, omit

from .._operations.stats_activity_aggregate import LIST
from ..models.stats_activity_aggregate import UserActivity
from ..params.shared import UsersFilterParam

__all__ = ["StatsActivityAggregate", "SyncStatsActivityAggregate"]


class StatsActivityAggregate(Entity):
    """What a user did within a time, in numbers."""

    def list(self, filter: UsersFilterParam, *, cursor: str | Omit | None = omit) -> AsyncPager[UserActivity]:
        """List users' activity statistics within a period.

        Args:
            filter: Which time, and which users.
            cursor: Cursor from a page's metadata; all other parameters must stay the same.
        """
        return self._pager(LIST, {"filter": filter, "cursor": cursor}, UserActivity)


class SyncStatsActivityAggregate(SyncEntity):
    """What a user did within a time, in numbers. Sync version of `StatsActivityAggregate`."""

    def list(self, filter: UsersFilterParam, *, cursor: str | Omit | None = omit) -> SyncPage[UserActivity]:
        """List users' activity statistics within a period.

        Args:
            filter: Which time, and which users.
            cursor: Cursor from a page's metadata; all other parameters must stay the same.
        """
        return self._page(LIST, {"filter": filter, "cursor": cursor}, UserActivity)
