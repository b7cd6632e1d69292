# Generated from specs/woocommerce/connector.yaml by `connectorgen generate woocommerce`. Do not edit.
"""A category of products."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from airbyte_agent_sdk.calls.context_store import StoredEntity, SyncStoredEntity
from airbyte_agent_sdk.calls.paging import AsyncPager, SyncPage
from airbyte_agent_sdk.types import Omit, omit

from .._operations.product_categories import GET, LIST
from ..models.product_categories import ProductCategory

if TYPE_CHECKING:  # imported at run time with the first query
    from ..store.product_categories import ProductCategoriesStoreColumn, ProductCategoriesStoreRecord  # noqa: F401

__all__ = ["ProductCategories", "SyncProductCategories"]


class ProductCategories(StoredEntity["ProductCategoriesStoreColumn", "ProductCategoriesStoreRecord"]):
    """A category of products."""

    _stored = ("product_categories", "ProductCategoriesStoreRecord")

    def list(
        self,
        *,
        page: int | Omit | None = omit,
        per_page: int | Omit | None = omit,
        search: str | Omit | None = omit,
        orderby: Literal["id", "include", "name", "slug", "term_group", "description", "count"]
        | str
        | Omit
        | None = omit,
        order: Literal["asc", "desc"] | str | Omit | None = omit,
        hide_empty: bool | Omit | None = omit,
        parent: int | Omit | None = omit,
        product: int | Omit | None = omit,
        slug: str | Omit | None = omit,
    ) -> AsyncPager[ProductCategory]:
        """List product categories.

        Args:
            page: Page number. At least 1.
            per_page: Records per page; 10 by default. 1 to 100.
            search: Text that a record must contain.
            orderby: What to sort by. One of `id`, `include`, `name`, `slug`, `term_group`, `description`,
                `count`.
            order: Ascending or descending. One of `asc`, `desc`.
            hide_empty: Whether to leave out those without a product.
            parent: Id of the category above; 0 for those at the top.
            product: Id of a product that has the category.
            slug: Slug.
        """
        return self._pager(
            LIST,
            {
                "page": page,
                "per_page": per_page,
                "search": search,
                "orderby": orderby,
                "order": order,
                "hide_empty": hide_empty,
                "parent": parent,
                "product": product,
                "slug": slug,
            },
            ProductCategory,
        )

    async def get(self, id: int) -> ProductCategory:
        """Get a product category.

        Args:
            id: Id of the category.
        """
        return await self._one(GET, {"id": id}, ProductCategory)


class SyncProductCategories(SyncStoredEntity["ProductCategoriesStoreColumn", "ProductCategoriesStoreRecord"]):
    """A category of products. Sync version of `ProductCategories`."""

    _stored = ("product_categories", "ProductCategoriesStoreRecord")

    def list(
        self,
        *,
        page: int | Omit | None = omit,
        per_page: int | Omit | None = omit,
        search: str | Omit | None = omit,
        orderby: Literal["id", "include", "name", "slug", "term_group", "description", "count"]
        | str
        | Omit
        | None = omit,
        order: Literal["asc", "desc"] | str | Omit | None = omit,
        hide_empty: bool | Omit | None = omit,
        parent: int | Omit | None = omit,
        product: int | Omit | None = omit,
        slug: str | Omit | None = omit,
    ) -> SyncPage[ProductCategory]:
        """List product categories.

        Args:
            page: Page number. At least 1.
            per_page: Records per page; 10 by default. 1 to 100.
            search: Text that a record must contain.
            orderby: What to sort by. One of `id`, `include`, `name`, `slug`, `term_group`, `description`,
                `count`.
            order: Ascending or descending. One of `asc`, `desc`.
            hide_empty: Whether to leave out those without a product.
            parent: Id of the category above; 0 for those at the top.
            product: Id of a product that has the category.
            slug: Slug.
        """
        return self._page(
            LIST,
            {
                "page": page,
                "per_page": per_page,
                "search": search,
                "orderby": orderby,
                "order": order,
                "hide_empty": hide_empty,
                "parent": parent,
                "product": product,
                "slug": slug,
            },
            ProductCategory,
        )

    def get(self, id: int) -> ProductCategory:
        """Get a product category.

        Args:
            id: Id of the category.
        """
        return self._one(GET, {"id": id}, ProductCategory)
