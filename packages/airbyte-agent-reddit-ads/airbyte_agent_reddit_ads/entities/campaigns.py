# Generated from specs/reddit-ads/connector.yaml by `connectorgen generate reddit-ads`. Do not edit.
"""A campaign."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from airbyte_agent_sdk.calls.context_store import StoredEntity, SyncStoredEntity
from airbyte_agent_sdk.calls.paging import AsyncPager, SyncPage
from airbyte_agent_sdk.types import Omit, omit

from .._operations.campaigns import GET, LIST
from ..models.campaigns import Campaign

if TYPE_CHECKING:  # imported at run time with the first query
    from ..store.campaigns import CampaignsStoreColumn, CampaignsStoreRecord  # noqa: F401

__all__ = ["Campaigns", "SyncCampaigns"]


class Campaigns(StoredEntity["CampaignsStoreColumn", "CampaignsStoreRecord"]):
    """A campaign."""

    _stored = ("campaigns", "CampaignsStoreRecord")

    def list(
        self,
        ad_account_id: str | Omit | None = omit,
        *,
        id: Sequence[str] | Omit | None = omit,
        page_size: int | Omit | None = omit,
        page_token: str | Omit | None = omit,
    ) -> AsyncPager[Campaign]:
        """List campaigns.

        Args:
            ad_account_id: Id of the ad account, such as `a2_abc123`. Defaults to the connector's setting.
            id: Ids of the campaigns.
            page_size: Records per page. At least 1.
            page_token: Token of the page, from its URL.
        """
        return self._pager(
            LIST,
            {"ad_account_id": ad_account_id, "id": id, "page.size": page_size, "page.token": page_token},
            Campaign,
        )

    async def get(self, campaign_id: str) -> Campaign:
        """Get a campaign.

        Args:
            campaign_id: Id of the campaign.
        """
        return await self._one(GET, {"campaign_id": campaign_id}, Campaign)


class SyncCampaigns(SyncStoredEntity["CampaignsStoreColumn", "CampaignsStoreRecord"]):
    """A campaign. Sync version of `Campaigns`."""

    _stored = ("campaigns", "CampaignsStoreRecord")

    def list(
        self,
        ad_account_id: str | Omit | None = omit,
        *,
        id: Sequence[str] | Omit | None = omit,
        page_size: int | Omit | None = omit,
        page_token: str | Omit | None = omit,
    ) -> SyncPage[Campaign]:
        """List campaigns.

        Args:
            ad_account_id: Id of the ad account, such as `a2_abc123`. Defaults to the connector's setting.
            id: Ids of the campaigns.
            page_size: Records per page. At least 1.
            page_token: Token of the page, from its URL.
        """
        return self._page(
            LIST,
            {"ad_account_id": ad_account_id, "id": id, "page.size": page_size, "page.token": page_token},
            Campaign,
        )

    def get(self, campaign_id: str) -> Campaign:
        """Get a campaign.

        Args:
            campaign_id: Id of the campaign.
        """
        return self._one(GET, {"campaign_id": campaign_id}, Campaign)
