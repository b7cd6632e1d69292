# Generated from specs/mosaic-chat/connector.yaml by `connectorgen generate mosaic-chat`. Do not edit.
"""Rooms of Mosaic Chat."""

from __future__ import annotations

from collections.abc import Mapping

from airbyte_agent_sdk.calls.entity import Entity, SyncEntity
from airbyte_agent_sdk.calls.paging import AsyncPager, SyncPage
from airbyte_agent_sdk.definition import Operation, Paging

from ..models.rooms import Room

__all__ = ["Rooms", "SyncRooms"]


class Rooms(Entity):
    """Rooms of Mosaic Chat."""

    def list(self) -> AsyncPager[Room]:
        """Rooms that are open to all.

        There is one page. All rooms come at once.
        """
        return self._pager(LIST, {}, Room)


class SyncRooms(SyncEntity):
    """Rooms of Mosaic Chat; blocking twin of `Rooms`."""

    def list(self) -> SyncPage[Room]:
        """Rooms that are open to all.

        There is one page. All rooms come at once.
        """
        return self._page(LIST, {}, Room)


# fmt: off
LIST = Operation(
    entity="rooms", action="list", method="GET", path="/rooms.list", summary="Rooms that are open to all",
    records="$.rooms",
    paging=Paging(strategy="none"),
    transform={"label": "{{ record.name | upper }} ({{ config.workspace }})", "name": "#{{ record.name }}"},
    filter="{{ not record.is_private }}", beside=(),
)
OPERATIONS: Mapping[str, Operation] = {"list": LIST}
