# Generated from specs/shopify/connector.yaml by `connectorgen generate shopify`. Do not edit.
"""How many of an inventory item are available at a location."""

from __future__ import annotations

from airbyte_agent_sdk.calls.entity import Entity, SyncEntity
from airbyte_agent_sdk.calls.paging import AsyncPager, SyncPage
from airbyte_agent_sdk.types import Omit, omit

from .._operations.inventory_levels import LIST
from ..models.inventory_levels import InventoryLevel

__all__ = ["InventoryLevels", "SyncInventoryLevels"]


class InventoryLevels(Entity):
    """How many of an inventory item are available at a location."""

    def list(
        self, location_id: int, *, limit: int | Omit | None = omit, page_info: str | Omit | None = omit
    ) -> AsyncPager[InventoryLevel]:
        """List the inventory levels of a location.

        Levels of all inventory items at the location.

        Args:
            location_id: Id of the location.
            limit: Records per page; 50 by default, 250 at most. 1 to 250.
            page_info: Position of the page, from the previous one. Only `limit` can be passed with it.
        """
        return self._pager(
            LIST, {"location_id": location_id, "limit": limit, "page_info": page_info}, InventoryLevel
        )


class SyncInventoryLevels(SyncEntity):
    """How many of an inventory item are available at a location. Sync version of `InventoryLevels`."""

    def list(
        self, location_id: int, *, limit: int | Omit | None = omit, page_info: str | Omit | None = omit
    ) -> SyncPage[InventoryLevel]:
        """List the inventory levels of a location.

        Levels of all inventory items at the location.

        Args:
            location_id: Id of the location.
            limit: Records per page; 50 by default, 250 at most. 1 to 250.
            page_info: Position of the page, from the previous one. Only `limit` can be passed with it.
        """
        return self._page(
            LIST, {"location_id": location_id, "limit": limit, "page_info": page_info}, InventoryLevel
        )
