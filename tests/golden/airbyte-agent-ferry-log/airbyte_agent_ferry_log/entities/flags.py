# Generated from specs/ferry-log/connector.yaml by `connectorgen generate ferry-log`. Do not edit.
"""Flags of Ferry Log."""

from __future__ import annotations

from airbyte_agent_sdk.calls.entity import Entity, SyncEntity
from airbyte_agent_sdk.calls.paging import AsyncPager, SyncPage

from .._operations.flags import LIST
from ..models.shared import Row

__all__ = ["Flags", "SyncFlags"]


class Flags(Entity):
    """Flags of Ferry Log."""

    def list(self) -> AsyncPager[Row]:
        """Flags, all at once.

        Returns a single page. There are as many as states.
        """
        return self._pager(LIST, {}, Row)


class SyncFlags(SyncEntity):
    """Flags of Ferry Log. Sync version of `Flags`."""

    def list(self) -> SyncPage[Row]:
        """Flags, all at once.

        Returns a single page. There are as many as states.
        """
        return self._page(LIST, {}, Row)
