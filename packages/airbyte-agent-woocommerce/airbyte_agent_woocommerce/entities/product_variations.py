# Generated from specs/woocommerce/connector.yaml by `connectorgen generate woocommerce`. Do not edit.
"""A variation of a product, such as a size."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from airbyte_agent_sdk.calls.context_store import StoredEntity, SyncStoredEntity
from airbyte_agent_sdk.calls.paging import AsyncPager, SyncPage
from airbyte_agent_sdk.types import Omit, omit

from .._operations.product_variations import GET, LIST
from ..models.product_variations import ProductVariation

if TYPE_CHECKING:  # imported at run time with the first query
    from ..store.product_variations import ProductVariationsStoreColumn, ProductVariationsStoreRecord  # noqa: F401

__all__ = ["ProductVariations", "SyncProductVariations"]


class ProductVariations(StoredEntity["ProductVariationsStoreColumn", "ProductVariationsStoreRecord"]):
    """A variation of a product, such as a size."""

    _stored = ("product_variations", "ProductVariationsStoreRecord")

    def list(
        self,
        product_id: int,
        *,
        page: int | Omit | None = omit,
        per_page: int | Omit | None = omit,
        search: str | Omit | None = omit,
        sku: str | Omit | None = omit,
        status: Literal["any", "future", "trash", "draft", "pending", "private", "publish"]
        | str
        | Omit
        | None = omit,
        stock_status: Literal["instock", "outofstock", "onbackorder"] | str | Omit | None = omit,
        on_sale: bool | Omit | None = omit,
        min_price: str | Omit | None = omit,
        max_price: str | Omit | None = omit,
        orderby: Literal["date", "id", "include", "title", "slug", "modified", "menu_order"]
        | str
        | Omit
        | None = omit,
        order: Literal["asc", "desc"] | str | Omit | None = omit,
    ) -> AsyncPager[ProductVariation]:
        """List product variations.

        Args:
            product_id: Id of the product.
            page: Page number. At least 1.
            per_page: Records per page; 10 by default. 1 to 100.
            search: Text that a record must contain.
            sku: SKU.
            status: Status in WordPress; all but the trash by default. One of `any`, `future`, `trash`,
                `draft`, `pending`, `private`, `publish`.
            stock_status: Status of the stock. One of `instock`, `outofstock`, `onbackorder`.
            on_sale: Whether it is on sale.
            min_price: Lowest price.
            max_price: Highest price.
            orderby: What to sort by. One of `date`, `id`, `include`, `title`, `slug`, `modified`,
                `menu_order`.
            order: Ascending or descending. One of `asc`, `desc`.
        """
        return self._pager(
            LIST,
            {
                "product_id": product_id,
                "page": page,
                "per_page": per_page,
                "search": search,
                "sku": sku,
                "status": status,
                "stock_status": stock_status,
                "on_sale": on_sale,
                "min_price": min_price,
                "max_price": max_price,
                "orderby": orderby,
                "order": order,
            },
            ProductVariation,
        )

    async def get(self, product_id: int, id: int) -> ProductVariation:
        """Get a product variation.

        Args:
            product_id: Id of the product.
            id: Id of the variation.
        """
        return await self._one(GET, {"product_id": product_id, "id": id}, ProductVariation)


class SyncProductVariations(SyncStoredEntity["ProductVariationsStoreColumn", "ProductVariationsStoreRecord"]):
    """A variation of a product, such as a size. Sync version of `ProductVariations`."""

    _stored = ("product_variations", "ProductVariationsStoreRecord")

    def list(
        self,
        product_id: int,
        *,
        page: int | Omit | None = omit,
        per_page: int | Omit | None = omit,
        search: str | Omit | None = omit,
        sku: str | Omit | None = omit,
        status: Literal["any", "future", "trash", "draft", "pending", "private", "publish"]
        | str
        | Omit
        | None = omit,
        stock_status: Literal["instock", "outofstock", "onbackorder"] | str | Omit | None = omit,
        on_sale: bool | Omit | None = omit,
        min_price: str | Omit | None = omit,
        max_price: str | Omit | None = omit,
        orderby: Literal["date", "id", "include", "title", "slug", "modified", "menu_order"]
        | str
        | Omit
        | None = omit,
        order: Literal["asc", "desc"] | str | Omit | None = omit,
    ) -> SyncPage[ProductVariation]:
        """List product variations.

        Args:
            product_id: Id of the product.
            page: Page number. At least 1.
            per_page: Records per page; 10 by default. 1 to 100.
            search: Text that a record must contain.
            sku: SKU.
            status: Status in WordPress; all but the trash by default. One of `any`, `future`, `trash`,
                `draft`, `pending`, `private`, `publish`.
            stock_status: Status of the stock. One of `instock`, `outofstock`, `onbackorder`.
            on_sale: Whether it is on sale.
            min_price: Lowest price.
            max_price: Highest price.
            orderby: What to sort by. One of `date`, `id`, `include`, `title`, `slug`, `modified`,
                `menu_order`.
            order: Ascending or descending. One of `asc`, `desc`.
        """
        return self._page(
            LIST,
            {
                "product_id": product_id,
                "page": page,
                "per_page": per_page,
                "search": search,
                "sku": sku,
                "status": status,
                "stock_status": stock_status,
                "on_sale": on_sale,
                "min_price": min_price,
                "max_price": max_price,
                "orderby": orderby,
                "order": order,
            },
            ProductVariation,
        )

    def get(self, product_id: int, id: int) -> ProductVariation:
        """Get a product variation.

        Args:
            product_id: Id of the product.
            id: Id of the variation.
        """
        return self._one(GET, {"product_id": product_id, "id": id}, ProductVariation)
