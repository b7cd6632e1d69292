# Generated from specs/amazon-ads/connector.yaml by `connectorgen generate amazon-ads`. Do not edit.
"""A Sponsored Brands campaign."""

from __future__ import annotations

from typing import TYPE_CHECKING

from airbyte_agent_sdk.calls.context_store import StoredEntity, SyncStoredEntity
from airbyte_agent_sdk.calls.paging import AsyncPager, SyncPage
from airbyte_agent_sdk.types import Omit, omit

from .._operations.sponsored_brands_campaigns import LIST
from ..models.sponsored_brands_campaigns import SponsoredBrandsCampaign
from ..params.shared import IdFilterParam, ParentFilterParam, StateFilterParam, TextFilterParam

if TYPE_CHECKING:  # imported at run time with the first query
    from ..store.sponsored_brands_campaigns import (  # noqa: F401
        SponsoredBrandsCampaignsStoreColumn,
        SponsoredBrandsCampaignsStoreRecord,
    )

__all__ = ["SponsoredBrandsCampaigns", "SyncSponsoredBrandsCampaigns"]


class SponsoredBrandsCampaigns(
    StoredEntity["SponsoredBrandsCampaignsStoreColumn", "SponsoredBrandsCampaignsStoreRecord"]
):
    """A Sponsored Brands campaign."""

    _stored = ("sponsored_brands_campaigns", "SponsoredBrandsCampaignsStoreRecord")

    def list(
        self,
        amazon_advertising_api_client_id: str | Omit | None = omit,
        amazon_advertising_api_scope: str | Omit | None = omit,
        *,
        accept: str | Omit | None = omit,
        content_type: str | Omit | None = omit,
        state_filter: StateFilterParam | Omit | None = omit,
        max_results: int | Omit | None = omit,
        next_token: str | Omit | None = omit,
        campaign_id_filter: IdFilterParam | Omit | None = omit,
        portfolio_id_filter: ParentFilterParam | Omit | None = omit,
        name_filter: TextFilterParam | Omit | None = omit,
        include_extended_data_fields: bool | Omit | None = omit,
    ) -> AsyncPager[SponsoredBrandsCampaign]:
        """List Sponsored Brands campaigns.

        Not tested against the live API. The vendor's document is a Postman collection, without schemas.

        Args:
            amazon_advertising_api_client_id: Client id of the application. Defaults to the connector's
                setting.
            amazon_advertising_api_scope: Id of the profile. Defaults to the connector's setting.
            accept: Media type of the answer, which has its version. Default:
                `application/vnd.sbcampaignresource.v4+json`.
            content_type: Media type of the request, which has its version. Default: `application/json`.
            state_filter: States to include, such as `ENABLED`, `PAUSED` or `ARCHIVED`.
            max_results: Records per page. 1 to 100.
            next_token: Token of the page, from the previous page.
            campaign_id_filter: Ids of campaigns to include.
            portfolio_id_filter: Ids of portfolios to include.
            name_filter: Names to include.
            include_extended_data_fields: Whether to return `extendedData` too.
        """
        return self._pager(
            LIST,
            {
                "Amazon-Advertising-API-ClientId": amazon_advertising_api_client_id,
                "Amazon-Advertising-API-Scope": amazon_advertising_api_scope,
                "Accept": accept,
                "Content-Type": content_type,
                "stateFilter": state_filter,
                "maxResults": max_results,
                "nextToken": next_token,
                "campaignIdFilter": campaign_id_filter,
                "portfolioIdFilter": portfolio_id_filter,
                "nameFilter": name_filter,
                "includeExtendedDataFields": include_extended_data_fields,
            },
            SponsoredBrandsCampaign,
        )


class SyncSponsoredBrandsCampaigns(
    SyncStoredEntity["SponsoredBrandsCampaignsStoreColumn", "SponsoredBrandsCampaignsStoreRecord"]
):
    """A Sponsored Brands campaign. Sync version of `SponsoredBrandsCampaigns`."""

    _stored = ("sponsored_brands_campaigns", "SponsoredBrandsCampaignsStoreRecord")

    def list(
        self,
        amazon_advertising_api_client_id: str | Omit | None = omit,
        amazon_advertising_api_scope: str | Omit | None = omit,
        *,
        accept: str | Omit | None = omit,
        content_type: str | Omit | None = omit,
        state_filter: StateFilterParam | Omit | None = omit,
        max_results: int | Omit | None = omit,
        next_token: str | Omit | None = omit,
        campaign_id_filter: IdFilterParam | Omit | None = omit,
        portfolio_id_filter: ParentFilterParam | Omit | None = omit,
        name_filter: TextFilterParam | Omit | None = omit,
        include_extended_data_fields: bool | Omit | None = omit,
    ) -> SyncPage[SponsoredBrandsCampaign]:
        """List Sponsored Brands campaigns.

        Not tested against the live API. The vendor's document is a Postman collection, without schemas.

        Args:
            amazon_advertising_api_client_id: Client id of the application. Defaults to the connector's
                setting.
            amazon_advertising_api_scope: Id of the profile. Defaults to the connector's setting.
            accept: Media type of the answer, which has its version. Default:
                `application/vnd.sbcampaignresource.v4+json`.
            content_type: Media type of the request, which has its version. Default: `application/json`.
            state_filter: States to include, such as `ENABLED`, `PAUSED` or `ARCHIVED`.
            max_results: Records per page. 1 to 100.
            next_token: Token of the page, from the previous page.
            campaign_id_filter: Ids of campaigns to include.
            portfolio_id_filter: Ids of portfolios to include.
            name_filter: Names to include.
            include_extended_data_fields: Whether to return `extendedData` too.
        """
        return self._page(
            LIST,
            {
                "Amazon-Advertising-API-ClientId": amazon_advertising_api_client_id,
                "Amazon-Advertising-API-Scope": amazon_advertising_api_scope,
                "Accept": accept,
                "Content-Type": content_type,
                "stateFilter": state_filter,
                "maxResults": max_results,
                "nextToken": next_token,
                "campaignIdFilter": campaign_id_filter,
                "portfolioIdFilter": portfolio_id_filter,
                "nameFilter": name_filter,
                "includeExtendedDataFields": include_extended_data_fields,
            },
            SponsoredBrandsCampaign,
        )
