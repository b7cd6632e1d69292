# Generated from specs/ferry-log/connector.yaml by `connectorgen generate ferry-log`. Do not edit.
"""Routes of Ferry Log."""

from __future__ import annotations

from airbyte_agent_sdk.calls.entity import Entity, SyncEntity
from airbyte_agent_sdk.calls.paging import AsyncPager, SyncPage
from airbyte_agent_sdk.types import Omit, omit

from .._operations.routes import LIST
from ..models.shared import Row

__all__ = ["Routes", "SyncRoutes"]


class Routes(Entity):
    """Routes of Ferry Log."""

    def list(self, *, after: str | Omit | None = omit) -> AsyncPager[Row]:
        """Routes, by end_cursor and after."""
        return self._pager(LIST, {"after": after}, Row)


class SyncRoutes(SyncEntity):
    """Routes of Ferry Log. Sync version of `Routes`."""

    def list(self, *, after: str | Omit | None = omit) -> SyncPage[Row]:
        """Routes, by end_cursor and after."""
        return self._page(LIST, {"after": after}, Row)
