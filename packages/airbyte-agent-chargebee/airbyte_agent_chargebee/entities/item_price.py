# Generated from specs/chargebee/connector.yaml by `connectorgen generate chargebee`. Do not edit.
"""A price of an item, for a currency and a period."""

from __future__ import annotations

from typing import TYPE_CHECKING

from airbyte_agent_sdk.calls.context_store import StoredEntity, SyncStoredEntity
from airbyte_agent_sdk.calls.paging import AsyncPager, SyncPage
from airbyte_agent_sdk.types import Omit, omit

from .._operations.item_price import GET, LIST
from ..models.item_price import ItemPrice
from ..params.shared import ChoiceFilterParam, SortOrderParam, TextFilterParam, TimeFilterParam

if TYPE_CHECKING:  # imported at run time with the first query
    from ..store.item_price import ItemPriceStoreColumn, ItemPriceStoreRecord  # noqa: F401

__all__ = ["ItemPriceEntity", "SyncItemPriceEntity"]


class ItemPriceEntity(StoredEntity["ItemPriceStoreColumn", "ItemPriceStoreRecord"]):
    """A price of an item, for a currency and a period."""

    _stored = ("item_price", "ItemPriceStoreRecord")

    def list(
        self,
        *,
        limit: int | Omit | None = omit,
        offset: str | Omit | None = omit,
        item_id: TextFilterParam | Omit | None = omit,
        currency_code: TextFilterParam | Omit | None = omit,
        status: ChoiceFilterParam | Omit | None = omit,
        updated_at: TimeFilterParam | Omit | None = omit,
        sort_by: SortOrderParam | Omit | None = omit,
    ) -> AsyncPager[ItemPrice]:
        """List item prices.

        Args:
            limit: Records per page; 10 by default. 1 to 100.
            offset: Offset of the page, an opaque text from the previous page.
            item_id: Condition for the id of the item.
            currency_code: Condition for the ISO 4217 code of the currency.
            status: Condition for the status, such as `active`.
            updated_at: Condition for the time of its last change.
            sort_by: Field to order by: `id`, `name` or `updated_at`.
        """
        return self._pager(
            LIST,
            {
                "limit": limit,
                "offset": offset,
                "item_id": item_id,
                "currency_code": currency_code,
                "status": status,
                "updated_at": updated_at,
                "sort_by": sort_by,
            },
            ItemPrice,
        )

    async def get(self, id: str) -> ItemPrice:
        """Get an item price.

        Args:
            id: Id of the item price.
        """
        return await self._one(GET, {"id": id}, ItemPrice)


class SyncItemPriceEntity(SyncStoredEntity["ItemPriceStoreColumn", "ItemPriceStoreRecord"]):
    """A price of an item, for a currency and a period. Sync version of `ItemPriceEntity`."""

    _stored = ("item_price", "ItemPriceStoreRecord")

    def list(
        self,
        *,
        limit: int | Omit | None = omit,
        offset: str | Omit | None = omit,
        item_id: TextFilterParam | Omit | None = omit,
        currency_code: TextFilterParam | Omit | None = omit,
        status: ChoiceFilterParam | Omit | None = omit,
        updated_at: TimeFilterParam | Omit | None = omit,
        sort_by: SortOrderParam | Omit | None = omit,
    ) -> SyncPage[ItemPrice]:
        """List item prices.

        Args:
            limit: Records per page; 10 by default. 1 to 100.
            offset: Offset of the page, an opaque text from the previous page.
            item_id: Condition for the id of the item.
            currency_code: Condition for the ISO 4217 code of the currency.
            status: Condition for the status, such as `active`.
            updated_at: Condition for the time of its last change.
            sort_by: Field to order by: `id`, `name` or `updated_at`.
        """
        return self._page(
            LIST,
            {
                "limit": limit,
                "offset": offset,
                "item_id": item_id,
                "currency_code": currency_code,
                "status": status,
                "updated_at": updated_at,
                "sort_by": sort_by,
            },
            ItemPrice,
        )

    def get(self, id: str) -> ItemPrice:
        """Get an item price.

        Args:
            id: Id of the item price.
        """
        return self._one(GET, {"id": id}, ItemPrice)
