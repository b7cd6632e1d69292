# Generated from specs/ferry-log/connector.yaml by `connectorgen generate ferry-log`. Do not edit.
"""Crews of Ferry Log."""

from __future__ import annotations

from airbyte_agent_sdk.calls.entity import Entity, SyncEntity
from airbyte_agent_sdk.calls.paging import AsyncPager, SyncPage
from airbyte_agent_sdk.types import Omit, omit

from .._operations.crews import LIST
from ..models.shared import Row

__all__ = ["Crews", "SyncCrews"]


class Crews(Entity):
    """Crews of Ferry Log."""

    def list(self, *, offset: int | Omit | None = omit) -> AsyncPager[Row]:
        """Crews, by next_offset and offset."""
        return self._pager(LIST, {"offset": offset}, Row)


class SyncCrews(SyncEntity):
    """Crews of Ferry Log. Sync version of `Crews`."""

    def list(self, *, offset: int | Omit | None = omit) -> SyncPage[Row]:
        """Crews, by next_offset and offset."""
        return self._page(LIST, {"offset": offset}, Row)
