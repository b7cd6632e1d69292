# Generated from specs/tiktok-marketing/connector.yaml by `connectorgen generate tiktok-marketing`. Do not edit.
"""Records of `ad_groups`."""

from __future__ import annotations

from airbyte_agent_sdk.records import Record


class CustomAction(Record):
    """An action of users who are included or excluded."""

    code: str | None = None
    """Action, such as `ADD_TO_CART`."""
    days: int | None = None
    """Days to look back."""


class TargetedAction(Record):
    """What targeted users did before."""

    action_scene: str | None = None
    """Where: `VIDEO_RELATED`, `CREATOR_RELATED`, `HASHTAG_RELATED` or `LIVE_RELATED`."""
    action_period: int | None = None
    """Days to look back."""
    video_user_actions: list[str] | None = None
    """What they did with videos, such as `WATCHED_TO_END` or `LIKED`."""
    action_category_ids: list[str] | None = None
    """Ids of the categories of content."""


class AdGroup(Record):
    """An ad group."""

    adgroup_id: str
    """Id of the ad group."""
    advertiser_id: str | None = None
    """Id of the ad account."""
    campaign_id: str | None = None
    """Id of the campaign."""
    campaign_name: str | None = None
    """Name of the campaign."""
    adgroup_name: str | None = None
    """Name of the ad group."""
    promotion_type: str | None = None
    """What is advertised, such as `WEBSITE` or `APP_ANDROID`."""
    promotion_target_type: str | None = None
    """Where leads are collected: `INSTANT_PAGE` or `EXTERNAL_WEBSITE`."""
    promotion_website_type: str | None = None
    """Whether the website is a TikTok page."""
    shopping_ads_type: str | None = None
    """Kind of shopping ads: `VIDEO`, `LIVE` or `PRODUCT_SHOPPING_ADS`."""
    identity_id: str | None = None
    """Id of the identity that the ads are shown under."""
    identity_type: str | None = None
    """Kind of identity, such as `CUSTOMIZED_USER`."""
    product_source: str | None = None
    """Where the products come from: `CATALOG` or `STORE`."""
    catalog_id: str | None = None
    """Id of the catalog."""
    product_set_id: str | None = None
    """Id of the product set."""
    store_id: str | None = None
    """Id of the shop."""
    app_id: str | None = None
    """Id of the app."""
    app_type: str | None = None
    """Kind of app: `APP_ANDROID` or `APP_IOS`."""
    app_download_url: str | None = None
    """URL that the app is downloaded from."""
    pixel_id: str | None = None
    """Id of the pixel that measures conversions."""
    placement_type: str | None = None
    """`PLACEMENT_TYPE_AUTOMATIC` or `PLACEMENT_TYPE_NORMAL`."""
    placements: list[str] | None = None
    """Where the ads run, such as `PLACEMENT_TIKTOK`."""
    tiktok_subplacements: list[str] | None = None
    """Where in TikTok the ads run, such as `IN_FEED`."""
    search_result_enabled: bool | None = None
    """Whether the ads are shown in search results too."""
    comment_disabled: bool | None = None
    """Whether comments are off."""
    video_download_disabled: bool | None = None
    """Whether videos cannot be downloaded."""
    share_disabled: bool | None = None
    """Whether sharing is off."""
    blocked_pangle_app_ids: list[str] | None = None
    """Ids of apps of the Pangle network without these ads."""
    audience_type: str | None = None
    """Type of the audience of app retargeting."""
    shopping_ads_retargeting_type: str | None = None
    """How shopping ads reach shoppers again."""
    included_custom_actions: list[CustomAction] | None = None
    """Actions of users who are included."""
    excluded_custom_actions: list[CustomAction] | None = None
    """Actions of users who are excluded."""
    location_ids: list[str] | None = None
    """Ids of the targeted locations."""
    zipcode_ids: list[str] | None = None
    """Ids of the targeted postal codes."""
    languages: list[str] | None = None
    """Codes of the targeted languages."""
    gender: str | None = None
    """Targeted gender: `GENDER_FEMALE`, `GENDER_MALE` or `GENDER_UNLIMITED`."""
    age_groups: list[str] | None = None
    """Targeted ages, such as `AGE_25_34`."""
    spending_power: str | None = None
    """Targeted spending power: `ALL` or `HIGH`."""
    household_income: list[str] | None = None
    """Targeted household income."""
    audience_ids: list[str] | None = None
    """Ids of audiences that are included."""
    excluded_audience_ids: list[str] | None = None
    """Ids of audiences that are excluded."""
    interest_category_ids: list[str] | None = None
    """Ids of the targeted interests."""
    interest_keyword_ids: list[str] | None = None
    """Ids of the targeted interest keywords."""
    purchase_intention_keyword_ids: list[str] | None = None
    """Ids of the targeted keywords of purchase intention."""
    actions: list[TargetedAction] | None = None
    """What targeted users did before."""
    operating_systems: list[str] | None = None
    """Targeted operating systems: `ANDROID` or `IOS`."""
    min_android_version: str | None = None
    """Oldest Android version."""
    min_ios_version: str | None = None
    """Oldest iOS version."""
    ios14_targeting: str | None = None
    """Which iOS 14 devices are targeted."""
    device_model_ids: list[str] | None = None
    """Ids of the targeted device models."""
    device_price_ranges: list[float] | None = None
    """Lowest and highest price of devices."""
    network_types: list[str] | None = None
    """Targeted networks, such as `WIFI`."""
    carrier_ids: list[str] | None = None
    """Ids of the targeted carriers."""
    isp_ids: list[str] | None = None
    """Ids of the targeted internet providers."""
    saved_audience_id: str | None = None
    """Id of the saved audience."""
    contextual_tag_ids: list[str] | None = None
    """Ids of the contextual tags."""
    brand_safety_type: str | None = None
    """Brand safety filter."""
    brand_safety_partner: str | None = None
    """Partner for brand safety."""
    inventory_filter_enabled: bool | None = None
    """Whether the inventory is filtered."""
    category_exclusion_ids: list[str] | None = None
    """Ids of content categories that are excluded."""
    budget_mode: str | None = None
    """How the budget is meant, such as `BUDGET_MODE_DAY`."""
    budget: float | None = None
    """Budget in the account's currency."""
    scheduled_budget: float | None = None
    """Daily budget from tomorrow on."""
    schedule_type: str | None = None
    """`SCHEDULE_START_END` or `SCHEDULE_FROM_NOW`."""
    schedule_start_time: str | None = None
    """When delivery begins, in UTC, as `2026-01-31 12:00:00`."""
    schedule_end_time: str | None = None
    """When delivery ends, in UTC, as `2026-01-31 12:00:00`."""
    dayparting: str | None = None
    """Half hours of the week in which ads run: 336 digits, 1 for yes, from Monday."""
    delivery_mode: str | None = None
    """How a reach and frequency ad group is delivered."""
    optimization_goal: str | None = None
    """What delivery is optimised for, such as `CLICK` or `CONVERT`."""
    optimization_event: str | None = None
    """Event that counts as a conversion."""
    secondary_optimization_event: str | None = None
    """Second event that delivery is optimised for."""
    billing_event: str | None = None
    """What is billed: `CPC`, `CPM`, `OCPM` or `CPV`."""
    bid_type: str | None = None
    """Bidding strategy, such as `BID_TYPE_CUSTOM`."""
    bid_price: float | None = None
    """Bid in the account's currency."""
    conversion_bid_price: float | None = None
    """Target cost of a conversion in the account's currency."""
    deep_bid_type: str | None = None
    """Bidding strategy for events after the conversion."""
    deep_cpa_bid: float | None = None
    """Bid for an event after the conversion."""
    roas_bid: float | None = None
    """Return on ad spend to aim for."""
    cpv_video_duration: str | None = None
    """How much of a video must be seen to be billed."""
    next_day_retention: float | None = None
    """Retention on the next day to aim for."""
    click_attribution_window: str | None = None
    """Window of attribution after a click, such as `SEVEN_DAYS`."""
    view_attribution_window: str | None = None
    """Window of attribution after a view."""
    engaged_view_attribution_window: str | None = None
    """Window of attribution after an engaged view."""
    attribution_event_count: str | None = None
    """Whether `EVERY` conversion counts or one: `ONCE`."""
    pacing: str | None = None
    """How fast the budget is spent, such as `PACING_MODE_SMOOTH`."""
    frequency: int | None = None
    """Most impressions per user in `frequency_schedule`."""
    frequency_schedule: int | None = None
    """Days that `frequency` is for."""
    operation_status: str | None = None
    """Whether it was switched on: `ENABLE`, `DISABLE` or `DELETE`."""
    secondary_status: str | None = None
    """State with its reason, such as `ADGROUP_STATUS_DELIVERY_OK`."""
    statistic_type: str | None = None
    """What conversions are counted by."""
    is_hfss: bool | None = None
    """Whether food high in fat, sugar or salt is advertised."""
    creative_material_mode: str | None = None
    """How creatives are delivered: `CUSTOM`, `DYNAMIC` or `SMART_CREATIVE`."""
    adgroup_app_profile_page_state: str | None = None
    """Whether there is an app profile page: `ON`, `OFF` or `UNSET`."""
    feed_type: str | None = None
    """Placement of a reach and frequency ad group."""
    rf_purchased_type: str | None = None
    """How reach and frequency is bought."""
    purchased_impression: float | None = None
    """Impressions that were bought."""
    purchased_reach: float | None = None
    """Reach that was bought."""
    rf_estimated_cpr: float | None = None
    """Estimated cost of 1,000 people reached."""
    rf_estimated_frequency: float | None = None
    """Estimated frequency."""
    split_test_group_id: str | None = None
    """Id of the group of a split test."""
    split_test_status: str | None = None
    """State of the split test."""
    is_new_structure: bool | None = None
    """Whether it has the newer structure of campaigns."""
    is_smart_performance_campaign: bool | None = None
    """Whether TikTok automates its campaign."""
    skip_learning_phase: bool | None = None
    """Whether the learning phase is skipped."""
    create_time: str | None = None
    """When it was created, in UTC, as `2026-01-31 12:00:00`."""
    modify_time: str | None = None
    """When it was last changed, in UTC, as `2026-01-31 12:00:00`."""
