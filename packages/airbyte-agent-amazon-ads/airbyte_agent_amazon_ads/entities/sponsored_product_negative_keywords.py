# Generated from specs/amazon-ads/connector.yaml by `connectorgen generate amazon-ads`. Do not edit.
"""A keyword for which no ads are shown."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from airbyte_agent_sdk.calls.context_store import StoredEntity, SyncStoredEntity
from airbyte_agent_sdk.calls.paging import AsyncPager, SyncPage
from airbyte_agent_sdk.types import Omit, omit

from .._operations.sponsored_product_negative_keywords import LIST
from ..models.sponsored_product_negative_keywords import SponsoredProductNegativeKeyword
from ..params.shared import IdFilterParam, ParentFilterParam, StateFilterParam, TextFilterParam

if TYPE_CHECKING:  # imported at run time with the first query
    from ..store.sponsored_product_negative_keywords import (  # noqa: F401
        SponsoredProductNegativeKeywordsStoreColumn,
        SponsoredProductNegativeKeywordsStoreRecord,
    )

__all__ = ["SponsoredProductNegativeKeywords", "SyncSponsoredProductNegativeKeywords"]


class SponsoredProductNegativeKeywords(
    StoredEntity["SponsoredProductNegativeKeywordsStoreColumn", "SponsoredProductNegativeKeywordsStoreRecord"]
):
    """A keyword for which no ads are shown."""

    _stored = ("sponsored_product_negative_keywords", "SponsoredProductNegativeKeywordsStoreRecord")

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
        campaign_id_filter: ParentFilterParam | Omit | None = omit,
        ad_group_id_filter: ParentFilterParam | Omit | None = omit,
        negative_keyword_id_filter: IdFilterParam | Omit | None = omit,
        negative_keyword_text_filter: TextFilterParam | Omit | None = omit,
        match_type_filter: Sequence[str] | Omit | None = omit,
        locale: str | Omit | None = omit,
        include_extended_data_fields: bool | Omit | None = omit,
    ) -> AsyncPager[SponsoredProductNegativeKeyword]:
        """List negative keywords of Sponsored Products.

        Not tested against the live API. The vendor's document is a Postman collection, without schemas.

        Args:
            amazon_advertising_api_client_id: Client id of the application. Defaults to the connector's
                setting.
            amazon_advertising_api_scope: Id of the profile. Defaults to the connector's setting.
            accept: Media type of the answer, which has its version. Default:
                `application/vnd.spNegativeKeyword.v3+json`.
            content_type: Media type of the request, which has its version. Default:
                `application/vnd.spNegativeKeyword.v3+json`.
            state_filter: States to include, such as `ENABLED`, `PAUSED` or `ARCHIVED`.
            max_results: Records per page. At least 1.
            next_token: Token of the page, from the previous page.
            campaign_id_filter: Ids of campaigns to include.
            ad_group_id_filter: Ids of ad groups to include.
            negative_keyword_id_filter: Ids of keywords to include.
            negative_keyword_text_filter: Texts of keywords to include.
            match_type_filter: Match types to include.
            locale: Locale of texts in the language of the advertiser, such as `zh_CN`.
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
                "adGroupIdFilter": ad_group_id_filter,
                "negativeKeywordIdFilter": negative_keyword_id_filter,
                "negativeKeywordTextFilter": negative_keyword_text_filter,
                "matchTypeFilter": match_type_filter,
                "locale": locale,
                "includeExtendedDataFields": include_extended_data_fields,
            },
            SponsoredProductNegativeKeyword,
        )


class SyncSponsoredProductNegativeKeywords(
    SyncStoredEntity[
        "SponsoredProductNegativeKeywordsStoreColumn", "SponsoredProductNegativeKeywordsStoreRecord"
    ]
):
    """A keyword for which no ads are shown. Sync version of `SponsoredProductNegativeKeywords`."""

    _stored = ("sponsored_product_negative_keywords", "SponsoredProductNegativeKeywordsStoreRecord")

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
        campaign_id_filter: ParentFilterParam | Omit | None = omit,
        ad_group_id_filter: ParentFilterParam | Omit | None = omit,
        negative_keyword_id_filter: IdFilterParam | Omit | None = omit,
        negative_keyword_text_filter: TextFilterParam | Omit | None = omit,
        match_type_filter: Sequence[str] | Omit | None = omit,
        locale: str | Omit | None = omit,
        include_extended_data_fields: bool | Omit | None = omit,
    ) -> SyncPage[SponsoredProductNegativeKeyword]:
        """List negative keywords of Sponsored Products.

        Not tested against the live API. The vendor's document is a Postman collection, without schemas.

        Args:
            amazon_advertising_api_client_id: Client id of the application. Defaults to the connector's
                setting.
            amazon_advertising_api_scope: Id of the profile. Defaults to the connector's setting.
            accept: Media type of the answer, which has its version. Default:
                `application/vnd.spNegativeKeyword.v3+json`.
            content_type: Media type of the request, which has its version. Default:
                `application/vnd.spNegativeKeyword.v3+json`.
            state_filter: States to include, such as `ENABLED`, `PAUSED` or `ARCHIVED`.
            max_results: Records per page. At least 1.
            next_token: Token of the page, from the previous page.
            campaign_id_filter: Ids of campaigns to include.
            ad_group_id_filter: Ids of ad groups to include.
            negative_keyword_id_filter: Ids of keywords to include.
            negative_keyword_text_filter: Texts of keywords to include.
            match_type_filter: Match types to include.
            locale: Locale of texts in the language of the advertiser, such as `zh_CN`.
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
                "adGroupIdFilter": ad_group_id_filter,
                "negativeKeywordIdFilter": negative_keyword_id_filter,
                "negativeKeywordTextFilter": negative_keyword_text_filter,
                "matchTypeFilter": match_type_filter,
                "locale": locale,
                "includeExtendedDataFields": include_extended_data_fields,
            },
            SponsoredProductNegativeKeyword,
        )
