# Generated from specs/ferry-log/connector.yaml by `connectorgen generate ferry-log`. Do not edit.
"""Delays of Ferry Log."""

from __future__ import annotations

from airbyte_agent_sdk.calls.entity import Entity, SyncEntity
from airbyte_agent_sdk.calls.paging import AsyncPager, SyncPage

from .._operations.delays import LIST
from ..models.shared import Row

__all__ = ["Delays", "SyncDelays"]


class Delays(Entity):
    """Delays of Ferry Log."""

    def list(self) -> AsyncPager[Row]:
        """Delays, by a URL in the body."""
        return self._pager(LIST, {}, Row)


class SyncDelays(SyncEntity):
    """Delays of Ferry Log. Sync version of `Delays`."""

    def list(self) -> SyncPage[Row]:
        """Delays, by a URL in the body."""
        return self._page(LIST, {}, Row)
