# Generated from specs/harvest/connector.yaml by `connectorgen generate harvest`. Do not edit.
"""Time on a project in a period."""

from __future__ import annotations

import datetime as dt

from airbyte_agent_sdk.calls.entity import Entity, SyncEntity
from airbyte_agent_sdk.calls.paging import AsyncPager, SyncPage
from airbyte_agent_sdk.types import Omit, omit

from .._operations.time_projects import LIST
from ..models.time_projects import ProjectTime

__all__ = ["SyncTimeProjects", "TimeProjects"]


class TimeProjects(Entity):
    """Time on a project in a period."""

    def list(
        self, from_: dt.date | str, to: dt.date | str, *, per_page: int | Omit | None = omit
    ) -> AsyncPager[ProjectTime]:
        """Report the time of projects.

        Hours and billed amounts of each project in the period, of at most 365 days.

        Args:
            from_: First day of the period.
            to: Last day of the period.
            per_page: Records per page; 2,000 by default. 1 to 2,000.
        """
        return self._pager(LIST, {"from": from_, "to": to, "per_page": per_page}, ProjectTime)


class SyncTimeProjects(SyncEntity):
    """Time on a project in a period. Sync version of `TimeProjects`."""

    def list(
        self, from_: dt.date | str, to: dt.date | str, *, per_page: int | Omit | None = omit
    ) -> SyncPage[ProjectTime]:
        """Report the time of projects.

        Hours and billed amounts of each project in the period, of at most 365 days.

        Args:
            from_: First day of the period.
            to: Last day of the period.
            per_page: Records per page; 2,000 by default. 1 to 2,000.
        """
        return self._page(LIST, {"from": from_, "to": to, "per_page": per_page}, ProjectTime)
