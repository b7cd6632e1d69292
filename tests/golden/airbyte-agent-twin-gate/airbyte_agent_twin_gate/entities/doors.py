# Generated from specs/twin-gate/connector.yaml by `connectorgen generate twin-gate`. Do not edit.
"""Doors of Twin Gate."""

from __future__ import annotations

from airbyte_agent_sdk.calls.entity import Entity, SyncEntity
from airbyte_agent_sdk.calls.paging import AsyncPager, SyncPage

from .._operations.doors import GET, LIST
from ..models.shared import Door

__all__ = ["Doors", "SyncDoors"]


class Doors(Entity):
    """Doors of Twin Gate."""

    def list(self) -> AsyncPager[Door]:
        """List doors, with every credential.

        Returns a single page. All doors come at once.
        """
        return self._pager(LIST, {}, Door)

    async def get(self, id: str) -> Door:
        """A door, with one of the keys."""
        return await self._one(GET, {"id": id}, Door)


class SyncDoors(SyncEntity):
    """Doors of Twin Gate. Sync version of `Doors`."""

    def list(self) -> SyncPage[Door]:
        """List doors, with every credential.

        Returns a single page. All doors come at once.
        """
        return self._page(LIST, {}, Door)

    def get(self, id: str) -> Door:
        """A door, with one of the keys."""
        return self._one(GET, {"id": id}, Door)
