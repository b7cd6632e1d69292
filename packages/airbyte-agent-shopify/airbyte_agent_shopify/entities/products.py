# Generated from specs/shopify/connector.yaml by `connectorgen generate shopify`. Do not edit.
"""A product."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, Literal

from airbyte_agent_sdk.calls.context_store import StoredEntity, SyncStoredEntity
from airbyte_agent_sdk.calls.paging import AsyncPager, SyncPage
from airbyte_agent_sdk.types import Omit, omit

from .._operations.products import CREATE, DELETE, GET, LIST, UPDATE
from ..models.products import Product, ProductNode, ProductsDeleteResult
from ..params.products import CreateMediaInput, ProductCreateInput, ProductDeleteInput, ProductUpdateInput

if TYPE_CHECKING:  # imported at run time with the first query
    from ..store.products import ProductsStoreColumn, ProductsStoreRecord  # noqa: F401

__all__ = ["Products", "SyncProducts"]


class Products(StoredEntity["ProductsStoreColumn", "ProductsStoreRecord"]):
    """A product."""

    _stored = ("products", "ProductsStoreRecord")

    def list(
        self,
        *,
        limit: int | Omit | None = omit,
        since_id: int | Omit | None = omit,
        created_at_min: dt.datetime | str | Omit | None = omit,
        created_at_max: dt.datetime | str | Omit | None = omit,
        updated_at_min: dt.datetime | str | Omit | None = omit,
        updated_at_max: dt.datetime | str | Omit | None = omit,
        status: str | Omit | None = omit,
        product_type: str | Omit | None = omit,
        vendor: str | Omit | None = omit,
        collection_id: int | Omit | None = omit,
        ids: Sequence[int] | str | Omit | None = omit,
        title: str | Omit | None = omit,
        handle: str | Omit | None = omit,
        published_at_min: dt.datetime | str | Omit | None = omit,
        published_at_max: dt.datetime | str | Omit | None = omit,
        published_status: Literal["published", "unpublished", "any"] | str | Omit | None = omit,
        page_info: str | Omit | None = omit,
    ) -> AsyncPager[Product]:
        """List products.

        Args:
            limit: Records per page; 50 by default, 250 at most. 1 to 250.
            since_id: Only records with a higher id.
            created_at_min: Only those created then or later.
            created_at_max: Only those created then or earlier.
            updated_at_min: Only those updated then or later.
            updated_at_max: Only those updated then or earlier.
            status: Statuses, separated by commas: `active`, `archived` or `draft`.
            product_type: Only those of this type.
            vendor: Only those of this vendor.
            collection_id: Only those in this collection.
            ids: Only those with these ids, separated by commas.
            title: Only those with this title.
            handle: Only the one with this handle.
            published_at_min: Only those published then or later.
            published_at_max: Only those published then or earlier.
            published_status: `published`, `unpublished` or `any`.
            page_info: Position of the page, from the previous one. Only `limit` can be passed with it.
        """
        return self._pager(
            LIST,
            {
                "limit": limit,
                "since_id": since_id,
                "created_at_min": created_at_min,
                "created_at_max": created_at_max,
                "updated_at_min": updated_at_min,
                "updated_at_max": updated_at_max,
                "status": status,
                "product_type": product_type,
                "vendor": vendor,
                "collection_id": collection_id,
                "ids": ids,
                "title": title,
                "handle": handle,
                "published_at_min": published_at_min,
                "published_at_max": published_at_max,
                "published_status": published_status,
                "page_info": page_info,
            },
            Product,
        )

    async def get(self, product_id: int) -> Product:
        """Get a product.

        Args:
            product_id: Id of the product.
        """
        return await self._one(GET, {"product_id": product_id}, Product)

    async def create(
        self,
        product: ProductCreateInput | Mapping[str, Any],
        *,
        media: Sequence[CreateMediaInput | Mapping[str, Any]] | Omit | None = omit,
    ) -> ProductNode:
        """Create a product.

        Args:
            product: Product; in an update, what to change and its id.
            media: Images, videos and models to add.
        """
        return await self._one(CREATE, {"product": product, "media": media}, ProductNode)

    async def update(self, product: ProductUpdateInput | Mapping[str, Any]) -> ProductNode:
        """Update a product.

        Variants have methods of their own.

        Args:
            product: Product; in an update, what to change and its id.
        """
        return await self._one(UPDATE, {"product": product}, ProductNode)

    async def delete(self, input: ProductDeleteInput | Mapping[str, Any]) -> ProductsDeleteResult:
        """Delete a product.

        Args:
            input: Id of the product.
        """
        return await self._one(DELETE, {"input": input}, ProductsDeleteResult)


class SyncProducts(SyncStoredEntity["ProductsStoreColumn", "ProductsStoreRecord"]):
    """A product. Sync version of `Products`."""

    _stored = ("products", "ProductsStoreRecord")

    def list(
        self,
        *,
        limit: int | Omit | None = omit,
        since_id: int | Omit | None = omit,
        created_at_min: dt.datetime | str | Omit | None = omit,
        created_at_max: dt.datetime | str | Omit | None = omit,
        updated_at_min: dt.datetime | str | Omit | None = omit,
        updated_at_max: dt.datetime | str | Omit | None = omit,
        status: str | Omit | None = omit,
        product_type: str | Omit | None = omit,
        vendor: str | Omit | None = omit,
        collection_id: int | Omit | None = omit,
        ids: Sequence[int] | str | Omit | None = omit,
        title: str | Omit | None = omit,
        handle: str | Omit | None = omit,
        published_at_min: dt.datetime | str | Omit | None = omit,
        published_at_max: dt.datetime | str | Omit | None = omit,
        published_status: Literal["published", "unpublished", "any"] | str | Omit | None = omit,
        page_info: str | Omit | None = omit,
    ) -> SyncPage[Product]:
        """List products.

        Args:
            limit: Records per page; 50 by default, 250 at most. 1 to 250.
            since_id: Only records with a higher id.
            created_at_min: Only those created then or later.
            created_at_max: Only those created then or earlier.
            updated_at_min: Only those updated then or later.
            updated_at_max: Only those updated then or earlier.
            status: Statuses, separated by commas: `active`, `archived` or `draft`.
            product_type: Only those of this type.
            vendor: Only those of this vendor.
            collection_id: Only those in this collection.
            ids: Only those with these ids, separated by commas.
            title: Only those with this title.
            handle: Only the one with this handle.
            published_at_min: Only those published then or later.
            published_at_max: Only those published then or earlier.
            published_status: `published`, `unpublished` or `any`.
            page_info: Position of the page, from the previous one. Only `limit` can be passed with it.
        """
        return self._page(
            LIST,
            {
                "limit": limit,
                "since_id": since_id,
                "created_at_min": created_at_min,
                "created_at_max": created_at_max,
                "updated_at_min": updated_at_min,
                "updated_at_max": updated_at_max,
                "status": status,
                "product_type": product_type,
                "vendor": vendor,
                "collection_id": collection_id,
                "ids": ids,
                "title": title,
                "handle": handle,
                "published_at_min": published_at_min,
                "published_at_max": published_at_max,
                "published_status": published_status,
                "page_info": page_info,
            },
            Product,
        )

    def get(self, product_id: int) -> Product:
        """Get a product.

        Args:
            product_id: Id of the product.
        """
        return self._one(GET, {"product_id": product_id}, Product)

    def create(
        self,
        product: ProductCreateInput | Mapping[str, Any],
        *,
        media: Sequence[CreateMediaInput | Mapping[str, Any]] | Omit | None = omit,
    ) -> ProductNode:
        """Create a product.

        Args:
            product: Product; in an update, what to change and its id.
            media: Images, videos and models to add.
        """
        return self._one(CREATE, {"product": product, "media": media}, ProductNode)

    def update(self, product: ProductUpdateInput | Mapping[str, Any]) -> ProductNode:
        """Update a product.

        Variants have methods of their own.

        Args:
            product: Product; in an update, what to change and its id.
        """
        return self._one(UPDATE, {"product": product}, ProductNode)

    def delete(self, input: ProductDeleteInput | Mapping[str, Any]) -> ProductsDeleteResult:
        """Delete a product.

        Args:
            input: Id of the product.
        """
        return self._one(DELETE, {"input": input}, ProductsDeleteResult)
