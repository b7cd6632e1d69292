# Generated from specs/amazon-ads/connector.yaml by `connectorgen generate amazon-ads`. Do not edit.
"""A Sponsored Products campaign."""

from __future__ import annotations

from typing import TYPE_CHECKING, overload

from airbyte_agent_sdk.calls.context_store import StoredEntity, SyncStoredEntity
from airbyte_agent_sdk.calls.paging import AsyncPager, SyncPage
from airbyte_agent_sdk.types import Omit, omit

from .._operations.sponsored_product_campaigns import GET, LIST
from ..models.sponsored_product_campaigns import SponsoredProductCampaign
from ..params.shared import IdFilterParam, ParentFilterParam, StateFilterParam, TextFilterParam

if TYPE_CHECKING:  # imported at run time with the first query
    from ..store.sponsored_product_campaigns import (  # noqa: F401
        SponsoredProductCampaignsStoreColumn,
        SponsoredProductCampaignsStoreRecord,
    )

__all__ = ["SponsoredProductCampaigns", "SyncSponsoredProductCampaigns"]


class SponsoredProductCampaigns(
    StoredEntity["SponsoredProductCampaignsStoreColumn", "SponsoredProductCampaignsStoreRecord"]
):
    """A Sponsored Products campaign."""

    _stored = ("sponsored_product_campaigns", "SponsoredProductCampaignsStoreRecord")

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
    ) -> AsyncPager[SponsoredProductCampaign]:
        """List Sponsored Products campaigns.

        Not tested against the live API. The vendor's document is a Postman collection, without schemas.

        Args:
            amazon_advertising_api_client_id: Client id of the application. Defaults to the connector's
                setting.
            amazon_advertising_api_scope: Id of the profile. Defaults to the connector's setting.
            accept: Media type of the answer, which has its version. Default:
                `application/vnd.spCampaign.v3+json`.
            content_type: Media type of the request, which has its version. Default:
                `application/vnd.spCampaign.v3+json`.
            state_filter: States to include, such as `ENABLED`, `PAUSED` or `ARCHIVED`.
            max_results: Records per page. At least 1.
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
            SponsoredProductCampaign,
        )

    @overload
    async def get(
        self,
        amazon_advertising_api_client_id: str,
        amazon_advertising_api_scope: str,
        campaign_id_filter: IdFilterParam,
        *,
        accept: str | Omit | None = omit,
        content_type: str | Omit | None = omit,
        include_extended_data_fields: bool | Omit | None = omit,
    ) -> SponsoredProductCampaign: ...

    @overload
    async def get(
        self,
        *,
        campaign_id_filter: IdFilterParam,
        amazon_advertising_api_client_id: str | Omit | None = omit,
        amazon_advertising_api_scope: str | Omit | None = omit,
        accept: str | Omit | None = omit,
        content_type: str | Omit | None = omit,
        include_extended_data_fields: bool | Omit | None = omit,
    ) -> SponsoredProductCampaign: ...

    async def get(
        self,
        amazon_advertising_api_client_id: str | Omit | None = omit,
        amazon_advertising_api_scope: str | Omit | None = omit,
        campaign_id_filter: IdFilterParam | Omit | None = omit,
        *,
        accept: str | Omit | None = omit,
        content_type: str | Omit | None = omit,
        include_extended_data_fields: bool | Omit | None = omit,
    ) -> SponsoredProductCampaign:
        """Get a Sponsored Products campaign.

        The id stands in a list with one entry.

        Not tested against the live API. The vendor's document is a Postman collection, without schemas.

        Args:
            amazon_advertising_api_client_id: Client id of the application. Defaults to the connector's
                setting.
            amazon_advertising_api_scope: Id of the profile. Defaults to the connector's setting.
            campaign_id_filter: Ids of campaigns to include.
            accept: Media type of the answer, which has its version. Default:
                `application/vnd.spCampaign.v3+json`.
            content_type: Media type of the request, which has its version. Default:
                `application/vnd.spCampaign.v3+json`.
            include_extended_data_fields: Whether to return `extendedData` too.
        """
        return await self._one(
            GET,
            {
                "Amazon-Advertising-API-ClientId": amazon_advertising_api_client_id,
                "Amazon-Advertising-API-Scope": amazon_advertising_api_scope,
                "campaignIdFilter": campaign_id_filter,
                "Accept": accept,
                "Content-Type": content_type,
                "includeExtendedDataFields": include_extended_data_fields,
            },
            SponsoredProductCampaign,
        )


class SyncSponsoredProductCampaigns(
    SyncStoredEntity["SponsoredProductCampaignsStoreColumn", "SponsoredProductCampaignsStoreRecord"]
):
    """A Sponsored Products campaign. Sync version of `SponsoredProductCampaigns`."""

    _stored = ("sponsored_product_campaigns", "SponsoredProductCampaignsStoreRecord")

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
    ) -> SyncPage[SponsoredProductCampaign]:
        """List Sponsored Products campaigns.

        Not tested against the live API. The vendor's document is a Postman collection, without schemas.

        Args:
            amazon_advertising_api_client_id: Client id of the application. Defaults to the connector's
                setting.
            amazon_advertising_api_scope: Id of the profile. Defaults to the connector's setting.
            accept: Media type of the answer, which has its version. Default:
                `application/vnd.spCampaign.v3+json`.
            content_type: Media type of the request, which has its version. Default:
                `application/vnd.spCampaign.v3+json`.
            state_filter: States to include, such as `ENABLED`, `PAUSED` or `ARCHIVED`.
            max_results: Records per page. At least 1.
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
            SponsoredProductCampaign,
        )

    @overload
    def get(
        self,
        amazon_advertising_api_client_id: str,
        amazon_advertising_api_scope: str,
        campaign_id_filter: IdFilterParam,
        *,
        accept: str | Omit | None = omit,
        content_type: str | Omit | None = omit,
        include_extended_data_fields: bool | Omit | None = omit,
    ) -> SponsoredProductCampaign: ...

    @overload
    def get(
        self,
        *,
        campaign_id_filter: IdFilterParam,
        amazon_advertising_api_client_id: str | Omit | None = omit,
        amazon_advertising_api_scope: str | Omit | None = omit,
        accept: str | Omit | None = omit,
        content_type: str | Omit | None = omit,
        include_extended_data_fields: bool | Omit | None = omit,
    ) -> SponsoredProductCampaign: ...

    def get(
        self,
        amazon_advertising_api_client_id: str | Omit | None = omit,
        amazon_advertising_api_scope: str | Omit | None = omit,
        campaign_id_filter: IdFilterParam | Omit | None = omit,
        *,
        accept: str | Omit | None = omit,
        content_type: str | Omit | None = omit,
        include_extended_data_fields: bool | Omit | None = omit,
    ) -> SponsoredProductCampaign:
        """Get a Sponsored Products campaign.

        The id stands in a list with one entry.

        Not tested against the live API. The vendor's document is a Postman collection, without schemas.

        Args:
            amazon_advertising_api_client_id: Client id of the application. Defaults to the connector's
                setting.
            amazon_advertising_api_scope: Id of the profile. Defaults to the connector's setting.
            campaign_id_filter: Ids of campaigns to include.
            accept: Media type of the answer, which has its version. Default:
                `application/vnd.spCampaign.v3+json`.
            content_type: Media type of the request, which has its version. Default:
                `application/vnd.spCampaign.v3+json`.
            include_extended_data_fields: Whether to return `extendedData` too.
        """
        return self._one(
            GET,
            {
                "Amazon-Advertising-API-ClientId": amazon_advertising_api_client_id,
                "Amazon-Advertising-API-Scope": amazon_advertising_api_scope,
                "campaignIdFilter": campaign_id_filter,
                "Accept": accept,
                "Content-Type": content_type,
                "includeExtendedDataFields": include_extended_data_fields,
            },
            SponsoredProductCampaign,
        )
