# Generated from specs/woocommerce/connector.yaml by `connectorgen generate woocommerce`. Do not edit.
"""A product."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING, Literal

from airbyte_agent_sdk.calls.context_store import StoredEntity, SyncStoredEntity
from airbyte_agent_sdk.calls.paging import AsyncPager, SyncPage
from airbyte_agent_sdk.types import Omit, omit

from .._operations.products import GET, LIST
from ..models.products import Product
from ..params.products import ProductListParamsOrderby

if TYPE_CHECKING:  # imported at run time with the first query
    from ..store.products import ProductsStoreColumn, ProductsStoreRecord  # noqa: F401

__all__ = ["Products", "SyncProducts"]


class Products(StoredEntity["ProductsStoreColumn", "ProductsStoreRecord"]):
    """A product."""

    _stored = ("products", "ProductsStoreRecord")

    def list(
        self,
        *,
        page: int | Omit | None = omit,
        per_page: int | Omit | None = omit,
        search: str | Omit | None = omit,
        after: dt.datetime | str | Omit | None = omit,
        before: dt.datetime | str | Omit | None = omit,
        modified_after: dt.datetime | str | Omit | None = omit,
        modified_before: dt.datetime | str | Omit | None = omit,
        status: Literal["any", "future", "trash", "draft", "pending", "private", "publish"]
        | str
        | Omit
        | None = omit,
        type: str | Omit | None = omit,
        sku: str | Omit | None = omit,
        featured: bool | Omit | None = omit,
        category: str | Omit | None = omit,
        tag: str | Omit | None = omit,
        on_sale: bool | Omit | None = omit,
        min_price: str | Omit | None = omit,
        max_price: str | Omit | None = omit,
        stock_status: Literal["instock", "outofstock", "onbackorder"] | str | Omit | None = omit,
        orderby: ProductListParamsOrderby | str | Omit | None = omit,
        order: Literal["asc", "desc"] | str | Omit | None = omit,
    ) -> AsyncPager[Product]:
        """List products.

        Variations have a list of their own.

        Args:
            page: Page number. At least 1.
            per_page: Records per page; 10 by default. 1 to 100.
            search: Text that a record must contain.
            after: Only records that were created after this time.
            before: Only records that were created before this time.
            modified_after: Only records that changed after this time.
            modified_before: Only records that changed before this time.
            status: Status in WordPress; all but the trash by default. One of `any`, `future`, `trash`,
                `draft`, `pending`, `private`, `publish`.
            type: Kind: `simple`, `grouped`, `external`, `variable`, or one of a plugin.
            sku: SKUs, separated by commas.
            featured: Whether it is featured.
            category: Ids of categories, separated by commas.
            tag: Ids of tags, separated by commas.
            on_sale: Whether it is on sale.
            min_price: Lowest price.
            max_price: Highest price.
            stock_status: Status of the stock. One of `instock`, `outofstock`, `onbackorder`.
            orderby: What to sort by. One of `date`, `id`, `include`, `title`, `slug`, `price`, `popularity`,
                `rating`, `modified`, `menu_order`.
            order: Ascending or descending. One of `asc`, `desc`.
        """
        return self._pager(
            LIST,
            {
                "page": page,
                "per_page": per_page,
                "search": search,
                "after": after,
                "before": before,
                "modified_after": modified_after,
                "modified_before": modified_before,
                "status": status,
                "type": type,
                "sku": sku,
                "featured": featured,
                "category": category,
                "tag": tag,
                "on_sale": on_sale,
                "min_price": min_price,
                "max_price": max_price,
                "stock_status": stock_status,
                "orderby": orderby,
                "order": order,
            },
            Product,
        )

    async def get(self, id: int) -> Product:
        """Get a product.

        Args:
            id: Id of the product.
        """
        return await self._one(GET, {"id": id}, Product)


class SyncProducts(SyncStoredEntity["ProductsStoreColumn", "ProductsStoreRecord"]):
    """A product. Sync version of `Products`."""

    _stored = ("products", "ProductsStoreRecord")

    def list(
        self,
        *,
        page: int | Omit | None = omit,
        per_page: int | Omit | None = omit,
        search: str | Omit | None = omit,
        after: dt.datetime | str | Omit | None = omit,
        before: dt.datetime | str | Omit | None = omit,
        modified_after: dt.datetime | str | Omit | None = omit,
        modified_before: dt.datetime | str | Omit | None = omit,
        status: Literal["any", "future", "trash", "draft", "pending", "private", "publish"]
        | str
        | Omit
        | None = omit,
        type: str | Omit | None = omit,
        sku: str | Omit | None = omit,
        featured: bool | Omit | None = omit,
        category: str | Omit | None = omit,
        tag: str | Omit | None = omit,
        on_sale: bool | Omit | None = omit,
        min_price: str | Omit | None = omit,
        max_price: str | Omit | None = omit,
        stock_status: Literal["instock", "outofstock", "onbackorder"] | str | Omit | None = omit,
        orderby: ProductListParamsOrderby | str | Omit | None = omit,
        order: Literal["asc", "desc"] | str | Omit | None = omit,
    ) -> SyncPage[Product]:
        """List products.

        Variations have a list of their own.

        Args:
            page: Page number. At least 1.
            per_page: Records per page; 10 by default. 1 to 100.
            search: Text that a record must contain.
            after: Only records that were created after this time.
            before: Only records that were created before this time.
            modified_after: Only records that changed after this time.
            modified_before: Only records that changed before this time.
            status: Status in WordPress; all but the trash by default. One of `any`, `future`, `trash`,
                `draft`, `pending`, `private`, `publish`.
            type: Kind: `simple`, `grouped`, `external`, `variable`, or one of a plugin.
            sku: SKUs, separated by commas.
            featured: Whether it is featured.
            category: Ids of categories, separated by commas.
            tag: Ids of tags, separated by commas.
            on_sale: Whether it is on sale.
            min_price: Lowest price.
            max_price: Highest price.
            stock_status: Status of the stock. One of `instock`, `outofstock`, `onbackorder`.
            orderby: What to sort by. One of `date`, `id`, `include`, `title`, `slug`, `price`, `popularity`,
                `rating`, `modified`, `menu_order`.
            order: Ascending or descending. One of `asc`, `desc`.
        """
        return self._page(
            LIST,
            {
                "page": page,
                "per_page": per_page,
                "search": search,
                "after": after,
                "before": before,
                "modified_after": modified_after,
                "modified_before": modified_before,
                "status": status,
                "type": type,
                "sku": sku,
                "featured": featured,
                "category": category,
                "tag": tag,
                "on_sale": on_sale,
                "min_price": min_price,
                "max_price": max_price,
                "stock_status": stock_status,
                "orderby": orderby,
                "order": order,
            },
            Product,
        )

    def get(self, id: int) -> Product:
        """Get a product.

        Args:
            id: Id of the product.
        """
        return self._one(GET, {"id": id}, Product)
