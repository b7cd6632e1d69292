# Generated from specs/gong/connector.yaml by `connectorgen generate gong`. Do not edit.
"""How a user talked within a time."""

from __future__ import annotations

from airbyte_agent_sdk.calls.entity import Entity, SyncEntity
from airbyte_agent_sdk.calls.paging import AsyncPager, SyncPage
from airbyte_agent_sdk.types import Omit, omit

from .._operations.stats_interaction import LIST
from ..models.stats_interaction import UserInteraction
from ..params.shared import UsersFilterParam

__all__ = ["StatsInteraction", "SyncStatsInteraction"]


class StatsInteraction(Entity):
    """How a user talked within a time."""

    def list(
        self, filter: UsersFilterParam, *, cursor: str | Omit | None = omit
    ) -> AsyncPager[UserInteraction]:
        """List users' interaction statistics within a period.

        Args:
            filter: Which time, and which users.
            cursor: Cursor from a page's metadata; all other parameters must stay the same.
        """
        return self._pager(LIST, {"filter": filter, "cursor": cursor}, UserInteraction)


class SyncStatsInteraction(SyncEntity):
    """How a user talked within a time. Sync version of `StatsInteraction`."""

    def list(
        self, filter: UsersFilterParam, *, cursor: str | Omit | None = omit
    ) -> SyncPage[UserInteraction]:
        """List users' interaction statistics within a period.

        Args:
            filter: Which time, and which users.
            cursor: Cursor from a page's metadata; all other parameters must stay the same.
        """
        return self._page(LIST, {"filter": filter, "cursor": cursor}, UserInteraction)
