# Generated from specs/zendesk-support/connector.yaml by `connectorgen generate zendesk-support`. Do not edit.
"""A brand that an account presents to customers."""

from __future__ import annotations

from typing import TYPE_CHECKING

from airbyte_agent_sdk.calls.context_store import StoredEntity, SyncStoredEntity
from airbyte_agent_sdk.calls.paging import AsyncPager, SyncPage
from airbyte_agent_sdk.types import Omit, omit

from .._operations.brands import GET, LIST
from ..models.brands import Brand

if TYPE_CHECKING:  # imported at run time with the first query
    from ..store.brands import BrandsStoreColumn, BrandsStoreRecord  # noqa: F401

__all__ = ["Brands", "SyncBrands"]


class Brands(StoredEntity["BrandsStoreColumn", "BrandsStoreRecord"]):
    """A brand that an account presents to customers."""

    _stored = ("brands", "BrandsStoreRecord")

    def list(
        self,
        *,
        page_size: int | Omit | None = omit,
        page_after: str | Omit | None = omit,
        page: int | Omit | None = omit,
        per_page: int | Omit | None = omit,
    ) -> AsyncPager[Brand]:
        """List brands.

        Args:
            page_size: Records per page; 100 by default. 1 to 100.
            page_after: Cursor of the page: `after_cursor` of the previous page.
            page: Number of a page, from 1, instead of a cursor; only the first 10,000 records can be asked
                for. At least 1.
            per_page: Alias of `page[size]`. 1 to 100.
        """
        return self._pager(
            LIST,
            {"page[size]": page_size, "page[after]": page_after, "page": page, "per_page": per_page},
            Brand,
        )

    async def get(self, brand_id: int) -> Brand:
        """Get a brand.

        Args:
            brand_id: Id of the brand.
        """
        return await self._one(GET, {"brand_id": brand_id}, Brand)


class SyncBrands(SyncStoredEntity["BrandsStoreColumn", "BrandsStoreRecord"]):
    """A brand that an account presents to customers. Sync version of `Brands`."""

    _stored = ("brands", "BrandsStoreRecord")

    def list(
        self,
        *,
        page_size: int | Omit | None = omit,
        page_after: str | Omit | None = omit,
        page: int | Omit | None = omit,
        per_page: int | Omit | None = omit,
    ) -> SyncPage[Brand]:
        """List brands.

        Args:
            page_size: Records per page; 100 by default. 1 to 100.
            page_after: Cursor of the page: `after_cursor` of the previous page.
            page: Number of a page, from 1, instead of a cursor; only the first 10,000 records can be asked
                for. At least 1.
            per_page: Alias of `page[size]`. 1 to 100.
        """
        return self._page(
            LIST,
            {"page[size]": page_size, "page[after]": page_after, "page": page, "per_page": per_page},
            Brand,
        )

    def get(self, brand_id: int) -> Brand:
        """Get a brand.

        Args:
            brand_id: Id of the brand.
        """
        return self._one(GET, {"brand_id": brand_id}, Brand)
