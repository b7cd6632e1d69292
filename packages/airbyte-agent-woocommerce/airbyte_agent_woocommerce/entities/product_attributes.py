# Generated from specs/woocommerce/connector.yaml by `connectorgen generate woocommerce`. Do not edit.
"""An attribute that all products can have, such as a color."""

from __future__ import annotations

from typing import TYPE_CHECKING

from airbyte_agent_sdk.calls.context_store import StoredEntity, SyncStoredEntity
from airbyte_agent_sdk.calls.paging import AsyncPager, SyncPage
from airbyte_agent_sdk.types import Omit, omit

from .._operations.product_attributes import GET, LIST
from ..models.product_attributes import ProductAttribute

if TYPE_CHECKING:  # imported at run time with the first query
    from ..store.product_attributes import ProductAttributesStoreColumn, ProductAttributesStoreRecord  # noqa: F401

__all__ = ["ProductAttributes", "SyncProductAttributes"]


class ProductAttributes(StoredEntity["ProductAttributesStoreColumn", "ProductAttributesStoreRecord"]):
    """An attribute that all products can have, such as a color."""

    _stored = ("product_attributes", "ProductAttributesStoreRecord")

    def list(
        self, *, page: int | Omit | None = omit, per_page: int | Omit | None = omit
    ) -> AsyncPager[ProductAttribute]:
        """List product attributes.

        Attributes that all products can have. What a product alone has is part of the product.

        Returns a single page. All attributes are in one response, whatever page is asked for.

        Args:
            page: Has no effect: all attributes are on one page.
            per_page: Has no effect: all attributes are on one page.
        """
        return self._pager(LIST, {"page": page, "per_page": per_page}, ProductAttribute)

    async def get(self, id: int) -> ProductAttribute:
        """Get a product attribute.

        Args:
            id: Id of the attribute.
        """
        return await self._one(GET, {"id": id}, ProductAttribute)


class SyncProductAttributes(SyncStoredEntity["ProductAttributesStoreColumn", "ProductAttributesStoreRecord"]):
    """An attribute that all products can have, such as a color. Sync version of `ProductAttributes`."""

    _stored = ("product_attributes", "ProductAttributesStoreRecord")

    def list(
        self, *, page: int | Omit | None = omit, per_page: int | Omit | None = omit
    ) -> SyncPage[ProductAttribute]:
        """List product attributes.

        Attributes that all products can have. What a product alone has is part of the product.

        Returns a single page. All attributes are in one response, whatever page is asked for.

        Args:
            page: Has no effect: all attributes are on one page.
            per_page: Has no effect: all attributes are on one page.
        """
        return self._page(LIST, {"page": page, "per_page": per_page}, ProductAttribute)

    def get(self, id: int) -> ProductAttribute:
        """Get a product attribute.

        Args:
            id: Id of the attribute.
        """
        return self._one(GET, {"id": id}, ProductAttribute)
