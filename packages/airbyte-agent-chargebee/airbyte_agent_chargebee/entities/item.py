# Generated from specs/chargebee/connector.yaml by `connectorgen generate chargebee`. Do not edit.
"""A plan, an addon or a charge."""

from __future__ import annotations

from typing import TYPE_CHECKING

from airbyte_agent_sdk.calls.context_store import StoredEntity, SyncStoredEntity
from airbyte_agent_sdk.calls.paging import AsyncPager, SyncPage
from airbyte_agent_sdk.types import Omit, omit

from .._operations.item import GET, LIST
from ..models.item import Item
from ..params.shared import ChoiceFilterParam, SortOrderParam, TimeFilterParam

if TYPE_CHECKING:  # imported at run time with the first query
    from ..store.item import ItemStoreColumn, ItemStoreRecord  # noqa: F401

__all__ = ["ItemEntity", "SyncItemEntity"]


class ItemEntity(StoredEntity["ItemStoreColumn", "ItemStoreRecord"]):
    """A plan, an addon or a charge."""

    _stored = ("item", "ItemStoreRecord")

    def list(
        self,
        *,
        limit: int | Omit | None = omit,
        offset: str | Omit | None = omit,
        type: ChoiceFilterParam | Omit | None = omit,
        status: ChoiceFilterParam | Omit | None = omit,
        updated_at: TimeFilterParam | Omit | None = omit,
        sort_by: SortOrderParam | Omit | None = omit,
    ) -> AsyncPager[Item]:
        """List items.

        Args:
            limit: Records per page; 10 by default. 1 to 100.
            offset: Offset of the page, an opaque text from the previous page.
            type: Condition for the kind: `plan`, `addon` or `charge`.
            status: Condition for the status, such as `active`.
            updated_at: Condition for the time of its last change.
            sort_by: Field to order by: `id`, `name` or `updated_at`.
        """
        return self._pager(
            LIST,
            {
                "limit": limit,
                "offset": offset,
                "type": type,
                "status": status,
                "updated_at": updated_at,
                "sort_by": sort_by,
            },
            Item,
        )

    async def get(self, id: str) -> Item:
        """Get an item.

        Args:
            id: Id of the item.
        """
        return await self._one(GET, {"id": id}, Item)


class SyncItemEntity(SyncStoredEntity["ItemStoreColumn", "ItemStoreRecord"]):
    """A plan, an addon or a charge. Sync version of `ItemEntity`."""

    _stored = ("item", "ItemStoreRecord")

    def list(
        self,
        *,
        limit: int | Omit | None = omit,
        offset: str | Omit | None = omit,
        type: ChoiceFilterParam | Omit | None = omit,
        status: ChoiceFilterParam | Omit | None = omit,
        updated_at: TimeFilterParam | Omit | None = omit,
        sort_by: SortOrderParam | Omit | None = omit,
    ) -> SyncPage[Item]:
        """List items.

        Args:
            limit: Records per page; 10 by default. 1 to 100.
            offset: Offset of the page, an opaque text from the previous page.
            type: Condition for the kind: `plan`, `addon` or `charge`.
            status: Condition for the status, such as `active`.
            updated_at: Condition for the time of its last change.
            sort_by: Field to order by: `id`, `name` or `updated_at`.
        """
        return self._page(
            LIST,
            {
                "limit": limit,
                "offset": offset,
                "type": type,
                "status": status,
                "updated_at": updated_at,
                "sort_by": sort_by,
            },
            Item,
        )

    def get(self, id: str) -> Item:
        """Get an item.

        Args:
            id: Id of the item.
        """
        return self._one(GET, {"id": id}, Item)
