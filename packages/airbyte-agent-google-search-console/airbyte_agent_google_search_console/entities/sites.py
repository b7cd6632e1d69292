# Generated from specs/google-search-console/connector.yaml by `connectorgen generate google-search-console`. Do not edit.
"""A property of Search Console, and what the user may do with it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from airbyte_agent_sdk.calls.context_store import StoredEntity, SyncStoredEntity
from airbyte_agent_sdk.calls.paging import AsyncPager, SyncPage

from .._operations.sites import GET, LIST
from ..models.sites import Site

if TYPE_CHECKING:  # imported at run time with the first query
    from ..store.sites import SitesStoreColumn, SitesStoreRecord  # noqa: F401

__all__ = ["Sites", "SyncSites"]


class Sites(StoredEntity["SitesStoreColumn", "SitesStoreRecord"]):
    """A property of Search Console, and what the user may do with it."""

    _stored = ("sites", "SitesStoreRecord")

    def list(self) -> AsyncPager[Site]:
        """List properties.

        Properties that the user has in Search Console, those not verified among them.

        Returns a single page. Google gives all properties at once.
        """
        return self._pager(LIST, {}, Site)

    async def get(self, site_url: str) -> Site:
        """Get a property.

        Args:
            site_url: URL of the property, as in `https://www.example.com/` or `sc-domain:example.com`.
        """
        return await self._one(GET, {"siteUrl": site_url}, Site)


class SyncSites(SyncStoredEntity["SitesStoreColumn", "SitesStoreRecord"]):
    """A property of Search Console, and what the user may do with it. Sync version of `Sites`."""

    _stored = ("sites", "SitesStoreRecord")

    def list(self) -> SyncPage[Site]:
        """List properties.

        Properties that the user has in Search Console, those not verified among them.

        Returns a single page. Google gives all properties at once.
        """
        return self._page(LIST, {}, Site)

    def get(self, site_url: str) -> Site:
        """Get a property.

        Args:
            site_url: URL of the property, as in `https://www.example.com/` or `sc-domain:example.com`.
        """
        return self._one(GET, {"siteUrl": site_url}, Site)
