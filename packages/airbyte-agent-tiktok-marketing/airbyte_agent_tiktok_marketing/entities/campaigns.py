# Generated from specs/tiktok-marketing/connector.yaml by `connectorgen generate tiktok-marketing`. Do not edit.
"""A campaign."""

from __future__ import annotations

from typing import TYPE_CHECKING

from airbyte_agent_sdk.calls.context_store import StoredEntity, SyncStoredEntity
from airbyte_agent_sdk.calls.paging import AsyncPager, SyncPage
from airbyte_agent_sdk.types import Omit, omit

from .._operations.campaigns import LIST
from ..models.campaigns import Campaign

if TYPE_CHECKING:  # imported at run time with the first query
    from ..store.campaigns import CampaignsStoreColumn, CampaignsStoreRecord  # noqa: F401

__all__ = ["Campaigns", "SyncCampaigns"]


class Campaigns(StoredEntity["CampaignsStoreColumn", "CampaignsStoreRecord"]):
    """A campaign."""

    _stored = ("campaigns", "CampaignsStoreRecord")

    def list(
        self,
        advertiser_id: str | Omit | None = omit,
        *,
        page: int | Omit | None = omit,
        page_size: int | Omit | None = omit,
    ) -> AsyncPager[Campaign]:
        """List campaigns.

        Not tested against the live API. Not in the vendor's OpenAPI document at hand; its client has it.

        Args:
            advertiser_id: Id of the ad account. Defaults to the connector's setting.
            page: Number of the page, from 1. At least 1.
            page_size: Records per page; 10 by default. 1 to 1,000.
        """
        return self._pager(
            LIST, {"advertiser_id": advertiser_id, "page": page, "page_size": page_size}, Campaign
        )


class SyncCampaigns(SyncStoredEntity["CampaignsStoreColumn", "CampaignsStoreRecord"]):
    """A campaign. Sync version of `Campaigns`."""

    _stored = ("campaigns", "CampaignsStoreRecord")

    def list(
        self,
        advertiser_id: str | Omit | None = omit,
        *,
        page: int | Omit | None = omit,
        page_size: int | Omit | None = omit,
    ) -> SyncPage[Campaign]:
        """List campaigns.

        Not tested against the live API. Not in the vendor's OpenAPI document at hand; its client has it.

        Args:
            advertiser_id: Id of the ad account. Defaults to the connector's setting.
            page: Number of the page, from 1. At least 1.
            page_size: Records per page; 10 by default. 1 to 1,000.
        """
        return self._page(
            LIST, {"advertiser_id": advertiser_id, "page": page, "page_size": page_size}, Campaign
        )
