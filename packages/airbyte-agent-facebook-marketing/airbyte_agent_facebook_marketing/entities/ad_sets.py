# Generated from specs/facebook-marketing/connector.yaml by `connectorgen generate facebook-marketing`. Do not edit.
"""An ad set."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Literal, overload

from airbyte_agent_sdk.calls.context_store import StoredEntity, SyncStoredEntity
from airbyte_agent_sdk.calls.paging import AsyncPager, SyncPage
from airbyte_agent_sdk.types import Omit, omit

from .._operations.ad_sets import CREATE, GET, LIST, UPDATE
from ..models.ad_sets import AdSet
from ..models.shared import Created, Updated
from ..params.ad_sets import (
    AdSetCreateParamsBidStrategy,
    AdSetCreateParamsBillingEvent,
    AdSetCreateParamsDestinationType,
    AdSetCreateParamsOptimizationGoal,
)

if TYPE_CHECKING:  # imported at run time with the first query
    from ..store.ad_sets import AdSetsStoreColumn, AdSetsStoreRecord  # noqa: F401

__all__ = ["AdSets", "SyncAdSets"]


class AdSets(StoredEntity["AdSetsStoreColumn", "AdSetsStoreRecord"]):
    """An ad set."""

    _stored = ("ad_sets", "AdSetsStoreRecord")

    def list(
        self,
        account_id: str | Omit | None = omit,
        *,
        fields: str | Omit | None = omit,
        limit: int | Omit | None = omit,
        after: str | Omit | None = omit,
    ) -> AsyncPager[AdSet]:
        """List ad sets.

        Args:
            account_id: Number of the ad account, without `act_`. Defaults to the connector's setting.
            fields: Fields to return, separated by commas; those of related objects in braces, as in
                `campaign{id,name}`. Default:
                `id,account_id,campaign_id,name,status,configured_status,effective_status,daily_budget,lifetime_budget,budget_remaining,bid_amount,bid_strategy,billing_event,optimization_goal,targeting,promoted_object,destination_type,attribution_spec,is_dynamic_creative,issues_info,learning_stage_info,pacing_type,source_adset_id,start_time,end_time,created_time,updated_time`.
            limit: Records per page; 25 by default. At least 1.
            after: Cursor of the next page.
        """
        return self._pager(
            LIST, {"account_id": account_id, "fields": fields, "limit": limit, "after": after}, AdSet
        )

    @overload
    async def create(
        self,
        account_id: str,
        name: str,
        campaign_id: str,
        billing_event: AdSetCreateParamsBillingEvent | str,
        optimization_goal: AdSetCreateParamsOptimizationGoal | str,
        targeting: Mapping[str, Any],
        status: Literal["ACTIVE", "ARCHIVED", "DELETED", "PAUSED"] | str,
        *,
        daily_budget: str | int | Omit | None = omit,
        lifetime_budget: str | int | Omit | None = omit,
        start_time: dt.datetime | str | Omit | None = omit,
        end_time: dt.datetime | str | Omit | None = omit,
        bid_amount: str | int | Omit | None = omit,
        bid_strategy: AdSetCreateParamsBidStrategy | str | Omit | None = omit,
        promoted_object: Mapping[str, Any] | Omit | None = omit,
        destination_type: AdSetCreateParamsDestinationType | str | Omit | None = omit,
        dsa_beneficiary: str | Omit | None = omit,
        dsa_payor: str | Omit | None = omit,
    ) -> Created: ...

    @overload
    async def create(
        self,
        *,
        name: str,
        campaign_id: str,
        billing_event: AdSetCreateParamsBillingEvent | str,
        optimization_goal: AdSetCreateParamsOptimizationGoal | str,
        targeting: Mapping[str, Any],
        status: Literal["ACTIVE", "ARCHIVED", "DELETED", "PAUSED"] | str,
        account_id: str | Omit | None = omit,
        daily_budget: str | int | Omit | None = omit,
        lifetime_budget: str | int | Omit | None = omit,
        start_time: dt.datetime | str | Omit | None = omit,
        end_time: dt.datetime | str | Omit | None = omit,
        bid_amount: str | int | Omit | None = omit,
        bid_strategy: AdSetCreateParamsBidStrategy | str | Omit | None = omit,
        promoted_object: Mapping[str, Any] | Omit | None = omit,
        destination_type: AdSetCreateParamsDestinationType | str | Omit | None = omit,
        dsa_beneficiary: str | Omit | None = omit,
        dsa_payor: str | Omit | None = omit,
    ) -> Created: ...

    async def create(
        self,
        account_id: str | Omit | None = omit,
        name: str | Omit | None = omit,
        campaign_id: str | Omit | None = omit,
        billing_event: AdSetCreateParamsBillingEvent | str | Omit | None = omit,
        optimization_goal: AdSetCreateParamsOptimizationGoal | str | Omit | None = omit,
        targeting: Mapping[str, Any] | Omit | None = omit,
        status: Literal["ACTIVE", "ARCHIVED", "DELETED", "PAUSED"] | str | Omit | None = omit,
        *,
        daily_budget: str | int | Omit | None = omit,
        lifetime_budget: str | int | Omit | None = omit,
        start_time: dt.datetime | str | Omit | None = omit,
        end_time: dt.datetime | str | Omit | None = omit,
        bid_amount: str | int | Omit | None = omit,
        bid_strategy: AdSetCreateParamsBidStrategy | str | Omit | None = omit,
        promoted_object: Mapping[str, Any] | Omit | None = omit,
        destination_type: AdSetCreateParamsDestinationType | str | Omit | None = omit,
        dsa_beneficiary: str | Omit | None = omit,
        dsa_payor: str | Omit | None = omit,
    ) -> Created:
        """Create an ad set.

        Args:
            account_id: Number of the ad account, without `act_`. Defaults to the connector's setting.
            name: Name of the ad set.
            campaign_id: Id of the campaign that the ad set is part of.
            billing_event: What is billed. One of `APP_INSTALLS`, `CLICKS`, `IMPRESSIONS`, `LINK_CLICKS`,
                `LISTING_INTERACTION`, `NONE`, `OFFER_CLAIMS`, `PAGE_LIKES`, `POST_ENGAGEMENT`, `PURCHASE`,
                `THRUPLAY`.
            optimization_goal: What delivery is optimized for. One of `ADVERTISER_SILOED_VALUE`,
                `AD_RECALL_LIFT`, `APP_INSTALLS`, `APP_INSTALLS_AND_OFFSITE_CONVERSIONS`,
                `AUTOMATIC_OBJECTIVE`, `CONVERSATIONS`, `DERIVED_EVENTS`, `ENGAGED_PAGE_VIEWS`,
                `ENGAGED_USERS`, `EVENT_RESPONSES`, `IMPRESSIONS`, `IN_APP_VALUE`, and 20 more.
            targeting: Who sees the ads: `geo_locations` at least, as in `{"geo_locations": {"countries":
                ["US"]}}`.
            status: Whether the ad set is switched on. With `PAUSED` nothing is spent. One of `ACTIVE`,
                `ARCHIVED`, `DELETED`, `PAUSED`.
            daily_budget: Budget per day in the smallest unit of the account's currency: `5000` is 50.00 USD.
            lifetime_budget: Budget of all days in the smallest unit of the account's currency: `5000` is
                50.00 USD.
            start_time: When delivery begins.
            end_time: When delivery ends; a lifetime budget requires it.
            bid_amount: Cap or target of bids in the smallest unit of the account's currency.
            bid_strategy: How bids are set. One of `COST_CAP`, `LOWEST_COST_WITHOUT_CAP`,
                `LOWEST_COST_WITH_BID_CAP`, `LOWEST_COST_WITH_MIN_ROAS`.
            promoted_object: What is promoted, such as `{"pixel_id": "1", "custom_event_type": "PURCHASE"}`;
                most goals require it.
            destination_type: Where people are sent. One of `APP`, `APPLINKS_AUTOMATIC`, `FACEBOOK`,
                `FACEBOOK_LIVE`, `FACEBOOK_PAGE`, `IMAGINE`, `INSTAGRAM_DIRECT`, `INSTAGRAM_LIVE`,
                `INSTAGRAM_PROFILE`, `INSTAGRAM_PROFILE_AND_FACEBOOK_PAGE`,
                `MESSAGING_INSTAGRAM_DIRECT_MESSENGER`, `MESSAGING_INSTAGRAM_DIRECT_MESSENGER_WHATSAPP`, and
                11 more.
            dsa_beneficiary: Who benefits from the ads; required for ads in the EU.
            dsa_payor: Who pays for the ads; required for ads in the EU.
        """
        return await self._one(
            CREATE,
            {
                "account_id": account_id,
                "name": name,
                "campaign_id": campaign_id,
                "billing_event": billing_event,
                "optimization_goal": optimization_goal,
                "targeting": targeting,
                "status": status,
                "daily_budget": daily_budget,
                "lifetime_budget": lifetime_budget,
                "start_time": start_time,
                "end_time": end_time,
                "bid_amount": bid_amount,
                "bid_strategy": bid_strategy,
                "promoted_object": promoted_object,
                "destination_type": destination_type,
                "dsa_beneficiary": dsa_beneficiary,
                "dsa_payor": dsa_payor,
            },
            Created,
        )

    async def get(self, adset_id: str, *, fields: str | Omit | None = omit) -> AdSet:
        """Get an ad set.

        Args:
            adset_id: Id of the ad set.
            fields: Fields to return, separated by commas; those of related objects in braces, as in
                `campaign{id,name}`. Default:
                `id,account_id,campaign_id,name,status,configured_status,effective_status,daily_budget,lifetime_budget,budget_remaining,bid_amount,bid_strategy,billing_event,optimization_goal,targeting,promoted_object,destination_type,attribution_spec,is_dynamic_creative,issues_info,learning_stage_info,pacing_type,source_adset_id,start_time,end_time,created_time,updated_time`.
        """
        return await self._one(GET, {"adset_id": adset_id, "fields": fields}, AdSet)

    async def update(
        self,
        adset_id: str,
        *,
        name: str | Omit | None = omit,
        status: Literal["ACTIVE", "ARCHIVED", "DELETED", "PAUSED"] | str | Omit | None = omit,
        daily_budget: str | int | Omit | None = omit,
        lifetime_budget: str | int | Omit | None = omit,
        targeting: Mapping[str, Any] | Omit | None = omit,
        bid_amount: str | int | Omit | None = omit,
        start_time: dt.datetime | str | Omit | None = omit,
        end_time: dt.datetime | str | Omit | None = omit,
    ) -> Updated:
        """Change an ad set.

        Args:
            adset_id: Id of the ad set.
            name: Name of the ad set.
            status: Whether the ad set is switched on. With `PAUSED` nothing is spent. One of `ACTIVE`,
                `ARCHIVED`, `DELETED`, `PAUSED`.
            daily_budget: Budget per day in the smallest unit of the account's currency: `5000` is 50.00 USD.
            lifetime_budget: Budget of all days in the smallest unit of the account's currency: `5000` is
                50.00 USD.
            targeting: Who sees the ads: `geo_locations` at least, as in `{"geo_locations": {"countries":
                ["US"]}}`.
            bid_amount: Cap or target of bids in the smallest unit of the account's currency.
            start_time: When delivery begins.
            end_time: When delivery ends; a lifetime budget requires it.
        """
        return await self._one(
            UPDATE,
            {
                "adset_id": adset_id,
                "name": name,
                "status": status,
                "daily_budget": daily_budget,
                "lifetime_budget": lifetime_budget,
                "targeting": targeting,
                "bid_amount": bid_amount,
                "start_time": start_time,
                "end_time": end_time,
            },
            Updated,
        )


class SyncAdSets(SyncStoredEntity["AdSetsStoreColumn", "AdSetsStoreRecord"]):
    """An ad set. Sync version of `AdSets`."""

    _stored = ("ad_sets", "AdSetsStoreRecord")

    def list(
        self,
        account_id: str | Omit | None = omit,
        *,
        fields: str | Omit | None = omit,
        limit: int | Omit | None = omit,
        after: str | Omit | None = omit,
    ) -> SyncPage[AdSet]:
        """List ad sets.

        Args:
            account_id: Number of the ad account, without `act_`. Defaults to the connector's setting.
            fields: Fields to return, separated by commas; those of related objects in braces, as in
                `campaign{id,name}`. Default:
                `id,account_id,campaign_id,name,status,configured_status,effective_status,daily_budget,lifetime_budget,budget_remaining,bid_amount,bid_strategy,billing_event,optimization_goal,targeting,promoted_object,destination_type,attribution_spec,is_dynamic_creative,issues_info,learning_stage_info,pacing_type,source_adset_id,start_time,end_time,created_time,updated_time`.
            limit: Records per page; 25 by default. At least 1.
            after: Cursor of the next page.
        """
        return self._page(
            LIST, {"account_id": account_id, "fields": fields, "limit": limit, "after": after}, AdSet
        )

    @overload
    def create(
        self,
        account_id: str,
        name: str,
        campaign_id: str,
        billing_event: AdSetCreateParamsBillingEvent | str,
        optimization_goal: AdSetCreateParamsOptimizationGoal | str,
        targeting: Mapping[str, Any],
        status: Literal["ACTIVE", "ARCHIVED", "DELETED", "PAUSED"] | str,
        *,
        daily_budget: str | int | Omit | None = omit,
        lifetime_budget: str | int | Omit | None = omit,
        start_time: dt.datetime | str | Omit | None = omit,
        end_time: dt.datetime | str | Omit | None = omit,
        bid_amount: str | int | Omit | None = omit,
        bid_strategy: AdSetCreateParamsBidStrategy | str | Omit | None = omit,
        promoted_object: Mapping[str, Any] | Omit | None = omit,
        destination_type: AdSetCreateParamsDestinationType | str | Omit | None = omit,
        dsa_beneficiary: str | Omit | None = omit,
        dsa_payor: str | Omit | None = omit,
    ) -> Created: ...

    @overload
    def create(
        self,
        *,
        name: str,
        campaign_id: str,
        billing_event: AdSetCreateParamsBillingEvent | str,
        optimization_goal: AdSetCreateParamsOptimizationGoal | str,
        targeting: Mapping[str, Any],
        status: Literal["ACTIVE", "ARCHIVED", "DELETED", "PAUSED"] | str,
        account_id: str | Omit | None = omit,
        daily_budget: str | int | Omit | None = omit,
        lifetime_budget: str | int | Omit | None = omit,
        start_time: dt.datetime | str | Omit | None = omit,
        end_time: dt.datetime | str | Omit | None = omit,
        bid_amount: str | int | Omit | None = omit,
        bid_strategy: AdSetCreateParamsBidStrategy | str | Omit | None = omit,
        promoted_object: Mapping[str, Any] | Omit | None = omit,
        destination_type: AdSetCreateParamsDestinationType | str | Omit | None = omit,
        dsa_beneficiary: str | Omit | None = omit,
        dsa_payor: str | Omit | None = omit,
    ) -> Created: ...

    def create(
        self,
        account_id: str | Omit | None = omit,
        name: str | Omit | None = omit,
        campaign_id: str | Omit | None = omit,
        billing_event: AdSetCreateParamsBillingEvent | str | Omit | None = omit,
        optimization_goal: AdSetCreateParamsOptimizationGoal | str | Omit | None = omit,
        targeting: Mapping[str, Any] | Omit | None = omit,
        status: Literal["ACTIVE", "ARCHIVED", "DELETED", "PAUSED"] | str | Omit | None = omit,
        *,
        daily_budget: str | int | Omit | None = omit,
        lifetime_budget: str | int | Omit | None = omit,
        start_time: dt.datetime | str | Omit | None = omit,
        end_time: dt.datetime | str | Omit | None = omit,
        bid_amount: str | int | Omit | None = omit,
        bid_strategy: AdSetCreateParamsBidStrategy | str | Omit | None = omit,
        promoted_object: Mapping[str, Any] | Omit | None = omit,
        destination_type: AdSetCreateParamsDestinationType | str | Omit | None = omit,
        dsa_beneficiary: str | Omit | None = omit,
        dsa_payor: str | Omit | None = omit,
    ) -> Created:
        """Create an ad set.

        Args:
            account_id: Number of the ad account, without `act_`. Defaults to the connector's setting.
            name: Name of the ad set.
            campaign_id: Id of the campaign that the ad set is part of.
            billing_event: What is billed. One of `APP_INSTALLS`, `CLICKS`, `IMPRESSIONS`, `LINK_CLICKS`,
                `LISTING_INTERACTION`, `NONE`, `OFFER_CLAIMS`, `PAGE_LIKES`, `POST_ENGAGEMENT`, `PURCHASE`,
                `THRUPLAY`.
            optimization_goal: What delivery is optimized for. One of `ADVERTISER_SILOED_VALUE`,
                `AD_RECALL_LIFT`, `APP_INSTALLS`, `APP_INSTALLS_AND_OFFSITE_CONVERSIONS`,
                `AUTOMATIC_OBJECTIVE`, `CONVERSATIONS`, `DERIVED_EVENTS`, `ENGAGED_PAGE_VIEWS`,
                `ENGAGED_USERS`, `EVENT_RESPONSES`, `IMPRESSIONS`, `IN_APP_VALUE`, and 20 more.
            targeting: Who sees the ads: `geo_locations` at least, as in `{"geo_locations": {"countries":
                ["US"]}}`.
            status: Whether the ad set is switched on. With `PAUSED` nothing is spent. One of `ACTIVE`,
                `ARCHIVED`, `DELETED`, `PAUSED`.
            daily_budget: Budget per day in the smallest unit of the account's currency: `5000` is 50.00 USD.
            lifetime_budget: Budget of all days in the smallest unit of the account's currency: `5000` is
                50.00 USD.
            start_time: When delivery begins.
            end_time: When delivery ends; a lifetime budget requires it.
            bid_amount: Cap or target of bids in the smallest unit of the account's currency.
            bid_strategy: How bids are set. One of `COST_CAP`, `LOWEST_COST_WITHOUT_CAP`,
                `LOWEST_COST_WITH_BID_CAP`, `LOWEST_COST_WITH_MIN_ROAS`.
            promoted_object: What is promoted, such as `{"pixel_id": "1", "custom_event_type": "PURCHASE"}`;
                most goals require it.
            destination_type: Where people are sent. One of `APP`, `APPLINKS_AUTOMATIC`, `FACEBOOK`,
                `FACEBOOK_LIVE`, `FACEBOOK_PAGE`, `IMAGINE`, `INSTAGRAM_DIRECT`, `INSTAGRAM_LIVE`,
                `INSTAGRAM_PROFILE`, `INSTAGRAM_PROFILE_AND_FACEBOOK_PAGE`,
                `MESSAGING_INSTAGRAM_DIRECT_MESSENGER`, `MESSAGING_INSTAGRAM_DIRECT_MESSENGER_WHATSAPP`, and
                11 more.
            dsa_beneficiary: Who benefits from the ads; required for ads in the EU.
            dsa_payor: Who pays for the ads; required for ads in the EU.
        """
        return self._one(
            CREATE,
            {
                "account_id": account_id,
                "name": name,
                "campaign_id": campaign_id,
                "billing_event": billing_event,
                "optimization_goal": optimization_goal,
                "targeting": targeting,
                "status": status,
                "daily_budget": daily_budget,
                "lifetime_budget": lifetime_budget,
                "start_time": start_time,
                "end_time": end_time,
                "bid_amount": bid_amount,
                "bid_strategy": bid_strategy,
                "promoted_object": promoted_object,
                "destination_type": destination_type,
                "dsa_beneficiary": dsa_beneficiary,
                "dsa_payor": dsa_payor,
            },
            Created,
        )

    def get(self, adset_id: str, *, fields: str | Omit | None = omit) -> AdSet:
        """Get an ad set.

        Args:
            adset_id: Id of the ad set.
            fields: Fields to return, separated by commas; those of related objects in braces, as in
                `campaign{id,name}`. Default:
                `id,account_id,campaign_id,name,status,configured_status,effective_status,daily_budget,lifetime_budget,budget_remaining,bid_amount,bid_strategy,billing_event,optimization_goal,targeting,promoted_object,destination_type,attribution_spec,is_dynamic_creative,issues_info,learning_stage_info,pacing_type,source_adset_id,start_time,end_time,created_time,updated_time`.
        """
        return self._one(GET, {"adset_id": adset_id, "fields": fields}, AdSet)

    def update(
        self,
        adset_id: str,
        *,
        name: str | Omit | None = omit,
        status: Literal["ACTIVE", "ARCHIVED", "DELETED", "PAUSED"] | str | Omit | None = omit,
        daily_budget: str | int | Omit | None = omit,
        lifetime_budget: str | int | Omit | None = omit,
        targeting: Mapping[str, Any] | Omit | None = omit,
        bid_amount: str | int | Omit | None = omit,
        start_time: dt.datetime | str | Omit | None = omit,
        end_time: dt.datetime | str | Omit | None = omit,
    ) -> Updated:
        """Change an ad set.

        Args:
            adset_id: Id of the ad set.
            name: Name of the ad set.
            status: Whether the ad set is switched on. With `PAUSED` nothing is spent. One of `ACTIVE`,
                `ARCHIVED`, `DELETED`, `PAUSED`.
            daily_budget: Budget per day in the smallest unit of the account's currency: `5000` is 50.00 USD.
            lifetime_budget: Budget of all days in the smallest unit of the account's currency: `5000` is
                50.00 USD.
            targeting: Who sees the ads: `geo_locations` at least, as in `{"geo_locations": {"countries":
                ["US"]}}`.
            bid_amount: Cap or target of bids in the smallest unit of the account's currency.
            start_time: When delivery begins.
            end_time: When delivery ends; a lifetime budget requires it.
        """
        return self._one(
            UPDATE,
            {
                "adset_id": adset_id,
                "name": name,
                "status": status,
                "daily_budget": daily_budget,
                "lifetime_budget": lifetime_budget,
                "targeting": targeting,
                "bid_amount": bid_amount,
                "start_time": start_time,
                "end_time": end_time,
            },
            Updated,
        )
