# Generated from specs/customer-io/connector.yaml by `connectorgen generate customer-io`. Do not edit.
"""A campaign, or an API-triggered broadcast."""

from __future__ import annotations

from typing import TYPE_CHECKING

from airbyte_agent_sdk.calls.context_store import StoredEntity, SyncStoredEntity
from airbyte_agent_sdk.calls.paging import AsyncPager, SyncPage

from .._operations.campaigns import GET, LIST
from ..models.campaigns import Campaign

if TYPE_CHECKING:  # imported at run time with the first query
    from ..store.campaigns import CampaignsStoreColumn, CampaignsStoreRecord  # noqa: F401

__all__ = ["Campaigns", "SyncCampaigns"]


class Campaigns(StoredEntity["CampaignsStoreColumn", "CampaignsStoreRecord"]):
    """A campaign, or an API-triggered broadcast."""

    _stored = ("campaigns", "CampaignsStoreRecord")

    def list(self) -> AsyncPager[Campaign]:
        """List campaigns.

        Returns a single page. One response has all records.
        """
        return self._pager(LIST, {}, Campaign)

    async def get(self, campaign_id: int) -> Campaign:
        """Get a campaign.

        Args:
            campaign_id: Id of the campaign.
        """
        return await self._one(GET, {"campaign_id": campaign_id}, Campaign)


class SyncCampaigns(SyncStoredEntity["CampaignsStoreColumn", "CampaignsStoreRecord"]):
    """A campaign, or an API-triggered broadcast. Sync version of `Campaigns`."""

    _stored = ("campaigns", "CampaignsStoreRecord")

    def list(self) -> SyncPage[Campaign]:
        """List campaigns.

        Returns a single page. One response has all records.
        """
        return self._page(LIST, {}, Campaign)

    def get(self, campaign_id: int) -> Campaign:
        """Get a campaign.

        Args:
            campaign_id: Id of the campaign.
        """
        return self._one(GET, {"campaign_id": campaign_id}, Campaign)
