# Generated from specs/mosaic-chat/connector.yaml by `connectorgen generate mosaic-chat`. Do not edit.
"""Rooms of Mosaic Chat."""

from __future__ import annotations

from airbyte_agent_sdk.calls.entity import Entity, SyncEntity
from airbyte_agent_sdk.calls.paging import AsyncPager, SyncPage

from .._operations.rooms import LIST
from ..models.rooms import Room

__all__ = ["Rooms", "SyncRooms"]


class Rooms(Entity):
    """Rooms of Mosaic Chat."""

    def list(self) -> AsyncPager[Room]:
        """Rooms that are open to all.

        Returns a single page. All rooms come at once.
        """
        return self._pager(LIST, {}, Room)


class SyncRooms(SyncEntity):
    """Rooms of Mosaic Chat. Sync version of `Rooms`."""

    def list(self) -> SyncPage[Room]:
        """Rooms that are open to all.

        Returns a single page. All rooms come at once.
        """
        return self._page(LIST, {}, Room)
