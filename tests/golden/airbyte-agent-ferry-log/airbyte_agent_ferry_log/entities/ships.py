# Generated from specs/ferry-log/connector.yaml by `connectorgen generate ferry-log`. Do not edit.
"""Ships of Ferry Log."""

from __future__ import annotations

from airbyte_agent_sdk.calls.entity import Entity, SyncEntity
from airbyte_agent_sdk.calls.paging import AsyncPager, SyncPage
from airbyte_agent_sdk.types import Omit, omit

from .._operations.ships import LIST
from ..models.shared import Row

__all__ = ["Ships", "SyncShips"]


class Ships(Entity):
    """Ships of Ferry Log."""

    def list(self, *, cursor: str | Omit | None = omit, limit: int | Omit | None = omit) -> AsyncPager[Row]:
        """Ships, by next_cursor and cursor.

        Args:
            limit: At most 100.
        """
        return self._pager(LIST, {"cursor": cursor, "limit": limit}, Row)


class SyncShips(SyncEntity):
    """Ships of Ferry Log. Sync version of `Ships`."""

    def list(self, *, cursor: str | Omit | None = omit, limit: int | Omit | None = omit) -> SyncPage[Row]:
        """Ships, by next_cursor and cursor.

        Args:
            limit: At most 100.
        """
        return self._page(LIST, {"cursor": cursor, "limit": limit}, Row)
