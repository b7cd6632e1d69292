# Generated from specs/reddit-ads/connector.yaml by `connectorgen generate reddit-ads`. Do not edit.
"""Records of `ad_groups`."""

from __future__ import annotations

import datetime as dt
from typing import Any, Literal

from airbyte_agent_sdk.records import Record

from .shared import ScheduleBlock, SkadnetworkMetadata


class AgeTargeting(Record):
    """Ages."""

    min_age: float | None = None
    """Youngest age."""
    max_age: float | None = None
    """Oldest age."""


class Device(Record):
    """A kind of device."""

    type: Literal["DESKTOP", "MOBILE"] | str | None = None
    """Kind of device."""
    os: Literal["ANDROID", "IOS"] | str | None = None
    """Operating system."""
    min_version: str | None = None
    """Oldest version of the operating system."""
    max_version: str | None = None
    """Newest version of the operating system."""
    label_map: dict[str, Any] | None = None
    """Models by maker."""


class Targeting(Record):
    """Who sees ads."""

    age_targeting: AgeTargeting | None = None
    """Ages."""
    gender: Literal["FEMALE", "MALE"] | str | None = None
    """Gender; null for all."""
    geolocations: list[str] | None = None
    """Places, such as `US`."""
    excluded_geolocations: list[str] | None = None
    """Places that are left out."""
    communities: list[str] | None = None
    """Communities."""
    excluded_communities: list[str] | None = None
    """Communities that are left out."""
    interests: list[str] | None = None
    """Ids of interests."""
    excluded_interests: list[str] | None = None
    """Ids of interests that are left out."""
    keywords: list[str] | None = None
    """Words."""
    excluded_keywords: list[str] | None = None
    """Words that are left out."""
    custom_audience_ids: list[str] | None = None
    """Ids of audiences."""
    excluded_custom_audience_ids: list[str] | None = None
    """Ids of audiences that are left out."""
    devices: list[Device] | None = None
    """Kinds of device."""
    carriers: list[str] | None = None
    """Mobile networks, such as `VERIZON_US`."""
    platforms: (
        list[
            Literal[
                "ALL", "DESKTOP", "DESKTOP_LEGACY", "MOBILE_NATIVE", "MOBILE_WEB", "MOBILE_WEB_3X", "SHREDTOP"
            ]
            | str
        ]
        | None
    ) = None
    """Apps and websites of Reddit."""
    locations: (
        list[
            Literal[
                "FEED",
                "LIGHTBOX_SIDEBAR",
                "MAIN_SIDEBAR",
                "SIDEBARS",
                "COMMENTS_PAGE",
                "TRENDING_DISCOVERY",
                "TRENDING_SEARCH_RESULT",
                "FULL_BLEED_VIDEO_FEED",
                "UNKNOWN",
                "AUTO",
            ]
            | str
        ]
        | None
    ) = None
    """Places on the page."""
    view_modes: list[Literal["ALL", "CARD", "CLASSIC", "COMPACT", "IMMERSIVE"] | str] | None = None
    """Layouts of the page."""
    expand_targeting: bool | None = None
    """Whether Reddit may extend the audience."""
    suppression_event_types: list[str] | None = None
    """Events after which people see no more ads."""


class ShoppingTargeting(Record):
    """Who sees catalog ads."""

    targeting_type: Literal["PROSPECTING", "RETARGETING"] | str | None = None
    """Whether people know the products."""
    conversion_event_types: (
        list[Literal["ADD_TO_CART", "ADD_TO_WISHLIST", "PURCHASE", "SEARCH", "VIEW_CONTENT"] | str] | None
    ) = None
    """What people did who see the ads."""
    excluded_conversion_event_types: (
        list[Literal["ADD_TO_CART", "ADD_TO_WISHLIST", "PURCHASE", "SEARCH", "VIEW_CONTENT"] | str] | None
    ) = None
    """What people did who do not see the ads."""
    lookback_window_days: float | None = None
    """Days in which they did so."""


class AdGroup(Record):
    """An ad group."""

    id: str
    """Id of the ad group."""
    ad_account_id: str | None = None
    """Id of the ad account."""
    campaign_id: str | None = None
    """Id of the campaign."""
    campaign_objective_type: (
        Literal[
            "APP_INSTALLS",
            "CATALOG_SALES",
            "CLICKS",
            "CONVERSIONS",
            "IMPRESSIONS",
            "LEAD_GENERATION",
            "VIDEO_VIEWABLE_IMPRESSIONS",
        ]
        | str
        | None
    ) = None
    """What the campaign is to achieve."""
    name: str | None = None
    """Name of the ad group."""
    configured_status: Literal["ACTIVE", "ARCHIVED", "DELETED", "PAUSED"] | str | None = None
    """Whether it was switched on."""
    effective_status: (
        Literal[
            "ACTIVE",
            "AD_GROUP_PAUSED",
            "ARCHIVED",
            "CAMPAIGN_PAUSED",
            "COMPLETED",
            "DELETED",
            "PAUSED",
            "PENDING_APPROVAL",
            "PENDING_BILLING_INFO",
            "PENDING_ID_VERIFICATION",
            "REJECTED",
        ]
        | str
        | None
    ) = None
    """State in fact."""
    bid_strategy: Literal["BIDLESS", "MANUAL_BIDDING", "MAXIMIZE_VOLUME", "TARGET_CPX"] | str | None = None
    """How bids are set."""
    bid_type: Literal["CPC", "CPM", "CPV", "CPV6"] | str | None = None
    """What is billed."""
    bid_value: float | None = None
    """Bid in millionths of the currency."""
    goal_type: Literal["DAILY_SPEND", "LIFETIME_SPEND"] | str | None = None
    """What the budget is for."""
    goal_value: float | None = None
    """Budget in millionths of the currency."""
    is_campaign_budget_optimization: bool | None = None
    """Whether the campaign has the budget."""
    optimization_goal: str | None = None
    """Event that delivery is optimized for."""
    optimization_strategy_type: Literal["DOWNSTREAM_CONVERSIONS", "APP_INSTALLS"] | str | None = None
    """Event that delivery is optimized for, as in older versions."""
    start_time: dt.datetime | None = None
    """When delivery begins."""
    end_time: dt.datetime | None = None
    """When delivery ends; null if never."""
    schedule: list[ScheduleBlock] | None = None
    """Hours of the week in which it runs."""
    targeting: Targeting | None = None
    """Who sees the ads."""
    shopping_type: Literal["DYNAMIC", "STATIC"] | str | None = None
    """Kind of catalog ads."""
    shopping_targeting: ShoppingTargeting | None = None
    """Who sees catalog ads."""
    product_set_id: str | None = None
    """Id of the set of products."""
    app_id: str | None = None
    """Id of the app in its store."""
    skadnetwork_metadata: SkadnetworkMetadata | None = None
    """State of the SKAdNetwork source."""
    view_through_conversion_type: (
        Literal["SEVEN_DAY_CLICKS", "SEVEN_DAY_CLICKS_ONE_DAY_VIEW"] | str | None
    ) = None
    """Clicks and views that count, and for how long."""
    created_at: dt.datetime | None = None
    """When the ad group was created."""
    modified_at: dt.datetime | None = None
    """When the ad group was last changed."""
    conversion_pixel_id: str | None = None
    """Id of the pixel that conversions are counted by."""
