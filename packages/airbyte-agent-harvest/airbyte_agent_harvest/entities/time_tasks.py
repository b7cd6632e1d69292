# Generated from specs/harvest/connector.yaml by `connectorgen generate harvest`. Do not edit.
"""Time on a task in a period."""

from __future__ import annotations

import datetime as dt

from airbyte_agent_sdk.calls.entity import Entity, SyncEntity
from airbyte_agent_sdk.calls.paging import AsyncPager, SyncPage
from airbyte_agent_sdk.types import Omit, omit

from .._operations.time_tasks import LIST
from ..models.time_tasks import TaskTime

__all__ = ["SyncTimeTasks", "TimeTasks"]


class TimeTasks(Entity):
    """Time on a task in a period."""

    def list(
        self, from_: dt.date | str, to: dt.date | str, *, per_page: int | Omit | None = omit
    ) -> AsyncPager[TaskTime]:
        """Report the time of tasks.

        Hours and billed amounts of each task in the period, of at most 365 days.

        Args:
            from_: First day of the period.
            to: Last day of the period.
            per_page: Records per page; 2,000 by default. 1 to 2,000.
        """
        return self._pager(LIST, {"from": from_, "to": to, "per_page": per_page}, TaskTime)


class SyncTimeTasks(SyncEntity):
    """Time on a task in a period. Sync version of `TimeTasks`."""

    def list(
        self, from_: dt.date | str, to: dt.date | str, *, per_page: int | Omit | None = omit
    ) -> SyncPage[TaskTime]:
        """Report the time of tasks.

        Hours and billed amounts of each task in the period, of at most 365 days.

        Args:
            from_: First day of the period.
            to: Last day of the period.
            per_page: Records per page; 2,000 by default. 1 to 2,000.
        """
        return self._page(LIST, {"from": from_, "to": to, "per_page": per_page}, TaskTime)
