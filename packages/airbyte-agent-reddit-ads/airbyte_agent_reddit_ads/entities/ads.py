# Generated from specs/reddit-ads/connector.yaml by `connectorgen generate reddit-ads`. Do not edit.
"""An ad."""

from __future__ import annotations

from collections.abc import Sequence
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
        self,
        ad_account_id: str | Omit | None = omit,
        *,
        campaign_id: Sequence[str] | Omit | None = omit,
        ad_group_id: Sequence[str] | Omit | None = omit,
        configured_status: Sequence[str] | Omit | None = omit,
        effective_status: Sequence[str] | Omit | None = omit,
        page_size: int | Omit | None = omit,
        page_token: str | Omit | None = omit,
    ) -> AsyncPager[Ad]:
        """List ads.

        Args:
            ad_account_id: Id of the ad account, such as `a2_abc123`. Defaults to the connector's setting.
            campaign_id: Ids of campaigns.
            ad_group_id: Ids of ad groups.
            configured_status: Whether they were switched on, such as `ACTIVE`.
            effective_status: States in fact, such as `REJECTED`.
            page_size: Records per page. At least 1.
            page_token: Token of the page, from its URL.
        """
        return self._pager(
            LIST,
            {
                "ad_account_id": ad_account_id,
                "campaign_id": campaign_id,
                "ad_group_id": ad_group_id,
                "configured_status": configured_status,
                "effective_status": effective_status,
                "page.size": page_size,
                "page.token": page_token,
            },
            Ad,
        )

    async def get(self, ad_id: str) -> Ad:
        """Get an ad.

        Args:
            ad_id: Id of the ad.
        """
        return await self._one(GET, {"ad_id": ad_id}, Ad)


class SyncAds(SyncStoredEntity["AdsStoreColumn", "AdsStoreRecord"]):
    """An ad. Sync version of `Ads`."""

    _stored = ("ads", "AdsStoreRecord")

    def list(
        self,
        ad_account_id: str | Omit | None = omit,
        *,
        campaign_id: Sequence[str] | Omit | None = omit,
        ad_group_id: Sequence[str] | Omit | None = omit,
        configured_status: Sequence[str] | Omit | None = omit,
        effective_status: Sequence[str] | Omit | None = omit,
        page_size: int | Omit | None = omit,
        page_token: str | Omit | None = omit,
    ) -> SyncPage[Ad]:
        """List ads.

        Args:
            ad_account_id: Id of the ad account, such as `a2_abc123`. Defaults to the connector's setting.
            campaign_id: Ids of campaigns.
            ad_group_id: Ids of ad groups.
            configured_status: Whether they were switched on, such as `ACTIVE`.
            effective_status: States in fact, such as `REJECTED`.
            page_size: Records per page. At least 1.
            page_token: Token of the page, from its URL.
        """
        return self._page(
            LIST,
            {
                "ad_account_id": ad_account_id,
                "campaign_id": campaign_id,
                "ad_group_id": ad_group_id,
                "configured_status": configured_status,
                "effective_status": effective_status,
                "page.size": page_size,
                "page.token": page_token,
            },
            Ad,
        )

    def get(self, ad_id: str) -> Ad:
        """Get an ad.

        Args:
            ad_id: Id of the ad.
        """
        return self._one(GET, {"ad_id": ad_id}, Ad)
