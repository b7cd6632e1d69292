# Generated from specs/amazon-ads/connector.yaml by `connectorgen generate amazon-ads`. Do not edit.
"""A targeting clause of an ad group."""

from __future__ import annotations

from typing import TYPE_CHECKING

from airbyte_agent_sdk.calls.context_store import StoredEntity, SyncStoredEntity
from airbyte_agent_sdk.calls.paging import AsyncPager, SyncPage
from airbyte_agent_sdk.types import Omit, omit

from .._operations.sponsored_product_targets import LIST
from ..models.sponsored_product_targets import SponsoredProductTarget
from ..params.shared import IdFilterParam, ParentFilterParam, StateFilterParam, TextFilterParam
from ..params.sponsored_product_targets import ExpressionTypeFilterParam

if TYPE_CHECKING:  # imported at run time with the first query
    from ..store.sponsored_product_targets import (  # noqa: F401
        SponsoredProductTargetsStoreColumn,
        SponsoredProductTargetsStoreRecord,
    )

__all__ = ["SponsoredProductTargets", "SyncSponsoredProductTargets"]


class SponsoredProductTargets(
    StoredEntity["SponsoredProductTargetsStoreColumn", "SponsoredProductTargetsStoreRecord"]
):
    """A targeting clause of an ad group."""

    _stored = ("sponsored_product_targets", "SponsoredProductTargetsStoreRecord")

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
        target_id_filter: IdFilterParam | Omit | None = omit,
        expression_type_filter: ExpressionTypeFilterParam | Omit | None = omit,
        asin_filter: TextFilterParam | Omit | None = omit,
        include_extended_data_fields: bool | Omit | None = omit,
    ) -> AsyncPager[SponsoredProductTarget]:
        """List targeting clauses of Sponsored Products.

        Not tested against the live API. The vendor's document is a Postman collection, without schemas.

        Args:
            amazon_advertising_api_client_id: Client id of the application. Defaults to the connector's
                setting.
            amazon_advertising_api_scope: Id of the profile. Defaults to the connector's setting.
            accept: Media type of the answer, which has its version. Default:
                `application/vnd.spTargetingClause.v3+json`.
            content_type: Media type of the request, which has its version. Default:
                `application/vnd.spTargetingClause.v3+json`.
            state_filter: States to include, such as `ENABLED`, `PAUSED` or `ARCHIVED`.
            max_results: Records per page. 1 to 1,000.
            next_token: Token of the page, from the previous page.
            campaign_id_filter: Ids of campaigns to include.
            ad_group_id_filter: Ids of ad groups to include.
            target_id_filter: Ids of clauses to include.
            expression_type_filter: Kinds of expressions to include.
            asin_filter: ASINs to include.
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
                "targetIdFilter": target_id_filter,
                "expressionTypeFilter": expression_type_filter,
                "asinFilter": asin_filter,
                "includeExtendedDataFields": include_extended_data_fields,
            },
            SponsoredProductTarget,
        )


class SyncSponsoredProductTargets(
    SyncStoredEntity["SponsoredProductTargetsStoreColumn", "SponsoredProductTargetsStoreRecord"]
):
    """A targeting clause of an ad group. Sync version of `SponsoredProductTargets`."""

    _stored = ("sponsored_product_targets", "SponsoredProductTargetsStoreRecord")

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
        target_id_filter: IdFilterParam | Omit | None = omit,
        expression_type_filter: ExpressionTypeFilterParam | Omit | None = omit,
        asin_filter: TextFilterParam | Omit | None = omit,
        include_extended_data_fields: bool | Omit | None = omit,
    ) -> SyncPage[SponsoredProductTarget]:
        """List targeting clauses of Sponsored Products.

        Not tested against the live API. The vendor's document is a Postman collection, without schemas.

        Args:
            amazon_advertising_api_client_id: Client id of the application. Defaults to the connector's
                setting.
            amazon_advertising_api_scope: Id of the profile. Defaults to the connector's setting.
            accept: Media type of the answer, which has its version. Default:
                `application/vnd.spTargetingClause.v3+json`.
            content_type: Media type of the request, which has its version. Default:
                `application/vnd.spTargetingClause.v3+json`.
            state_filter: States to include, such as `ENABLED`, `PAUSED` or `ARCHIVED`.
            max_results: Records per page. 1 to 1,000.
            next_token: Token of the page, from the previous page.
            campaign_id_filter: Ids of campaigns to include.
            ad_group_id_filter: Ids of ad groups to include.
            target_id_filter: Ids of clauses to include.
            expression_type_filter: Kinds of expressions to include.
            asin_filter: ASINs to include.
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
                "targetIdFilter": target_id_filter,
                "expressionTypeFilter": expression_type_filter,
                "asinFilter": asin_filter,
                "includeExtendedDataFields": include_extended_data_fields,
            },
            SponsoredProductTarget,
        )
