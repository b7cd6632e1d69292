# Generated from specs/google-search-console/connector.yaml by `connectorgen generate google-search-console`. Do not edit.
"""A sitemap that was submitted for a property."""

from __future__ import annotations

from typing import TYPE_CHECKING

from airbyte_agent_sdk.calls.context_store import StoredEntity, SyncStoredEntity
from airbyte_agent_sdk.calls.paging import AsyncPager, SyncPage

from .._operations.sitemaps import GET, LIST
from ..models.sitemaps import Sitemap

if TYPE_CHECKING:  # imported at run time with the first query
    from ..store.sitemaps import SitemapsStoreColumn, SitemapsStoreRecord  # noqa: F401

__all__ = ["Sitemaps", "SyncSitemaps"]


class Sitemaps(StoredEntity["SitemapsStoreColumn", "SitemapsStoreRecord"]):
    """A sitemap that was submitted for a property."""

    _stored = ("sitemaps", "SitemapsStoreRecord")

    def list(self, site_url: str) -> AsyncPager[Sitemap]:
        """List sitemaps.

        Sitemaps that were submitted for the property.

        Returns a single page. Google gives all sitemaps at once.

        Args:
            site_url: URL of the property, as in `https://www.example.com/` or `sc-domain:example.com`.
        """
        return self._pager(LIST, {"siteUrl": site_url}, Sitemap)

    async def get(self, site_url: str, feedpath: str) -> Sitemap:
        """Get a sitemap.

        Args:
            site_url: URL of the property, as in `https://www.example.com/` or `sc-domain:example.com`.
            feedpath: URL of the sitemap, as in `https://www.example.com/sitemap.xml`.
        """
        return await self._one(GET, {"siteUrl": site_url, "feedpath": feedpath}, Sitemap)


class SyncSitemaps(SyncStoredEntity["SitemapsStoreColumn", "SitemapsStoreRecord"]):
    """A sitemap that was submitted for a property. Sync version of `Sitemaps`."""

    _stored = ("sitemaps", "SitemapsStoreRecord")

    def list(self, site_url: str) -> SyncPage[Sitemap]:
        """List sitemaps.

        Sitemaps that were submitted for the property.

        Returns a single page. Google gives all sitemaps at once.

        Args:
            site_url: URL of the property, as in `https://www.example.com/` or `sc-domain:example.com`.
        """
        return self._page(LIST, {"siteUrl": site_url}, Sitemap)

    def get(self, site_url: str, feedpath: str) -> Sitemap:
        """Get a sitemap.

        Args:
            site_url: URL of the property, as in `https://www.example.com/` or `sc-domain:example.com`.
            feedpath: URL of the sitemap, as in `https://www.example.com/sitemap.xml`.
        """
        return self._one(GET, {"siteUrl": site_url, "feedpath": feedpath}, Sitemap)
