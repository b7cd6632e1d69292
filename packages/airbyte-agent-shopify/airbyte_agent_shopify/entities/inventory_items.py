# Generated from specs/shopify/connector.yaml by `connectorgen generate shopify`. Do not edit.
"""What is counted in stock: the physical side of a variant."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from airbyte_agent_sdk.calls.context_store import StoredEntity, SyncStoredEntity
from airbyte_agent_sdk.calls.paging import AsyncPager, SyncPage
from airbyte_agent_sdk.types import Omit, omit

from .._operations.inventory_items import GET, LIST
from ..models.inventory_items import InventoryItem

if TYPE_CHECKING:  # imported at run time with the first query
    from ..store.inventory_items import InventoryItemsStoreColumn, InventoryItemsStoreRecord  # noqa: F401

__all__ = ["InventoryItems", "SyncInventoryItems"]


class InventoryItems(StoredEntity["InventoryItemsStoreColumn", "InventoryItemsStoreRecord"]):
    """What is counted in stock: the physical side of a variant."""

    _stored = ("inventory_items", "InventoryItemsStoreRecord")

    def list(
        self,
        ids: Sequence[int] | str,
        *,
        limit: int | Omit | None = omit,
        page_info: str | Omit | None = omit,
    ) -> AsyncPager[InventoryItem]:
        """List inventory items by their ids.

        Args:
            ids: Ids, separated by commas, 100 at most.
            limit: Records per page; 50 by default, 250 at most. 1 to 250.
            page_info: Position of the page, from the previous one. Only `limit` can be passed with it.
        """
        return self._pager(LIST, {"ids": ids, "limit": limit, "page_info": page_info}, InventoryItem)

    async def get(self, inventory_item_id: int) -> InventoryItem:
        """Get an inventory item.

        Args:
            inventory_item_id: Id of the inventory item.
        """
        return await self._one(GET, {"inventory_item_id": inventory_item_id}, InventoryItem)


class SyncInventoryItems(SyncStoredEntity["InventoryItemsStoreColumn", "InventoryItemsStoreRecord"]):
    """What is counted in stock: the physical side of a variant. Sync version of `InventoryItems`."""

    _stored = ("inventory_items", "InventoryItemsStoreRecord")

    def list(
        self,
        ids: Sequence[int] | str,
        *,
        limit: int | Omit | None = omit,
        page_info: str | Omit | None = omit,
    ) -> SyncPage[InventoryItem]:
        """List inventory items by their ids.

        Args:
            ids: Ids, separated by commas, 100 at most.
            limit: Records per page; 50 by default, 250 at most. 1 to 250.
            page_info: Position of the page, from the previous one. Only `limit` can be passed with it.
        """
        return self._page(LIST, {"ids": ids, "limit": limit, "page_info": page_info}, InventoryItem)

    def get(self, inventory_item_id: int) -> InventoryItem:
        """Get an inventory item.

        Args:
            inventory_item_id: Id of the inventory item.
        """
        return self._one(GET, {"inventory_item_id": inventory_item_id}, InventoryItem)
