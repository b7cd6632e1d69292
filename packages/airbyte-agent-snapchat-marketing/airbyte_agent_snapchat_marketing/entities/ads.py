# Generated from specs/snapchat-marketing/connector.yaml by `connectorgen generate snapchat-marketing`. Do not edit.
"""An ad."""

from __future__ import annotations

from typing import TYPE_CHECKING

from airbyte_agent_sdk.calls.context_store import StoredEntity, SyncStoredEntity
from airbyte_agent_sdk.calls.paging import AsyncPager, SyncPage
from airbyte_agent_sdk.types import Omit, omit

from .._operations.ads import GET, LIST
from ..models.ads import Ad

if TYPE_CHECKING:  # imported at run time with the first query
    from ..store.ads import AdsStoreColumn, AdsStoreRecord  # noqa: F401

__all__ = ["Ads", "SyncAds"]


class Ads(StoredEntity["AdsStoreColumn", "AdsStoreRecord"]):
    """An ad."""

    _stored = ("ads", "AdsStoreRecord")

    def list(
        self, ad_account_id: str | Omit | None = omit, *, limit: int | Omit | None = omit
    ) -> AsyncPager[Ad]:
        """List ads.

        Args:
            ad_account_id: Id of the ad account. Defaults to the connector's setting.
            limit: Records per page. 50 to 1,000.
        """
        return self._pager(LIST, {"ad_account_id": ad_account_id, "limit": limit}, Ad)

    async def get(self, id: str) -> Ad:
        """Get an ad.

        Args:
            id: Id of the ad.
        """
        return await self._one(GET, {"id": id}, Ad)


class SyncAds(SyncStoredEntity["AdsStoreColumn", "AdsStoreRecord"]):
    """An ad. Sync version of `Ads`."""

    _stored = ("ads", "AdsStoreRecord")

    def list(
        self, ad_account_id: str | Omit | None = omit, *, limit: int | Omit | None = omit
    ) -> SyncPage[Ad]:
        """List ads.

        Args:
            ad_account_id: Id of the ad account. Defaults to the connector's setting.
            limit: Records per page. 50 to 1,000.
        """
        return self._page(LIST, {"ad_account_id": ad_account_id, "limit": limit}, Ad)

    def get(self, id: str) -> Ad:
        """Get an ad.

        Args:
            id: Id of the ad.
        """
        return self._one(GET, {"id": id}, Ad)
