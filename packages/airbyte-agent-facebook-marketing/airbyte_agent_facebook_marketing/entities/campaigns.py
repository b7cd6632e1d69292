# Generated from specs/facebook-marketing/connector.yaml by `connectorgen generate facebook-marketing`. Do not edit.
"""A campaign."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Literal, overload

from airbyte_agent_sdk.calls.context_store import StoredEntity, SyncStoredEntity
from airbyte_agent_sdk.calls.paging import AsyncPager, SyncPage
from airbyte_agent_sdk.types import Omit, omit

from .._operations.campaigns import CREATE, GET, LIST, UPDATE
from ..models.campaigns import Campaign
from ..models.shared import Created, Updated
from ..params.campaigns import (
    CampaignCreateParamsBidStrategy,
    CampaignCreateParamsObjective,
    CampaignCreateParamsSpecialAdCategory,
    CampaignUpdateParamsBidStrategy,
)

if TYPE_CHECKING:  # imported at run time with the first query
    from ..store.campaigns import CampaignsStoreColumn, CampaignsStoreRecord  # noqa: F401

__all__ = ["Campaigns", "SyncCampaigns"]


class Campaigns(StoredEntity["CampaignsStoreColumn", "CampaignsStoreRecord"]):
    """A campaign."""

    _stored = ("campaigns", "CampaignsStoreRecord")

    def list(
        self,
        account_id: str | Omit | None = omit,
        *,
        fields: str | Omit | None = omit,
        limit: int | Omit | None = omit,
        after: str | Omit | None = omit,
    ) -> AsyncPager[Campaign]:
        """List campaigns.

        Args:
            account_id: Number of the ad account, without `act_`. Defaults to the connector's setting.
            fields: Fields to return, separated by commas; those of related objects in braces, as in
                `campaign{id,name}`. Default:
                `id,account_id,name,objective,status,configured_status,effective_status,buying_type,bid_strategy,daily_budget,lifetime_budget,budget_remaining,spend_cap,budget_rebalance_flag,can_use_spend_cap,issues_info,pacing_type,promoted_object,source_campaign_id,special_ad_categories,special_ad_category_country,start_time,stop_time,created_time,updated_time`.
            limit: Records per page; 25 by default. At least 1.
            after: Cursor of the next page.
        """
        return self._pager(
            LIST, {"account_id": account_id, "fields": fields, "limit": limit, "after": after}, Campaign
        )

    @overload
    async def create(
        self,
        account_id: str,
        name: str,
        objective: CampaignCreateParamsObjective | str,
        status: Literal["ACTIVE", "ARCHIVED", "DELETED", "PAUSED"] | str,
        special_ad_categories: Sequence[CampaignCreateParamsSpecialAdCategory | str],
        *,
        daily_budget: str | int | Omit | None = omit,
        lifetime_budget: str | int | Omit | None = omit,
        bid_strategy: CampaignCreateParamsBidStrategy | str | Omit | None = omit,
        is_adset_budget_sharing_enabled: bool | Omit | None = omit,
    ) -> Created: ...

    @overload
    async def create(
        self,
        *,
        name: str,
        objective: CampaignCreateParamsObjective | str,
        status: Literal["ACTIVE", "ARCHIVED", "DELETED", "PAUSED"] | str,
        special_ad_categories: Sequence[CampaignCreateParamsSpecialAdCategory | str],
        account_id: str | Omit | None = omit,
        daily_budget: str | int | Omit | None = omit,
        lifetime_budget: str | int | Omit | None = omit,
        bid_strategy: CampaignCreateParamsBidStrategy | str | Omit | None = omit,
        is_adset_budget_sharing_enabled: bool | Omit | None = omit,
    ) -> Created: ...

    async def create(
        self,
        account_id: str | Omit | None = omit,
        name: str | Omit | None = omit,
        objective: CampaignCreateParamsObjective | str | Omit | None = omit,
        status: Literal["ACTIVE", "ARCHIVED", "DELETED", "PAUSED"] | str | Omit | None = omit,
        special_ad_categories: Sequence[CampaignCreateParamsSpecialAdCategory | str] | Omit | None = omit,
        *,
        daily_budget: str | int | Omit | None = omit,
        lifetime_budget: str | int | Omit | None = omit,
        bid_strategy: CampaignCreateParamsBidStrategy | str | Omit | None = omit,
        is_adset_budget_sharing_enabled: bool | Omit | None = omit,
    ) -> Created:
        """Create a campaign.

        Args:
            account_id: Number of the ad account, without `act_`. Defaults to the connector's setting.
            name: Name of the campaign.
            objective: What the campaign is to achieve; new campaigns have one of the `OUTCOME_` ones. One of
                `APP_INSTALLS`, `BRAND_AWARENESS`, `CONVERSIONS`, `EVENT_RESPONSES`, `LEAD_GENERATION`,
                `LINK_CLICKS`, `LOCAL_AWARENESS`, `MESSAGES`, `OFFER_CLAIMS`, `OUTCOME_APP_PROMOTION`,
                `OUTCOME_AWARENESS`, `OUTCOME_ENGAGEMENT`, and 9 more.
            status: Whether the campaign is switched on. With `PAUSED` nothing is spent. One of `ACTIVE`,
                `ARCHIVED`, `DELETED`, `PAUSED`.
            special_ad_categories: Regulated subjects of the ads; an empty list if there are none. One of
                `CREDIT`, `EMPLOYMENT`, `FINANCIAL_PRODUCTS_SERVICES`, `HOUSING`, `ISSUES_ELECTIONS_POLITICS`,
                `NONE`, `ONLINE_GAMBLING_AND_GAMING`.
            daily_budget: Budget per day in the smallest unit of the account's currency: `5000` is 50.00 USD.
            lifetime_budget: Budget of all days in the smallest unit of the account's currency: `5000` is
                50.00 USD.
            bid_strategy: How bids are set. One of `COST_CAP`, `LOWEST_COST_WITHOUT_CAP`,
                `LOWEST_COST_WITH_BID_CAP`, `LOWEST_COST_WITH_MIN_ROAS`.
            is_adset_budget_sharing_enabled: Whether ad sets may share some of their budgets; if the budgets
                are theirs.
        """
        return await self._one(
            CREATE,
            {
                "account_id": account_id,
                "name": name,
                "objective": objective,
                "status": status,
                "special_ad_categories": special_ad_categories,
                "daily_budget": daily_budget,
                "lifetime_budget": lifetime_budget,
                "bid_strategy": bid_strategy,
                "is_adset_budget_sharing_enabled": is_adset_budget_sharing_enabled,
            },
            Created,
        )

    async def get(self, campaign_id: str, *, fields: str | Omit | None = omit) -> Campaign:
        """Get a campaign.

        Args:
            campaign_id: Id of the campaign.
            fields: Fields to return, separated by commas; those of related objects in braces, as in
                `campaign{id,name}`. Default:
                `id,account_id,name,objective,status,configured_status,effective_status,buying_type,bid_strategy,daily_budget,lifetime_budget,budget_remaining,spend_cap,budget_rebalance_flag,can_use_spend_cap,issues_info,pacing_type,promoted_object,source_campaign_id,special_ad_categories,special_ad_category_country,start_time,stop_time,created_time,updated_time`.
        """
        return await self._one(GET, {"campaign_id": campaign_id, "fields": fields}, Campaign)

    async def update(
        self,
        campaign_id: str,
        *,
        name: str | Omit | None = omit,
        status: Literal["ACTIVE", "ARCHIVED", "DELETED", "PAUSED"] | str | Omit | None = omit,
        daily_budget: str | int | Omit | None = omit,
        lifetime_budget: str | int | Omit | None = omit,
        bid_strategy: CampaignUpdateParamsBidStrategy | str | Omit | None = omit,
        spend_cap: str | int | Omit | None = omit,
    ) -> Updated:
        """Change a campaign.

        Args:
            campaign_id: Id of the campaign.
            name: Name of the campaign.
            status: Whether the campaign is switched on. With `PAUSED` nothing is spent. One of `ACTIVE`,
                `ARCHIVED`, `DELETED`, `PAUSED`.
            daily_budget: Budget per day in the smallest unit of the account's currency: `5000` is 50.00 USD.
            lifetime_budget: Budget of all days in the smallest unit of the account's currency: `5000` is
                50.00 USD.
            bid_strategy: How bids are set. One of `COST_CAP`, `LOWEST_COST_WITHOUT_CAP`,
                `LOWEST_COST_WITH_BID_CAP`, `LOWEST_COST_WITH_MIN_ROAS`.
            spend_cap: Spending limit in the smallest unit of the account's currency.
        """
        return await self._one(
            UPDATE,
            {
                "campaign_id": campaign_id,
                "name": name,
                "status": status,
                "daily_budget": daily_budget,
                "lifetime_budget": lifetime_budget,
                "bid_strategy": bid_strategy,
                "spend_cap": spend_cap,
            },
            Updated,
        )


class SyncCampaigns(SyncStoredEntity["CampaignsStoreColumn", "CampaignsStoreRecord"]):
    """A campaign. Sync version of `Campaigns`."""

    _stored = ("campaigns", "CampaignsStoreRecord")

    def list(
        self,
        account_id: str | Omit | None = omit,
        *,
        fields: str | Omit | None = omit,
        limit: int | Omit | None = omit,
        after: str | Omit | None = omit,
    ) -> SyncPage[Campaign]:
        """List campaigns.

        Args:
            account_id: Number of the ad account, without `act_`. Defaults to the connector's setting.
            fields: Fields to return, separated by commas; those of related objects in braces, as in
                `campaign{id,name}`. Default:
                `id,account_id,name,objective,status,configured_status,effective_status,buying_type,bid_strategy,daily_budget,lifetime_budget,budget_remaining,spend_cap,budget_rebalance_flag,can_use_spend_cap,issues_info,pacing_type,promoted_object,source_campaign_id,special_ad_categories,special_ad_category_country,start_time,stop_time,created_time,updated_time`.
            limit: Records per page; 25 by default. At least 1.
            after: Cursor of the next page.
        """
        return self._page(
            LIST, {"account_id": account_id, "fields": fields, "limit": limit, "after": after}, Campaign
        )

    @overload
    def create(
        self,
        account_id: str,
        name: str,
        objective: CampaignCreateParamsObjective | str,
        status: Literal["ACTIVE", "ARCHIVED", "DELETED", "PAUSED"] | str,
        special_ad_categories: Sequence[CampaignCreateParamsSpecialAdCategory | str],
        *,
        daily_budget: str | int | Omit | None = omit,
        lifetime_budget: str | int | Omit | None = omit,
        bid_strategy: CampaignCreateParamsBidStrategy | str | Omit | None = omit,
        is_adset_budget_sharing_enabled: bool | Omit | None = omit,
    ) -> Created: ...

    @overload
    def create(
        self,
        *,
        name: str,
        objective: CampaignCreateParamsObjective | str,
        status: Literal["ACTIVE", "ARCHIVED", "DELETED", "PAUSED"] | str,
        special_ad_categories: Sequence[CampaignCreateParamsSpecialAdCategory | str],
        account_id: str | Omit | None = omit,
        daily_budget: str | int | Omit | None = omit,
        lifetime_budget: str | int | Omit | None = omit,
        bid_strategy: CampaignCreateParamsBidStrategy | str | Omit | None = omit,
        is_adset_budget_sharing_enabled: bool | Omit | None = omit,
    ) -> Created: ...

    def create(
        self,
        account_id: str | Omit | None = omit,
        name: str | Omit | None = omit,
        objective: CampaignCreateParamsObjective | str | Omit | None = omit,
        status: Literal["ACTIVE", "ARCHIVED", "DELETED", "PAUSED"] | str | Omit | None = omit,
        special_ad_categories: Sequence[CampaignCreateParamsSpecialAdCategory | str] | Omit | None = omit,
        *,
        daily_budget: str | int | Omit | None = omit,
        lifetime_budget: str | int | Omit | None = omit,
        bid_strategy: CampaignCreateParamsBidStrategy | str | Omit | None = omit,
        is_adset_budget_sharing_enabled: bool | Omit | None = omit,
    ) -> Created:
        """Create a campaign.

        Args:
            account_id: Number of the ad account, without `act_`. Defaults to the connector's setting.
            name: Name of the campaign.
            objective: What the campaign is to achieve; new campaigns have one of the `OUTCOME_` ones. One of
                `APP_INSTALLS`, `BRAND_AWARENESS`, `CONVERSIONS`, `EVENT_RESPONSES`, `LEAD_GENERATION`,
                `LINK_CLICKS`, `LOCAL_AWARENESS`, `MESSAGES`, `OFFER_CLAIMS`, `OUTCOME_APP_PROMOTION`,
                `OUTCOME_AWARENESS`, `OUTCOME_ENGAGEMENT`, and 9 more.
            status: Whether the campaign is switched on. With `PAUSED` nothing is spent. One of `ACTIVE`,
                `ARCHIVED`, `DELETED`, `PAUSED`.
            special_ad_categories: Regulated subjects of the ads; an empty list if there are none. One of
                `CREDIT`, `EMPLOYMENT`, `FINANCIAL_PRODUCTS_SERVICES`, `HOUSING`, `ISSUES_ELECTIONS_POLITICS`,
                `NONE`, `ONLINE_GAMBLING_AND_GAMING`.
            daily_budget: Budget per day in the smallest unit of the account's currency: `5000` is 50.00 USD.
            lifetime_budget: Budget of all days in the smallest unit of the account's currency: `5000` is
                50.00 USD.
            bid_strategy: How bids are set. One of `COST_CAP`, `LOWEST_COST_WITHOUT_CAP`,
                `LOWEST_COST_WITH_BID_CAP`, `LOWEST_COST_WITH_MIN_ROAS`.
            is_adset_budget_sharing_enabled: Whether ad sets may share some of their budgets; if the budgets
                are theirs.
        """
        return self._one(
            CREATE,
            {
                "account_id": account_id,
                "name": name,
                "objective": objective,
                "status": status,
                "special_ad_categories": special_ad_categories,
                "daily_budget": daily_budget,
                "lifetime_budget": lifetime_budget,
                "bid_strategy": bid_strategy,
                "is_adset_budget_sharing_enabled": is_adset_budget_sharing_enabled,
            },
            Created,
        )

    def get(self, campaign_id: str, *, fields: str | Omit | None = omit) -> Campaign:
        """Get a campaign.

        Args:
            campaign_id: Id of the campaign.
            fields: Fields to return, separated by commas; those of related objects in braces, as in
                `campaign{id,name}`. Default:
                `id,account_id,name,objective,status,configured_status,effective_status,buying_type,bid_strategy,daily_budget,lifetime_budget,budget_remaining,spend_cap,budget_rebalance_flag,can_use_spend_cap,issues_info,pacing_type,promoted_object,source_campaign_id,special_ad_categories,special_ad_category_country,start_time,stop_time,created_time,updated_time`.
        """
        return self._one(GET, {"campaign_id": campaign_id, "fields": fields}, Campaign)

    def update(
        self,
        campaign_id: str,
        *,
        name: str | Omit | None = omit,
        status: Literal["ACTIVE", "ARCHIVED", "DELETED", "PAUSED"] | str | Omit | None = omit,
        daily_budget: str | int | Omit | None = omit,
        lifetime_budget: str | int | Omit | None = omit,
        bid_strategy: CampaignUpdateParamsBidStrategy | str | Omit | None = omit,
        spend_cap: str | int | Omit | None = omit,
    ) -> Updated:
        """Change a campaign.

        Args:
            campaign_id: Id of the campaign.
            name: Name of the campaign.
            status: Whether the campaign is switched on. With `PAUSED` nothing is spent. One of `ACTIVE`,
                `ARCHIVED`, `DELETED`, `PAUSED`.
            daily_budget: Budget per day in the smallest unit of the account's currency: `5000` is 50.00 USD.
            lifetime_budget: Budget of all days in the smallest unit of the account's currency: `5000` is
                50.00 USD.
            bid_strategy: How bids are set. One of `COST_CAP`, `LOWEST_COST_WITHOUT_CAP`,
                `LOWEST_COST_WITH_BID_CAP`, `LOWEST_COST_WITH_MIN_ROAS`.
            spend_cap: Spending limit in the smallest unit of the account's currency.
        """
        return self._one(
            UPDATE,
            {
                "campaign_id": campaign_id,
                "name": name,
                "status": status,
                "daily_budget": daily_budget,
                "lifetime_budget": lifetime_budget,
                "bid_strategy": bid_strategy,
                "spend_cap": spend_cap,
            },
            Updated,
        )
