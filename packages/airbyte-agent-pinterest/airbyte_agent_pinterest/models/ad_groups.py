# Generated from specs/pinterest/connector.yaml by `connectorgen generate pinterest`. Do not edit.
"""Records of `ad_groups`."""

from __future__ import annotations

from typing import Any, Literal

from airbyte_agent_sdk.records import Record
from pydantic import Field

from .shared import TrackingUrls


class AttributionWindows(Record):
    """How long after an event a conversion counts."""

    click_window_days: int | None = None
    """Days after a click."""
    engagement_window_days: int | None = None
    """Days after an engagement."""
    view_window_days: int | None = None
    """Days after a view."""


class ConversionGoal(Record):
    """Conversions that delivery is optimized for."""

    attribution_windows: AttributionWindows | None = None
    """How long afterwards a conversion counts."""
    conversion_event: (
        Literal[
            "PAGE_VISIT",
            "SIGNUP",
            "CHECKOUT",
            "CUSTOM",
            "VIEW_CATEGORY",
            "SEARCH",
            "ADD_TO_CART",
            "WATCH_VIDEO",
            "LEAD",
            "APP_INSTALL",
        ]
        | str
        | None
    ) = None
    """Event that counts as a conversion."""
    conversion_tag_id: str | None = None
    """Id of the conversion tag."""
    cpa_goal_value_in_micro_currency: str | None = None
    """Cost of a conversion that is aimed at, in millionths of the ad account's currency."""
    is_roas_optimized: bool | None = None
    """Whether the value of conversions is optimized, not their number."""
    learning_mode_type: Literal["NOT_ACTIVE", "ACTIVE"] | str | None = None
    """Whether delivery is still learning from conversions."""
    reporting_event: str | None = None
    """Name of the event in reports."""


class FrequencyGoal(Record):
    """How often users should see an ad."""

    frequency: int | None = None
    """How often a user sees an ad, from 2 to 20."""
    timerange: (
        Literal["THIRTY_DAY", "DAY", "SEVEN_DAY", "TWENTY_MINUTE", "TEN_MINUTE", "TWENTY_FOUR_HOUR"]
        | str
        | None
    ) = None
    """Within how long."""


class ScrollupGoal(Record):
    """Users who scroll up, as a goal."""

    scrollup_goal_value_in_micro_currency: str | None = None
    """Cost that is aimed at, in millionths of the ad account's currency."""


class OptimizationGoals(Record):
    """What delivery is optimized for."""

    conversion_tag_v3_goal_metadata: ConversionGoal | None = None
    """Conversions."""
    frequency_goal_metadata: FrequencyGoal | None = None
    """How often users see an ad."""
    scrollup_goal_metadata: ScrollupGoal | None = None
    """Users who scroll up."""


class ShoppingRetargeting(Record):
    """Users who dealt with products within some days."""

    exclusion_window: int | None = None
    """Days ago until which events count."""
    lookback_window: int | None = None
    """Days ago from which events count."""
    tag_types: list[int] | None = None
    """Numbers of the kinds of events."""


class TargetingSpec(Record):
    """Who sees ads."""

    age_bucket: (
        list[Literal["18-24", "19+", "20+", "21+", "25-34", "35-44", "45-49", "50-54", "55-64", "65+"] | str]
        | None
    ) = Field(default=None, alias="AGE_BUCKET")
    """Ranges of age; replaced by `MINIMUM_AGE` and `MAXIMUM_AGE`."""
    apptype: (
        list[Literal["android_mobile", "android_tablet", "ipad", "iphone", "web", "web_mobile"] | str] | None
    ) = Field(default=None, alias="APPTYPE")
    """Devices; all if absent."""
    audience_exclude: list[str] | None = Field(default=None, alias="AUDIENCE_EXCLUDE")
    """Ids of audiences who do not see the ads."""
    audience_include: list[str] | None = Field(default=None, alias="AUDIENCE_INCLUDE")
    """Ids of audiences who see the ads."""
    gender: list[Literal["unknown", "male", "female"] | str] | None = Field(default=None, alias="GENDER")
    """Genders; all if absent."""
    geo: list[str] | None = Field(default=None, alias="GEO")
    """Codes of regions, such as `BE-VOV`, or postal codes, such as `US-94107`."""
    interest: list[str] | None = Field(default=None, alias="INTEREST")
    """Ids of interests; all if absent."""
    locale: list[str] | None = Field(default=None, alias="LOCALE")
    """Languages; all if absent."""
    location: list[str] | None = Field(default=None, alias="LOCATION")
    """ISO 3166-1 codes of countries, or codes of US market areas; all if absent."""
    maximum_age: str | None = Field(default=None, alias="MAXIMUM_AGE")
    """Greatest age, or `65+`."""
    minimum_age: str | None = Field(default=None, alias="MINIMUM_AGE")
    """Smallest age, from 18."""
    shopping_retargeting: list[ShoppingRetargeting] | None = Field(default=None, alias="SHOPPING_RETARGETING")
    """Users who dealt with products before."""
    targeting_strategy: (
        list[Literal["CHOOSE_YOUR_OWN", "FIND_NEW_CUSTOMERS", "RECONNECT_WITH_USERS"] | str] | None
    ) = Field(default=None, alias="TARGETING_STRATEGY")
    """How the audience was chosen."""


class AdGroup(Record):
    """Ads of a campaign that share budget, bid and targeting."""

    auto_targeting_enabled: bool | None = None
    """Whether Pinterest widens the targeting by itself."""
    bid_in_micro_currency: int | None = None
    """Bid, in millionths of the ad account's currency."""
    bid_strategy_type: Literal["AUTOMATIC_BID", "MAX_BID", "TARGET_AVG"] | str | None = None
    """Who sets the bid, and how."""
    billable_event: Literal["CLICKTHROUGH", "IMPRESSION", "VIDEO_V_50_MRC"] | str | None = None
    """What is paid for."""
    budget_in_micro_currency: int | None = None
    """Budget, in millionths of the ad account's currency."""
    budget_type: Literal["DAILY", "LIFETIME", "CBO_ADGROUP"] | str | None = None
    """Whether the budget is for a day or in total; `CBO_ADGROUP` means that the campaign divides its budget.
    """
    campaign_id: str | None = None
    """Id of the campaign."""
    end_time: int | None = None
    """When its ads stop to appear, Unix time in seconds."""
    is_creative_optimization: bool | None = None
    """Whether Pinterest turns product pins into ads of other formats."""
    lifetime_frequency_cap: int | None = None
    """How often a user sees an ad at most, within 30 days."""
    name: str | None = None
    """Name of the ad group."""
    optimization_goal_metadata: OptimizationGoals | None = None
    """What delivery is optimized for."""
    pacing_delivery_type: Literal["STANDARD", "ACCELERATED"] | str | None = None
    """Whether the budget is spent evenly or as fast as possible."""
    placement_group: Literal["ALL", "SEARCH", "BROWSE", "OTHER"] | str | None = None
    """Where the ads appear."""
    promotion_application_level: Literal["NONE", "ITEM", "AD_GROUP"] | str | None = None
    """Whether a promotion is shown for the ad group or for each item."""
    promotion_id: str | None = None
    """Id of the promotion."""
    start_time: int | None = None
    """When its ads start to appear, Unix time in seconds."""
    status: Literal["ACTIVE", "PAUSED", "ARCHIVED", "DRAFT", "DELETED_DRAFT"] | str | None = None
    """Status that was set."""
    targeting_spec: TargetingSpec | None = None
    """Who sees the ads."""
    targeting_template_ids: list[str] | None = None
    """Ids of targeting templates; at most one."""
    tracking_urls: TrackingUrls | None = None
    """URLs that are called on events, to track them elsewhere."""
    ad_account_id: str | None = None
    """Id of the ad account."""
    bid_multiplier: float | None = None
    """Factor for the bid."""
    conversion_learning_mode_type: Literal["NOT_ACTIVE", "ACTIVE"] | str | None = None
    """Whether delivery is still learning from conversions."""
    created_time: int | None = None
    """When it was created, Unix time in seconds."""
    dca_assets: Any | None = None
    """Parts that ads are assembled from."""
    feed_profile_id: str | None = None
    """Id of the feed profile."""
    id: str | None = None
    """Id of the ad group."""
    summary_status: (
        Literal[
            "RUNNING",
            "PAUSED",
            "NOT_STARTED",
            "COMPLETED",
            "ADVERTISER_DISABLED",
            "ARCHIVED",
            "DRAFT",
            "DELETED_DRAFT",
        ]
        | str
        | None
    ) = None
    """Status in effect, which also depends on dates and on what it belongs to."""
    type: str | None = None
    """Always `adgroup`."""
    updated_time: int | None = None
    """When it was last updated, Unix time in seconds."""
