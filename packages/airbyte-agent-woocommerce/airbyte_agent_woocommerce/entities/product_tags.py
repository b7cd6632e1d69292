# Generated from specs/woocommerce/connector.yaml by `connectorgen generate woocommerce`. Do not edit.
"""A tag of products."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from airbyte_agent_sdk.calls.context_store import StoredEntity, SyncStoredEntity
from airbyte_agent_sdk.calls.paging import AsyncPager, SyncPage
from airbyte_agent_sdk.types import Omit, omit

from .._operations.product_tags import GET, LIST
from ..models.product_tags import ProductTag

if TYPE_CHECKING:  # imported at run time with the first query
    from ..store.product_tags import ProductTagsStoreColumn, ProductTagsStoreRecord  # noqa: F401

__all__ = ["ProductTags", "SyncProductTags"]


class ProductTags(StoredEntity["ProductTagsStoreColumn", "ProductTagsStoreRecord"]):
    """A tag of products."""

    _stored = ("product_tags", "ProductTagsStoreRecord")

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
        product: int | Omit | None = omit,
        slug: str | Omit | None = omit,
    ) -> AsyncPager[ProductTag]:
        """List product tags.

        Args:
            page: Page number. At least 1.
            per_page: Records per page; 10 by default. 1 to 100.
            search: Text that a record must contain.
            orderby: What to sort by. One of `id`, `include`, `name`, `slug`, `term_group`, `description`,
                `count`.
            order: Ascending or descending. One of `asc`, `desc`.
            hide_empty: Whether to leave out those without a product.
            product: Id of a product that has the tag.
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
                "product": product,
                "slug": slug,
            },
            ProductTag,
        )

    async def get(self, id: int) -> ProductTag:
        """Get a product tag.

        Args:
            id: Id of the tag.
        """
        return await self._one(GET, {"id": id}, ProductTag)


class SyncProductTags(SyncStoredEntity["ProductTagsStoreColumn", "ProductTagsStoreRecord"]):
    """A tag of products. Sync version of `ProductTags`."""

    _stored = ("product_tags", "ProductTagsStoreRecord")

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
        product: int | Omit | None = omit,
        slug: str | Omit | None = omit,
    ) -> SyncPage[ProductTag]:
        """List product tags.

        Args:
            page: Page number. At least 1.
            per_page: Records per page; 10 by default. 1 to 100.
            search: Text that a record must contain.
            orderby: What to sort by. One of `id`, `include`, `name`, `slug`, `term_group`, `description`,
                `count`.
            order: Ascending or descending. One of `asc`, `desc`.
            hide_empty: Whether to leave out those without a product.
            product: Id of a product that has the tag.
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
                "product": product,
                "slug": slug,
            },
            ProductTag,
        )

    def get(self, id: int) -> ProductTag:
        """Get a product tag.

        Args:
            id: Id of the tag.
        """
        return self._one(GET, {"id": id}, ProductTag)
