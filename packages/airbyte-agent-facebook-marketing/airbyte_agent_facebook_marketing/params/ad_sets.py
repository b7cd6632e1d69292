# Generated from specs/facebook-marketing/connector.yaml by `connectorgen generate facebook-marketing`. Do not edit.
"""Arguments of `ad_sets`."""

import datetime as dt
from collections.abc import Mapping
from typing import Any, Literal, Required, TypeAlias

from typing_extensions import TypedDict

__all__ = [
    "AdSetCreateParams",
    "AdSetCreateParamsBidStrategy",
    "AdSetCreateParamsBillingEvent",
    "AdSetCreateParamsDestinationType",
    "AdSetCreateParamsOptimizationGoal",
    "AdSetUpdateParams",
]

AdSetCreateParamsBillingEvent: TypeAlias = Literal[
    "APP_INSTALLS",
    "CLICKS",
    "IMPRESSIONS",
    "LINK_CLICKS",
    "LISTING_INTERACTION",
    "NONE",
    "OFFER_CLAIMS",
    "PAGE_LIKES",
    "POST_ENGAGEMENT",
    "PURCHASE",
    "THRUPLAY",
]
AdSetCreateParamsOptimizationGoal: TypeAlias = Literal[
    "ADVERTISER_SILOED_VALUE",
    "AD_RECALL_LIFT",
    "APP_INSTALLS",
    "APP_INSTALLS_AND_OFFSITE_CONVERSIONS",
    "AUTOMATIC_OBJECTIVE",
    "CONVERSATIONS",
    "DERIVED_EVENTS",
    "ENGAGED_PAGE_VIEWS",
    "ENGAGED_USERS",
    "EVENT_RESPONSES",
    "IMPRESSIONS",
    "IN_APP_VALUE",
    "LANDING_PAGE_VIEWS",
    "LEAD_GENERATION",
    "LINK_CLICKS",
    "MEANINGFUL_CALL_ATTEMPT",
    "MESSAGING_APPOINTMENT_CONVERSION",
    "MESSAGING_PURCHASE_CONVERSION",
    "NONE",
    "OFFSITE_CONVERSIONS",
    "PAGE_LIKES",
    "POST_ENGAGEMENT",
    "PROFILE_AND_PAGE_ENGAGEMENT",
    "PROFILE_VISIT",
    "QUALITY_CALL",
    "QUALITY_LEAD",
    "REACH",
    "REMINDERS_SET",
    "SUBSCRIBERS",
    "THRUPLAY",
    "VALUE",
    "VISIT_INSTAGRAM_PROFILE",
]
AdSetCreateParamsBidStrategy: TypeAlias = Literal[
    "COST_CAP", "LOWEST_COST_WITHOUT_CAP", "LOWEST_COST_WITH_BID_CAP", "LOWEST_COST_WITH_MIN_ROAS"
]
AdSetCreateParamsDestinationType: TypeAlias = Literal[
    "APP",
    "APPLINKS_AUTOMATIC",
    "FACEBOOK",
    "FACEBOOK_LIVE",
    "FACEBOOK_PAGE",
    "IMAGINE",
    "INSTAGRAM_DIRECT",
    "INSTAGRAM_LIVE",
    "INSTAGRAM_PROFILE",
    "INSTAGRAM_PROFILE_AND_FACEBOOK_PAGE",
    "MESSAGING_INSTAGRAM_DIRECT_MESSENGER",
    "MESSAGING_INSTAGRAM_DIRECT_MESSENGER_WHATSAPP",
    "MESSAGING_INSTAGRAM_DIRECT_WHATSAPP",
    "MESSAGING_MESSENGER_WHATSAPP",
    "MESSENGER",
    "ON_AD",
    "ON_EVENT",
    "ON_PAGE",
    "ON_POST",
    "ON_VIDEO",
    "SHOP_AUTOMATIC",
    "WEBSITE",
    "WHATSAPP",
]


class AdSetCreateParams(TypedDict, total=False):
    """Arguments of `ad_sets.create`, by name."""

    account_id: str | None
    name: Required[str]
    campaign_id: Required[str]
    billing_event: Required[AdSetCreateParamsBillingEvent | str]
    optimization_goal: Required[AdSetCreateParamsOptimizationGoal | str]
    targeting: Required[Mapping[str, Any]]
    status: Required[Literal["ACTIVE", "ARCHIVED", "DELETED", "PAUSED"] | str]
    daily_budget: str | int | None
    lifetime_budget: str | int | None
    start_time: dt.datetime | str | None
    end_time: dt.datetime | str | None
    bid_amount: str | int | None
    bid_strategy: AdSetCreateParamsBidStrategy | str | None
    promoted_object: Mapping[str, Any] | None
    destination_type: AdSetCreateParamsDestinationType | str | None
    dsa_beneficiary: str | None
    dsa_payor: str | None


class AdSetUpdateParams(TypedDict, total=False):
    """Arguments of `ad_sets.update`, by name."""

    adset_id: Required[str]
    name: str | None
    status: Literal["ACTIVE", "ARCHIVED", "DELETED", "PAUSED"] | str | None
    daily_budget: str | int | None
    lifetime_budget: str | int | None
    targeting: Mapping[str, Any] | None
    bid_amount: str | int | None
    start_time: dt.datetime | str | None
    end_time: dt.datetime | str | None
