# Generated from specs/amazon-seller-partner/connector.yaml by `connectorgen generate amazon-seller-partner`. Do not edit.
"""An item of the catalog."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Literal

from airbyte_agent_sdk.calls.context_store import StoredEntity, SyncStoredEntity
from airbyte_agent_sdk.calls.paging import AsyncPager, SyncPage
from airbyte_agent_sdk.types import Omit, omit

from .._operations.catalog_items import GET, LIST
from ..models.catalog_items import CatalogItem
from ..params.catalog_items import CatalogItemGetParamsIncludedData, CatalogItemListParamsIncludedData

if TYPE_CHECKING:  # imported at run time with the first query
    from ..store.catalog_items import CatalogItemsStoreColumn, CatalogItemsStoreRecord  # noqa: F401

__all__ = ["CatalogItems", "SyncCatalogItems"]


class CatalogItems(StoredEntity["CatalogItemsStoreColumn", "CatalogItemsStoreRecord"]):
    """An item of the catalog."""

    _stored = ("catalog_items", "CatalogItemsStoreRecord")

    def list(
        self,
        marketplace_ids: Sequence[str] | str | Omit | None = omit,
        *,
        keywords: Sequence[str] | str | Omit | None = omit,
        identifiers: Sequence[str] | str | Omit | None = omit,
        identifiers_type: Literal["ASIN", "EAN", "GTIN", "ISBN", "JAN", "MINSAN", "SKU", "UPC"]
        | str
        | Omit
        | None = omit,
        included_data: Sequence[CatalogItemListParamsIncludedData | str] | Omit | None = omit,
        page_size: int | Omit | None = omit,
        page_token: str | Omit | None = omit,
    ) -> AsyncPager[CatalogItem]:
        """Search the catalog.

        Args:
            marketplace_ids: Id of the marketplace. Defaults to the connector's setting.
            keywords: Words to search for; these or `identifiers`.
            identifiers: Identifiers to search for.
            identifiers_type: Kind of the identifiers. One of `ASIN`, `EAN`, `GTIN`, `ISBN`, `JAN`, `MINSAN`,
                `SKU`, `UPC`.
            included_data: What to return; `summaries` by default. One of `attributes`, `classifications`,
                `dimensions`, `identifiers`, `images`, `productTypes`, `relationships`, `salesRanks`,
                `summaries`, `vendorDetails`.
            page_size: Records per page; 10 by default. 1 to 20.
            page_token: Token of the page, from the previous page.
        """
        return self._pager(
            LIST,
            {
                "marketplaceIds": marketplace_ids,
                "keywords": keywords,
                "identifiers": identifiers,
                "identifiersType": identifiers_type,
                "includedData": included_data,
                "pageSize": page_size,
                "pageToken": page_token,
            },
            CatalogItem,
        )

    async def get(
        self,
        asin: str,
        marketplace_ids: Sequence[str] | str | Omit | None = omit,
        *,
        included_data: Sequence[CatalogItemGetParamsIncludedData | str] | Omit | None = omit,
    ) -> CatalogItem:
        """Get an item of the catalog.

        Args:
            asin: ASIN of the item.
            marketplace_ids: Ids of the marketplaces. Defaults to the connector's setting.
            included_data: What to return; `summaries` by default. One of `attributes`, `classifications`,
                `dimensions`, `identifiers`, `images`, `productTypes`, `relationships`, `salesRanks`,
                `summaries`, `vendorDetails`.
        """
        return await self._one(
            GET, {"asin": asin, "marketplaceIds": marketplace_ids, "includedData": included_data}, CatalogItem
        )


class SyncCatalogItems(SyncStoredEntity["CatalogItemsStoreColumn", "CatalogItemsStoreRecord"]):
    """An item of the catalog. Sync version of `CatalogItems`."""

    _stored = ("catalog_items", "CatalogItemsStoreRecord")

    def list(
        self,
        marketplace_ids: Sequence[str] | str | Omit | None = omit,
        *,
        keywords: Sequence[str] | str | Omit | None = omit,
        identifiers: Sequence[str] | str | Omit | None = omit,
        identifiers_type: Literal["ASIN", "EAN", "GTIN", "ISBN", "JAN", "MINSAN", "SKU", "UPC"]
        | str
        | Omit
        | None = omit,
        included_data: Sequence[CatalogItemListParamsIncludedData | str] | Omit | None = omit,
        page_size: int | Omit | None = omit,
        page_token: str | Omit | None = omit,
    ) -> SyncPage[CatalogItem]:
        """Search the catalog.

        Args:
            marketplace_ids: Id of the marketplace. Defaults to the connector's setting.
            keywords: Words to search for; these or `identifiers`.
            identifiers: Identifiers to search for.
            identifiers_type: Kind of the identifiers. One of `ASIN`, `EAN`, `GTIN`, `ISBN`, `JAN`, `MINSAN`,
                `SKU`, `UPC`.
            included_data: What to return; `summaries` by default. One of `attributes`, `classifications`,
                `dimensions`, `identifiers`, `images`, `productTypes`, `relationships`, `salesRanks`,
                `summaries`, `vendorDetails`.
            page_size: Records per page; 10 by default. 1 to 20.
            page_token: Token of the page, from the previous page.
        """
        return self._page(
            LIST,
            {
                "marketplaceIds": marketplace_ids,
                "keywords": keywords,
                "identifiers": identifiers,
                "identifiersType": identifiers_type,
                "includedData": included_data,
                "pageSize": page_size,
                "pageToken": page_token,
            },
            CatalogItem,
        )

    def get(
        self,
        asin: str,
        marketplace_ids: Sequence[str] | str | Omit | None = omit,
        *,
        included_data: Sequence[CatalogItemGetParamsIncludedData | str] | Omit | None = omit,
    ) -> CatalogItem:
        """Get an item of the catalog.

        Args:
            asin: ASIN of the item.
            marketplace_ids: Ids of the marketplaces. Defaults to the connector's setting.
            included_data: What to return; `summaries` by default. One of `attributes`, `classifications`,
                `dimensions`, `identifiers`, `images`, `productTypes`, `relationships`, `salesRanks`,
                `summaries`, `vendorDetails`.
        """
        return self._one(
            GET, {"asin": asin, "marketplaceIds": marketplace_ids, "includedData": included_data}, CatalogItem
        )
