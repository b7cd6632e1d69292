# Generated from specs/pinterest/connector.yaml by `connectorgen generate pinterest`. Do not edit.
"""A file that fills a catalog."""

from __future__ import annotations

from typing import TYPE_CHECKING

from airbyte_agent_sdk.calls.context_store import StoredEntity, SyncStoredEntity
from airbyte_agent_sdk.calls.paging import AsyncPager, SyncPage
from airbyte_agent_sdk.types import Omit, omit

from .._operations.catalogs_feeds import LIST
from ..models.catalogs_feeds import CatalogsFeed

if TYPE_CHECKING:  # imported at run time with the first query
    from ..store.catalogs_feeds import CatalogsFeedsStoreColumn, CatalogsFeedsStoreRecord  # noqa: F401

__all__ = ["CatalogsFeeds", "SyncCatalogsFeeds"]


class CatalogsFeeds(StoredEntity["CatalogsFeedsStoreColumn", "CatalogsFeedsStoreRecord"]):
    """A file that fills a catalog."""

    _stored = ("catalogs_feeds", "CatalogsFeedsStoreRecord")

    def list(
        self, *, page_size: int | Omit | None = omit, bookmark: str | Omit | None = omit
    ) -> AsyncPager[CatalogsFeed]:
        """List the feeds of catalogs.

        A feed is a file of products that Pinterest downloads.

        Args:
            page_size: Records per page; 25 by default. 1 to 250.
            bookmark: Bookmark of the page, from the previous page.
        """
        return self._pager(LIST, {"page_size": page_size, "bookmark": bookmark}, CatalogsFeed)


class SyncCatalogsFeeds(SyncStoredEntity["CatalogsFeedsStoreColumn", "CatalogsFeedsStoreRecord"]):
    """A file that fills a catalog. Sync version of `CatalogsFeeds`."""

    _stored = ("catalogs_feeds", "CatalogsFeedsStoreRecord")

    def list(
        self, *, page_size: int | Omit | None = omit, bookmark: str | Omit | None = omit
    ) -> SyncPage[CatalogsFeed]:
        """List the feeds of catalogs.

        A feed is a file of products that Pinterest downloads.

        Args:
            page_size: Records per page; 25 by default. 1 to 250.
            bookmark: Bookmark of the page, from the previous page.
        """
        return self._page(LIST, {"page_size": page_size, "bookmark": bookmark}, CatalogsFeed)
