# Generated from specs/facebook-marketing/connector.yaml by `connectorgen generate facebook-marketing`. Do not edit.
"""Records of `ad_sets`."""

from __future__ import annotations

import datetime as dt
from typing import Literal

from airbyte_agent_sdk.records import Record

from .shared import AdCampaignIssuesInfo, AdLabel, AdPromotedObject, Targeting


class AdCampaignBidConstraint(Record):
    """Limits of bids."""

    roas_average_floor: int | None = None
    """Least return on ad spend, times 10,000."""


class AttributionSpec(Record):
    """A window in which conversions are attributed."""

    event_type: str | None = None
    """What is attributed, such as `CLICK_THROUGH`."""
    window_days: int | None = None
    """Days in which it counts."""


class DayPart(Record):
    """Hours of the week."""

    start_minute: int | None = None
    """Minute of the day on which it begins."""
    end_minute: int | None = None
    """Minute of the day on which it ends."""
    days: list[int] | None = None
    """Days of the week, 0 for Sunday."""
    timezone_type: str | None = None
    """Whose time zone: `USER` or `ADVERTISER`."""


class AdCampaignFrequencyControlSpecs(Record):
    """A limit on how often ads are seen."""

    event: str | None = None
    """What is counted, such as `IMPRESSIONS`."""
    interval_days: int | None = None
    """Days that are counted together."""
    max_frequency: int | None = None
    """Most events of that time."""
    type: str | None = None
    """Whether the number is a cap or a target."""


class AdCampaignLearningStageInfo(Record):
    """How far delivery has learned."""

    status: str | None = None
    """State, such as `LEARNING`, `SUCCESS` or `FAIL`."""
    conversions: int | None = None
    """Conversions since the last change that matters."""
    last_sig_edit_ts: int | None = None
    """Time of the last change that matters, in seconds since 1970."""
    attribution_windows: list[str] | None = None
    """Windows in which conversions are attributed."""


class AdSet(Record):
    """An ad set."""

    id: str
    """Id of the ad set."""
    account_id: str | None = None
    """Number of the ad account."""
    campaign_id: str | None = None
    """Id of the campaign."""
    name: str | None = None
    """Name of the ad set."""
    status: Literal["ACTIVE", "ARCHIVED", "DELETED", "PAUSED"] | str | None = None
    """Whether it was switched on: `ACTIVE`, `PAUSED`, `ARCHIVED` or `DELETED`."""
    configured_status: Literal["ACTIVE", "ARCHIVED", "DELETED", "PAUSED"] | str | None = None
    """The same as `status`."""
    effective_status: (
        Literal["ACTIVE", "ARCHIVED", "CAMPAIGN_PAUSED", "DELETED", "IN_PROCESS", "PAUSED", "WITH_ISSUES"]
        | str
        | None
    ) = None
    """State in fact, such as `CAMPAIGN_PAUSED`."""
    daily_budget: str | None = None
    """Budget per day in the smallest unit of the currency."""
    lifetime_budget: str | None = None
    """Budget of all days in the smallest unit of the currency."""
    budget_remaining: str | None = None
    """Rest of the budget, in the smallest unit of the currency."""
    bid_amount: int | None = None
    """Cap or target of bids, in the smallest unit of the currency."""
    bid_strategy: (
        Literal[
            "COST_CAP", "LOWEST_COST_WITHOUT_CAP", "LOWEST_COST_WITH_BID_CAP", "LOWEST_COST_WITH_MIN_ROAS"
        ]
        | str
        | None
    ) = None
    """How bids are set."""
    bid_constraints: AdCampaignBidConstraint | None = None
    """Floor of the return on ad spend."""
    bid_info: dict[str, int] | None = None
    """Bids by what they are for."""
    billing_event: (
        Literal[
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
        | str
        | None
    ) = None
    """What is billed, such as `IMPRESSIONS`."""
    optimization_goal: (
        Literal[
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
        | str
        | None
    ) = None
    """What delivery is optimized for, such as `LINK_CLICKS`."""
    optimization_sub_event: str | None = None
    """More exact goal within the goal."""
    targeting: Targeting | None = None
    """Who sees the ads."""
    promoted_object: AdPromotedObject | None = None
    """What is promoted."""
    destination_type: str | None = None
    """Where people are sent, such as `WEBSITE`."""
    attribution_spec: list[AttributionSpec] | None = None
    """Windows in which conversions are attributed."""
    adset_schedule: list[DayPart] | None = None
    """Hours of the week in which ads run."""
    asset_feed_id: str | None = None
    """Id of the assets that creatives are made of."""
    campaign_active_time: str | None = None
    """Time in which the campaign delivered."""
    daily_min_spend_target: str | None = None
    """Least that is to be spent per day, in the smallest unit of the currency."""
    daily_spend_cap: str | None = None
    """Most that may be spent per day, in the smallest unit of the currency."""
    lifetime_min_spend_target: str | None = None
    """Least that is to be spent in all, in the smallest unit of the currency."""
    lifetime_spend_cap: str | None = None
    """Most that may be spent in all, in the smallest unit of the currency."""
    lifetime_imps: int | None = None
    """Impressions to deliver in all."""
    dsa_beneficiary: str | None = None
    """Who benefits from the ads, as the EU's Digital Services Act asks."""
    dsa_payor: str | None = None
    """Who pays for the ads, as the EU's Digital Services Act asks."""
    frequency_control_specs: list[AdCampaignFrequencyControlSpecs] | None = None
    """How often a person sees the ads at most."""
    instagram_user_id: str | None = None
    """Id of the Instagram account."""
    is_dynamic_creative: bool | None = None
    """Whether ads are put together from assets."""
    issues_info: list[AdCampaignIssuesInfo] | None = None
    """What keeps ads from running."""
    learning_stage_info: AdCampaignLearningStageInfo | None = None
    """How far delivery has learned."""
    multi_optimization_goal_weight: str | None = None
    """Weight of the second goal."""
    pacing_type: list[str] | None = None
    """How spending is spread over time, such as `standard`."""
    recurring_budget_semantics: bool | None = None
    """Whether the daily budget is an average."""
    review_feedback: str | None = None
    """What the review objected to."""
    rf_prediction_id: str | None = None
    """Id of the reach and frequency prediction."""
    source_adset_id: str | None = None
    """Id of the ad set that this one was copied from; `0` if it was not."""
    start_time: dt.datetime | None = None
    """When delivery begins."""
    end_time: dt.datetime | None = None
    """When delivery ends; absent if never."""
    adlabels: list[AdLabel] | None = None
    """Labels."""
    created_time: dt.datetime | None = None
    """When the ad set was created."""
    updated_time: dt.datetime | None = None
    """When the ad set was last changed."""
    use_new_app_click: bool | None = None
    """Whether app clicks are counted in the newer way."""
