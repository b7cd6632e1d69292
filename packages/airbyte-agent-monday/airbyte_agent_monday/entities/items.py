# Generated from specs/monday/connector.yaml by `connectorgen generate monday`. Do not edit.
"""An item: a row of a board."""

from __future__ import annotations

from typing import TYPE_CHECKING

from airbyte_agent_sdk.calls.context_store import StoredEntity, SyncStoredEntity
from airbyte_agent_sdk.calls.paging import AsyncPager, SyncPage
from airbyte_agent_sdk.types import Omit, omit

from .._operations.items import GET, LIST
from ..models.items import Item

if TYPE_CHECKING:  # imported at run time with the first query
    from ..store.items import ItemsStoreColumn, ItemsStoreRecord  # noqa: F401

__all__ = ["Items", "SyncItems"]


class Items(StoredEntity["ItemsStoreColumn", "ItemsStoreRecord"]):
    """An item: a row of a board."""

    _stored = ("items", "ItemsStoreRecord")

    def list(
        self, board_id: str, *, limit: int | Omit | None = omit, cursor: str | Omit | None = omit
    ) -> AsyncPager[Item]:
        """List the items of a board.

        Args:
            board_id: Id of the board.
            limit: Items per page; 25 by default, 500 at most. 1 to 500.
            cursor: Cursor of the page, from the previous page.
        """
        return self._pager(LIST, {"board_id": board_id, "limit": limit, "cursor": cursor}, Item)

    async def get(self, id: str) -> Item:
        """Get an item.

        Args:
            id: Id of the item.
        """
        return await self._one(GET, {"id": id}, Item)


class SyncItems(SyncStoredEntity["ItemsStoreColumn", "ItemsStoreRecord"]):
    """An item: a row of a board. Sync version of `Items`."""

    _stored = ("items", "ItemsStoreRecord")

    def list(
        self, board_id: str, *, limit: int | Omit | None = omit, cursor: str | Omit | None = omit
    ) -> SyncPage[Item]:
        """List the items of a board.

        Args:
            board_id: Id of the board.
            limit: Items per page; 25 by default, 500 at most. 1 to 500.
            cursor: Cursor of the page, from the previous page.
        """
        return self._page(LIST, {"board_id": board_id, "limit": limit, "cursor": cursor}, Item)

    def get(self, id: str) -> Item:
        """Get an item.

        Args:
            id: Id of the item.
        """
        return self._one(GET, {"id": id}, Item)
