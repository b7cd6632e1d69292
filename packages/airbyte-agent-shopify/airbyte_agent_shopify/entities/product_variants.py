# Generated from specs/shopify/connector.yaml by `connectorgen generate shopify`. Do not edit.
"""A variant of a product."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from airbyte_agent_sdk.calls.context_store import StoredEntity, SyncStoredEntity
from airbyte_agent_sdk.calls.paging import AsyncPager, SyncPage
from airbyte_agent_sdk.types import Omit, omit

from .._operations.product_variants import CREATE, DELETE, GET, LIST, UPDATE
from ..models.product_variants import (
    ProductSummary,
    ProductVariant,
    ProductVariantsCreateResult,
    ProductVariantsUpdateResult,
)
from ..params.product_variants import ProductVariantsBulkInput

if TYPE_CHECKING:  # imported at run time with the first query
    from ..store.product_variants import ProductVariantsStoreColumn, ProductVariantsStoreRecord  # noqa: F401

__all__ = ["ProductVariants", "SyncProductVariants"]


class ProductVariants(StoredEntity["ProductVariantsStoreColumn", "ProductVariantsStoreRecord"]):
    """A variant of a product."""

    _stored = ("product_variants", "ProductVariantsStoreRecord")

    def list(
        self,
        product_id: int,
        *,
        limit: int | Omit | None = omit,
        since_id: int | Omit | None = omit,
        page_info: str | Omit | None = omit,
    ) -> AsyncPager[ProductVariant]:
        """List the variants of a product.

        Args:
            product_id: Id of the product.
            limit: Records per page; 50 by default, 250 at most. 1 to 250.
            since_id: Only records with a higher id.
            page_info: Position of the page, from the previous one. Only `limit` can be passed with it.
        """
        return self._pager(
            LIST,
            {"product_id": product_id, "limit": limit, "since_id": since_id, "page_info": page_info},
            ProductVariant,
        )

    async def get(self, variant_id: int) -> ProductVariant:
        """Get a variant.

        Args:
            variant_id: Id of the variant.
        """
        return await self._one(GET, {"variant_id": variant_id}, ProductVariant)

    async def create(
        self, product_id: str, variants: Sequence[ProductVariantsBulkInput | Mapping[str, Any]]
    ) -> ProductVariantsCreateResult:
        """Create variants of a product.

        Args:
            product_id: Id of the product, `gid://shopify/Product/...`.
            variants: Variants.
        """
        return await self._one(
            CREATE, {"productId": product_id, "variants": variants}, ProductVariantsCreateResult
        )

    async def update(
        self, product_id: str, variants: Sequence[ProductVariantsBulkInput | Mapping[str, Any]]
    ) -> ProductVariantsUpdateResult:
        """Update variants of a product.

        Args:
            product_id: Id of the product, `gid://shopify/Product/...`.
            variants: Variants.
        """
        return await self._one(
            UPDATE, {"productId": product_id, "variants": variants}, ProductVariantsUpdateResult
        )

    async def delete(self, product_id: str, variants_ids: Sequence[str]) -> ProductSummary:
        """Delete variants of a product.

        Args:
            product_id: Id of the product, `gid://shopify/Product/...`.
            variants_ids: Ids of the variants, `gid://shopify/ProductVariant/...`.
        """
        return await self._one(DELETE, {"productId": product_id, "variantsIds": variants_ids}, ProductSummary)


class SyncProductVariants(SyncStoredEntity["ProductVariantsStoreColumn", "ProductVariantsStoreRecord"]):
    """A variant of a product. Sync version of `ProductVariants`."""

    _stored = ("product_variants", "ProductVariantsStoreRecord")

    def list(
        self,
        product_id: int,
        *,
        limit: int | Omit | None = omit,
        since_id: int | Omit | None = omit,
        page_info: str | Omit | None = omit,
    ) -> SyncPage[ProductVariant]:
        """List the variants of a product.

        Args:
            product_id: Id of the product.
            limit: Records per page; 50 by default, 250 at most. 1 to 250.
            since_id: Only records with a higher id.
            page_info: Position of the page, from the previous one. Only `limit` can be passed with it.
        """
        return self._page(
            LIST,
            {"product_id": product_id, "limit": limit, "since_id": since_id, "page_info": page_info},
            ProductVariant,
        )

    def get(self, variant_id: int) -> ProductVariant:
        """Get a variant.

        Args:
            variant_id: Id of the variant.
        """
        return self._one(GET, {"variant_id": variant_id}, ProductVariant)

    def create(
        self, product_id: str, variants: Sequence[ProductVariantsBulkInput | Mapping[str, Any]]
    ) -> ProductVariantsCreateResult:
        """Create variants of a product.

        Args:
            product_id: Id of the product, `gid://shopify/Product/...`.
            variants: Variants.
        """
        return self._one(CREATE, {"productId": product_id, "variants": variants}, ProductVariantsCreateResult)

    def update(
        self, product_id: str, variants: Sequence[ProductVariantsBulkInput | Mapping[str, Any]]
    ) -> ProductVariantsUpdateResult:
        """Update variants of a product.

        Args:
            product_id: Id of the product, `gid://shopify/Product/...`.
            variants: Variants.
        """
        return self._one(UPDATE, {"productId": product_id, "variants": variants}, ProductVariantsUpdateResult)

    def delete(self, product_id: str, variants_ids: Sequence[str]) -> ProductSummary:
        """Delete variants of a product.

        Args:
            product_id: Id of the product, `gid://shopify/Product/...`.
            variants_ids: Ids of the variants, `gid://shopify/ProductVariant/...`.
        """
        return self._one(DELETE, {"productId": product_id, "variantsIds": variants_ids}, ProductSummary)
