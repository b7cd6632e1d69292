# Generated from specs/snapchat-marketing/connector.yaml by `connectorgen generate snapchat-marketing`. Do not edit.
"""A campaign."""

from __future__ import annotations

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
        self, ad_account_id: str | Omit | None = omit, *, limit: int | Omit | None = omit
    ) -> AsyncPager[Campaign]:
        """List campaigns.

        Args:
            ad_account_id: Id of the ad account. Defaults to the connector's setting.
            limit: Records per page. 50 to 1,000.
        """
        return self._pager(LIST, {"ad_account_id": ad_account_id, "limit": limit}, Campaign)

    async def get(self, id: str) -> Campaign:
        """Get a campaign.

        Args:
            id: Id of the campaign.
        """
        return await self._one(GET, {"id": id}, Campaign)


class SyncCampaigns(SyncStoredEntity["CampaignsStoreColumn", "CampaignsStoreRecord"]):
    """A campaign. Sync version of `Campaigns`."""

    _stored = ("campaigns", "CampaignsStoreRecord")

    def list(
        self, ad_account_id: str | Omit | None = omit, *, limit: int | Omit | None = omit
    ) -> SyncPage[Campaign]:
        """List campaigns.

        Args:
            ad_account_id: Id of the ad account. Defaults to the connector's setting.
            limit: Records per page. 50 to 1,000.
        """
        return self._page(LIST, {"ad_account_id": ad_account_id, "limit": limit}, Campaign)

    def get(self, id: str) -> Campaign:
        """Get a campaign.

        Args:
            id: Id of the campaign.
        """
        return self._one(GET, {"id": id}, Campaign)
