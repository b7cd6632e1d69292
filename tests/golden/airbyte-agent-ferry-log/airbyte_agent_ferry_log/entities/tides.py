# Generated from specs/ferry-log/connector.yaml by `connectorgen generate ferry-log`. Do not edit.
"""Tides of Ferry Log."""

from __future__ import annotations

from airbyte_agent_sdk.calls.entity import Entity, SyncEntity
from airbyte_agent_sdk.calls.paging import AsyncPager, SyncPage

from .._operations.tides import LIST
from ..models.shared import Row

__all__ = ["SyncTides", "Tides"]


class Tides(Entity):
    """Tides of Ferry Log."""

    def list(self) -> AsyncPager[Row]:
        """Tides, by the Link header."""
        return self._pager(LIST, {}, Row)


class SyncTides(SyncEntity):
    """Tides of Ferry Log. Sync version of `Tides`."""

    def list(self) -> SyncPage[Row]:
        """Tides, by the Link header."""
        return self._page(LIST, {}, Row)
