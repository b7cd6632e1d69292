# Generated from specs/reddit-ads/connector.yaml by `connectorgen generate reddit-ads`. Do not edit.
"""An ad group."""

from __future__ import annotations

from typing import TYPE_CHECKING

from airbyte_agent_sdk.calls.context_store import StoredEntity, SyncStoredEntity
from airbyte_agent_sdk.calls.paging import AsyncPager, SyncPage
from airbyte_agent_sdk.types import Omit, omit

from .._operations.ad_groups import GET, LIST
from ..models.ad_groups import AdGroup

if TYPE_CHECKING:  # imported at run time with the first query
    from ..store.ad_groups import AdGroupsStoreColumn, AdGroupsStoreRecord  # noqa: F401

__all__ = ["AdGroups", "SyncAdGroups"]


class AdGroups(StoredEntity["AdGroupsStoreColumn", "AdGroupsStoreRecord"]):
    """An ad group."""

    _stored = ("ad_groups", "AdGroupsStoreRecord")

    def list(
        self,
        ad_account_id: str | Omit | None = omit,
        *,
        campaign_id: str | Omit | None = omit,
        page_size: int | Omit | None = omit,
        page_token: str | Omit | None = omit,
    ) -> AsyncPager[AdGroup]:
        """List ad groups.

        Args:
            ad_account_id: Id of the ad account, such as `a2_abc123`. Defaults to the connector's setting.
            campaign_id: Id of the campaign.
            page_size: Records per page. At least 1.
            page_token: Token of the page, from its URL.
        """
        return self._pager(
            LIST,
            {
                "ad_account_id": ad_account_id,
                "campaign_id": campaign_id,
                "page.size": page_size,
                "page.token": page_token,
            },
            AdGroup,
        )

    async def get(self, ad_group_id: str) -> AdGroup:
        """Get an ad group.

        Args:
            ad_group_id: Id of the ad group.
        """
        return await self._one(GET, {"ad_group_id": ad_group_id}, AdGroup)


class SyncAdGroups(SyncStoredEntity["AdGroupsStoreColumn", "AdGroupsStoreRecord"]):
    """An ad group. Sync version of `AdGroups`."""

    _stored = ("ad_groups", "AdGroupsStoreRecord")

    def list(
        self,
        ad_account_id: str | Omit | None = omit,
        *,
        campaign_id: str | Omit | None = omit,
        page_size: int | Omit | None = omit,
        page_token: str | Omit | None = omit,
    ) -> SyncPage[AdGroup]:
        """List ad groups.

        Args:
            ad_account_id: Id of the ad account, such as `a2_abc123`. Defaults to the connector's setting.
            campaign_id: Id of the campaign.
            page_size: Records per page. At least 1.
            page_token: Token of the page, from its URL.
        """
        return self._page(
            LIST,
            {
                "ad_account_id": ad_account_id,
                "campaign_id": campaign_id,
                "page.size": page_size,
                "page.token": page_token,
            },
            AdGroup,
        )

    def get(self, ad_group_id: str) -> AdGroup:
        """Get an ad group.

        Args:
            ad_group_id: Id of the ad group.
        """
        return self._one(GET, {"ad_group_id": ad_group_id}, AdGroup)
