# Generated from specs/google-ads/connector.yaml by `connectorgen generate google-ads`. Do not edit.
"""Records that several entities share."""

from __future__ import annotations

from typing import Any, Literal

from airbyte_agent_sdk.records import Record
from pydantic import Field


class Customer(Record):
    """An account, as far as the query selected its fields."""

    resource_name: str | None = Field(default=None, alias="resourceName")
    """Resource name, `customers/{customer_id}`."""
    id: str | None = None
    """Id of the account, as text."""
    descriptive_name: str | None = Field(default=None, alias="descriptiveName")
    """Name of the account."""
    currency_code: str | None = Field(default=None, alias="currencyCode")
    """Currency of all amounts, as an ISO 4217 code."""
    time_zone: str | None = Field(default=None, alias="timeZone")
    """Time zone, as in `America/New_York`."""
    tracking_url_template: str | None = Field(default=None, alias="trackingUrlTemplate")
    """Template of the tracking URL."""
    final_url_suffix: str | None = Field(default=None, alias="finalUrlSuffix")
    """Text that is added to landing page URLs."""
    auto_tagging_enabled: bool | None = Field(default=None, alias="autoTaggingEnabled")
    """Whether clicks are tagged."""
    has_partners_badge: bool | None = Field(default=None, alias="hasPartnersBadge")
    """Whether it has the badge of Google Partners."""
    manager: bool | None = None
    """Whether it manages other accounts."""
    test_account: bool | None = Field(default=None, alias="testAccount")
    """Whether it is for tests."""
    call_reporting_setting: dict[str, Any] | None = Field(default=None, alias="callReportingSetting")
    """Whether calls are reported."""
    conversion_tracking_setting: dict[str, Any] | None = Field(
        default=None, alias="conversionTrackingSetting"
    )
    """How conversions are tracked."""
    remarketing_setting: dict[str, Any] | None = Field(default=None, alias="remarketingSetting")
    """Settings of remarketing."""
    pay_per_conversion_eligibility_failure_reasons: (
        list[
            Literal[
                "UNSPECIFIED",
                "UNKNOWN",
                "NOT_ENOUGH_CONVERSIONS",
                "CONVERSION_LAG_TOO_HIGH",
                "HAS_CAMPAIGN_WITH_SHARED_BUDGET",
                "HAS_UPLOAD_CLICKS_CONVERSION",
                "AVERAGE_DAILY_SPEND_TOO_HIGH",
                "ANALYSIS_NOT_COMPLETE",
                "OTHER",
            ]
            | str
        ]
        | None
    ) = Field(default=None, alias="payPerConversionEligibilityFailureReasons")
    """Why it cannot pay per conversion; none if it can."""
    optimization_score: float | None = Field(default=None, alias="optimizationScore")
    """Optimization score, from 0 to 1; none for managers."""
    optimization_score_weight: float | None = Field(default=None, alias="optimizationScoreWeight")
    """Weight of the score among other accounts."""
    status: Literal["UNSPECIFIED", "UNKNOWN", "ENABLED", "CANCELED", "SUSPENDED", "CLOSED"] | str | None = (
        None
    )
    """Status of the account."""
    contains_eu_political_advertising: (
        Literal[
            "UNSPECIFIED",
            "UNKNOWN",
            "CONTAINS_EU_POLITICAL_ADVERTISING",
            "DOES_NOT_CONTAIN_EU_POLITICAL_ADVERTISING",
        ]
        | str
        | None
    ) = Field(default=None, alias="containsEuPoliticalAdvertising")
    """Whether it has political advertising for the European Union."""


class Metrics(Record):
    """Numbers that the query selected; there are many more, and each keeps its name."""

    clicks: str | None = None
    """Number of clicks, as text."""
    impressions: str | None = None
    """Number of impressions, as text."""
    cost_micros: str | None = Field(default=None, alias="costMicros")
    """Cost in millionths of the account's currency, as text."""
    ctr: float | None = None
    """Clicks per impression."""
    average_cpc: float | None = Field(default=None, alias="averageCpc")
    """Average cost per click, in millionths."""
    average_cpm: float | None = Field(default=None, alias="averageCpm")
    """Average cost per thousand impressions, in millionths."""
    average_cost: float | None = Field(default=None, alias="averageCost")
    """Average cost per interaction, in millionths."""
    conversions: float | None = None
    """Number of conversions."""
    conversions_value: float | None = Field(default=None, alias="conversionsValue")
    """Value of conversions."""
    conversions_from_interactions_rate: float | None = Field(
        default=None, alias="conversionsFromInteractionsRate"
    )
    """Conversions per interaction."""
    cost_per_conversion: float | None = Field(default=None, alias="costPerConversion")
    """Cost per conversion, in millionths."""
    all_conversions: float | None = Field(default=None, alias="allConversions")
    """Number of all conversions, also those that bids do not count."""
    all_conversions_value: float | None = Field(default=None, alias="allConversionsValue")
    """Value of all conversions."""
    view_through_conversions: str | None = Field(default=None, alias="viewThroughConversions")
    """Conversions after views without clicks, as text."""
    interactions: str | None = None
    """Number of interactions, as text."""
    interaction_rate: float | None = Field(default=None, alias="interactionRate")
    """Interactions per impression."""
    engagements: str | None = None
    """Number of engagements, as text."""
    search_impression_share: float | None = Field(default=None, alias="searchImpressionShare")
    """Share of the search impressions that were possible."""
    absolute_top_impression_percentage: float | None = Field(
        default=None, alias="absoluteTopImpressionPercentage"
    )
    """Share of impressions as the first ad."""
    video_trueview_views: str | None = Field(default=None, alias="videoTrueviewViews")
    """Number of paid views, as text."""


class Segments(Record):
    """What the query groups numbers by."""

    date: str | None = None
    """Day, YYYY-MM-DD."""
    week: str | None = None
    """Monday of the week, YYYY-MM-DD."""
    month: str | None = None
    """First day of the month, YYYY-MM-DD."""
    quarter: str | None = None
    """First day of the quarter, YYYY-MM-DD."""
    year: int | None = None
    """Year."""
    day_of_week: (
        Literal[
            "UNSPECIFIED",
            "UNKNOWN",
            "MONDAY",
            "TUESDAY",
            "WEDNESDAY",
            "THURSDAY",
            "FRIDAY",
            "SATURDAY",
            "SUNDAY",
        ]
        | str
        | None
    ) = Field(default=None, alias="dayOfWeek")
    """Day of the week."""
    hour: int | None = None
    """Hour of the day, from 0 to 23."""
    device: (
        Literal["UNSPECIFIED", "UNKNOWN", "MOBILE", "TABLET", "DESKTOP", "OTHER", "CONNECTED_TV"] | str | None
    ) = None
    """Kind of device."""
    ad_network_type: (
        Literal[
            "UNSPECIFIED",
            "UNKNOWN",
            "SEARCH",
            "SEARCH_PARTNERS",
            "CONTENT",
            "MIXED",
            "YOUTUBE",
            "GOOGLE_TV",
            "GOOGLE_OWNED_CHANNELS",
            "GMAIL",
            "DISCOVER",
            "MAPS",
        ]
        | str
        | None
    ) = Field(default=None, alias="adNetworkType")
    """Network."""
    click_type: str | None = Field(default=None, alias="clickType")
    """What was clicked, as in `URL_CLICKS`."""
    conversion_action: str | None = Field(default=None, alias="conversionAction")
    """Resource name of the conversion action."""
    conversion_action_name: str | None = Field(default=None, alias="conversionActionName")
    """Name of the conversion action."""


class CustomParameter(Record):
    """A value for `{_key}` in URLs."""

    key: str | None = None
    """Name, without braces and underscore."""
    value: str | None = None
    """Value."""


class NetworkSettings(Record):
    """Networks that a campaign targets."""

    target_google_search: bool | None = Field(default=None, alias="targetGoogleSearch")
    """Google's search results."""
    target_search_network: bool | None = Field(default=None, alias="targetSearchNetwork")
    """Search partners; needs Google's search results too."""
    target_content_network: bool | None = Field(default=None, alias="targetContentNetwork")
    """Display network."""
    target_partner_search_network: bool | None = Field(default=None, alias="targetPartnerSearchNetwork")
    """Google's partner network, for some accounts alone."""
    target_youtube: bool | None = Field(default=None, alias="targetYoutube")
    """YouTube."""
    target_google_tv_network: bool | None = Field(default=None, alias="targetGoogleTvNetwork")
    """Google TV."""


class GeoTargetTypeSetting(Record):
    """How locations are matched."""

    positive_geo_target_type: (
        Literal["UNSPECIFIED", "UNKNOWN", "PRESENCE_OR_INTEREST", "SEARCH_INTEREST", "PRESENCE"] | str | None
    ) = Field(default=None, alias="positiveGeoTargetType")
    """Who is in a targeted location."""
    negative_geo_target_type: (
        Literal["UNSPECIFIED", "UNKNOWN", "PRESENCE_OR_INTEREST", "PRESENCE"] | str | None
    ) = Field(default=None, alias="negativeGeoTargetType")
    """Who is in an excluded location."""


class Commission(Record):
    """A part of each conversion's value."""

    commission_rate_micros: str | None = Field(default=None, alias="commissionRateMicros")
    """Part of the value, in millionths."""


class ManualCpc(Record):
    """Bids per click that are set by hand."""

    enhanced_cpc_enabled: bool | None = Field(default=None, alias="enhancedCpcEnabled")
    """Whether Google changes bids by what is likely to convert."""


class MaximizeConversions(Record):
    """Most conversions for the budget."""

    cpc_bid_ceiling_micros: str | None = Field(default=None, alias="cpcBidCeilingMicros")
    """Highest bid per click, in millionths; portfolio strategies alone."""
    cpc_bid_floor_micros: str | None = Field(default=None, alias="cpcBidFloorMicros")
    """Lowest bid per click, in millionths; portfolio strategies alone."""
    target_cpa_micros: str | None = Field(default=None, alias="targetCpaMicros")
    """Target cost per conversion, in millionths."""


class MaximizeConversionValue(Record):
    """Highest value of conversions for the budget."""

    target_roas: float | None = Field(default=None, alias="targetRoas")
    """Target return on ad spend."""
    cpc_bid_ceiling_micros: str | None = Field(default=None, alias="cpcBidCeilingMicros")
    """Highest bid per click, in millionths; portfolio strategies alone."""
    cpc_bid_floor_micros: str | None = Field(default=None, alias="cpcBidFloorMicros")
    """Lowest bid per click, in millionths; portfolio strategies alone."""
    target_roas_tolerance_percent_millis: str | None = Field(
        default=None, alias="targetRoasTolerancePercentMillis"
    )
    """How far below the target it may be, in thousandths of a percent."""


class TargetCpa(Record):
    """A cost per conversion."""

    target_cpa_micros: str | None = Field(default=None, alias="targetCpaMicros")
    """Target cost per conversion, in millionths."""
    cpc_bid_ceiling_micros: str | None = Field(default=None, alias="cpcBidCeilingMicros")
    """Highest bid per click, in millionths; portfolio strategies alone."""
    cpc_bid_floor_micros: str | None = Field(default=None, alias="cpcBidFloorMicros")
    """Lowest bid per click, in millionths; portfolio strategies alone."""


class TargetImpressionShare(Record):
    """A share of impressions."""

    location: (
        Literal["UNSPECIFIED", "UNKNOWN", "ANYWHERE_ON_PAGE", "TOP_OF_PAGE", "ABSOLUTE_TOP_OF_PAGE"]
        | str
        | None
    ) = None
    """Where ads shall appear on the page."""
    location_fraction_micros: str | None = Field(default=None, alias="locationFractionMicros")
    """Share of impressions, in millionths."""
    cpc_bid_ceiling_micros: str | None = Field(default=None, alias="cpcBidCeilingMicros")
    """Highest bid per click, in millionths."""


class TargetRoas(Record):
    """A return on ad spend."""

    target_roas: float | None = Field(default=None, alias="targetRoas")
    """Target return on ad spend."""
    cpc_bid_ceiling_micros: str | None = Field(default=None, alias="cpcBidCeilingMicros")
    """Highest bid per click, in millionths; portfolio strategies alone."""
    cpc_bid_floor_micros: str | None = Field(default=None, alias="cpcBidFloorMicros")
    """Lowest bid per click, in millionths; portfolio strategies alone."""
    target_roas_tolerance_percent_millis: str | None = Field(
        default=None, alias="targetRoasTolerancePercentMillis"
    )
    """How far below the target it may be, in thousandths of a percent."""


class TargetSpend(Record):
    """Most clicks for the budget."""

    target_spend_micros: str | None = Field(default=None, alias="targetSpendMicros")
    """Amount to spend, in millionths; deprecated in favor of the budget."""
    cpc_bid_ceiling_micros: str | None = Field(default=None, alias="cpcBidCeilingMicros")
    """Highest bid per click, in millionths."""


class PercentCpc(Record):
    """A fraction of the advertised price per click."""

    cpc_bid_ceiling_micros: str | None = Field(default=None, alias="cpcBidCeilingMicros")
    """Highest bid per click, in millionths."""
    enhanced_cpc_enabled: bool | None = Field(default=None, alias="enhancedCpcEnabled")
    """Whether Google changes bids by what is likely to convert."""


class TargetCpc(Record):
    """A cost per click."""

    target_cpc_micros: str | None = Field(default=None, alias="targetCpcMicros")
    """Target cost per click, in millionths."""


class Campaign(Record):
    """A campaign, as far as the query selected its fields."""

    resource_name: str | None = Field(default=None, alias="resourceName")
    """Resource name, `customers/{customer_id}/campaigns/{campaign_id}`."""
    id: str | None = None
    """Id of the campaign, as text."""
    name: str | None = None
    """Name of the campaign."""
    primary_status: (
        Literal[
            "UNSPECIFIED",
            "UNKNOWN",
            "ELIGIBLE",
            "PAUSED",
            "REMOVED",
            "ENDED",
            "PENDING",
            "MISCONFIGURED",
            "LIMITED",
            "LEARNING",
            "NOT_ELIGIBLE",
        ]
        | str
        | None
    ) = Field(default=None, alias="primaryStatus")
    """Whether it serves, and how well."""
    primary_status_reasons: list[str] | None = Field(default=None, alias="primaryStatusReasons")
    """Why it does not serve, or not well."""
    status: Literal["UNSPECIFIED", "UNKNOWN", "ENABLED", "PAUSED", "REMOVED"] | str | None = None
    """Status that was set."""
    serving_status: (
        Literal["UNSPECIFIED", "UNKNOWN", "SERVING", "NONE", "ENDED", "PENDING", "SUSPENDED"] | str | None
    ) = Field(default=None, alias="servingStatus")
    """Whether ads are served."""
    bidding_strategy_system_status: str | None = Field(default=None, alias="biddingStrategySystemStatus")
    """State of the bidding strategy, as in `LEARNING_NEW`."""
    ad_serving_optimization_status: (
        Literal[
            "UNSPECIFIED",
            "UNKNOWN",
            "OPTIMIZE",
            "CONVERSION_OPTIMIZE",
            "ROTATE",
            "ROTATE_INDEFINITELY",
            "UNAVAILABLE",
        ]
        | str
        | None
    ) = Field(default=None, alias="adServingOptimizationStatus")
    """How ads take turns."""
    advertising_channel_type: (
        Literal[
            "UNSPECIFIED",
            "UNKNOWN",
            "SEARCH",
            "DISPLAY",
            "SHOPPING",
            "HOTEL",
            "VIDEO",
            "MULTI_CHANNEL",
            "LOCAL",
            "SMART",
            "PERFORMANCE_MAX",
            "LOCAL_SERVICES",
            "TRAVEL",
            "DEMAND_GEN",
        ]
        | str
        | None
    ) = Field(default=None, alias="advertisingChannelType")
    """Where ads appear; it cannot be changed."""
    advertising_channel_sub_type: str | None = Field(default=None, alias="advertisingChannelSubType")
    """Refinement of where ads appear, as in `VIDEO_ACTION`."""
    tracking_url_template: str | None = Field(default=None, alias="trackingUrlTemplate")
    """Template of the tracking URL."""
    url_custom_parameters: list[CustomParameter] | None = Field(default=None, alias="urlCustomParameters")
    """Values for the custom parameters of URLs."""
    final_url_suffix: str | None = Field(default=None, alias="finalUrlSuffix")
    """Text that is added to landing page URLs."""
    local_services_campaign_settings: dict[str, Any] | None = Field(
        default=None, alias="localServicesCampaignSettings"
    )
    """Settings of a Local Services campaign."""
    travel_campaign_settings: dict[str, Any] | None = Field(default=None, alias="travelCampaignSettings")
    """Settings of a travel campaign."""
    demand_gen_campaign_settings: dict[str, Any] | None = Field(
        default=None, alias="demandGenCampaignSettings"
    )
    """Settings of a Demand Gen campaign."""
    video_campaign_settings: dict[str, Any] | None = Field(default=None, alias="videoCampaignSettings")
    """Settings of a video campaign."""
    pmax_campaign_settings: dict[str, Any] | None = Field(default=None, alias="pmaxCampaignSettings")
    """Settings of a Performance Max campaign."""
    real_time_bidding_setting: dict[str, Any] | None = Field(default=None, alias="realTimeBiddingSetting")
    """Settings of real-time bidding, on the Ad Exchange network alone."""
    network_settings: NetworkSettings | None = Field(default=None, alias="networkSettings")
    """Networks that it targets."""
    hotel_setting: dict[str, Any] | None = Field(default=None, alias="hotelSetting")
    """Settings of a hotel campaign."""
    dynamic_search_ads_setting: dict[str, Any] | None = Field(default=None, alias="dynamicSearchAdsSetting")
    """Settings of dynamic search ads."""
    shopping_setting: dict[str, Any] | None = Field(default=None, alias="shoppingSetting")
    """Settings of a shopping campaign."""
    targeting_setting: dict[str, Any] | None = Field(default=None, alias="targetingSetting")
    """Which criteria restrict who sees ads."""
    audience_setting: dict[str, Any] | None = Field(default=None, alias="audienceSetting")
    """Settings of audiences."""
    geo_target_type_setting: GeoTargetTypeSetting | None = Field(default=None, alias="geoTargetTypeSetting")
    """How locations are matched."""
    local_campaign_setting: dict[str, Any] | None = Field(default=None, alias="localCampaignSetting")
    """Settings of a local campaign."""
    app_campaign_setting: dict[str, Any] | None = Field(default=None, alias="appCampaignSetting")
    """Settings of an app campaign."""
    labels: list[str] | None = None
    """Resource names of the labels on it."""
    experiment_type: Literal["UNSPECIFIED", "UNKNOWN", "BASE", "DRAFT", "EXPERIMENT"] | str | None = Field(
        default=None, alias="experimentType"
    )
    """Whether it is an experiment."""
    base_campaign: str | None = Field(default=None, alias="baseCampaign")
    """Resource name of the campaign that an experiment is of, or its own."""
    campaign_budget: str | None = Field(default=None, alias="campaignBudget")
    """Resource name of the budget."""
    bidding_strategy_type: str | None = Field(default=None, alias="biddingStrategyType")
    """Kind of bidding strategy."""
    accessible_bidding_strategy: str | None = Field(default=None, alias="accessibleBiddingStrategy")
    """Resource name of the portfolio bidding strategy, as others may read it."""
    campaign_group: str | None = Field(default=None, alias="campaignGroup")
    """Resource name of the campaign group."""
    start_date_time: str | None = Field(default=None, alias="startDateTime")
    """Start as `yyyy-MM-dd HH:mm:ss`, in the time zone of the account."""
    end_date_time: str | None = Field(default=None, alias="endDateTime")
    """End as `yyyy-MM-dd HH:mm:ss`, in the time zone of the account."""
    frequency_caps: list[dict[str, Any]] | None = Field(default=None, alias="frequencyCaps")
    """How often one user sees its ads at most."""
    video_brand_safety_suitability: (
        Literal["UNSPECIFIED", "UNKNOWN", "EXPANDED_INVENTORY", "STANDARD_INVENTORY", "LIMITED_INVENTORY"]
        | str
        | None
    ) = Field(default=None, alias="videoBrandSafetySuitability")
    """Content that its videos may appear beside."""
    vanity_pharma: dict[str, Any] | None = Field(default=None, alias="vanityPharma")
    """How unbranded ads of pharmaceuticals are shown."""
    selective_optimization: dict[str, Any] | None = Field(default=None, alias="selectiveOptimization")
    """Conversions that an app campaign optimizes for."""
    optimization_goal_setting: dict[str, Any] | None = Field(default=None, alias="optimizationGoalSetting")
    """Goals that an app campaign optimizes for."""
    tracking_setting: dict[str, Any] | None = Field(default=None, alias="trackingSetting")
    """Where clicks are tracked."""
    payment_mode: (
        Literal["UNSPECIFIED", "UNKNOWN", "CLICKS", "CONVERSION_VALUE", "CONVERSIONS", "GUEST_STAY"]
        | str
        | None
    ) = Field(default=None, alias="paymentMode")
    """What is paid for."""
    optimization_score: float | None = Field(default=None, alias="optimizationScore")
    """Optimization score, from 0 to 1."""
    excluded_parent_asset_field_types: list[str] | None = Field(
        default=None, alias="excludedParentAssetFieldTypes"
    )
    """Kinds of assets that are not inherited from the level above."""
    excluded_parent_asset_set_types: list[str] | None = Field(
        default=None, alias="excludedParentAssetSetTypes"
    )
    """Kinds of asset sets that are not inherited from the level above."""
    performance_max_upgrade: dict[str, Any] | None = Field(default=None, alias="performanceMaxUpgrade")
    """Upgrade to Performance Max."""
    hotel_property_asset_set: str | None = Field(default=None, alias="hotelPropertyAssetSet")
    """Resource name of the hotel properties of a travel campaign."""
    listing_type: Literal["UNSPECIFIED", "UNKNOWN", "VEHICLES"] | str | None = Field(
        default=None, alias="listingType"
    )
    """Kind of listings, as in `VEHICLES`."""
    asset_automation_settings: list[dict[str, Any]] | None = Field(
        default=None, alias="assetAutomationSettings"
    )
    """Which assets Google may make by itself."""
    keyword_match_type: Literal["UNSPECIFIED", "UNKNOWN", "BROAD"] | str | None = Field(
        default=None, alias="keywordMatchType"
    )
    """`BROAD` to match all keywords broadly."""
    brand_guidelines_enabled: bool | None = Field(default=None, alias="brandGuidelinesEnabled")
    """Whether brand guidelines apply; it cannot be changed."""
    brand_guidelines: dict[str, Any] | None = Field(default=None, alias="brandGuidelines")
    """How the brand looks in what Google makes."""
    text_guidelines: dict[str, Any] | None = Field(default=None, alias="textGuidelines")
    """Rules for texts that Google makes."""
    third_party_integration_partners: dict[str, Any] | None = Field(
        default=None, alias="thirdPartyIntegrationPartners"
    )
    """Partners that measure it."""
    ai_max_setting: dict[str, Any] | None = Field(default=None, alias="aiMaxSetting")
    """Settings of AI Max."""
    contains_eu_political_advertising: (
        Literal[
            "UNSPECIFIED",
            "UNKNOWN",
            "CONTAINS_EU_POLITICAL_ADVERTISING",
            "DOES_NOT_CONTAIN_EU_POLITICAL_ADVERTISING",
        ]
        | str
        | None
    ) = Field(default=None, alias="containsEuPoliticalAdvertising")
    """Whether it has political advertising for the European Union."""
    feed_types: list[str] | None = Field(default=None, alias="feedTypes")
    """Kinds of feeds on it."""
    missing_eu_political_advertising_declaration: bool | None = Field(
        default=None, alias="missingEuPoliticalAdvertisingDeclaration"
    )
    """Whether the declaration on political advertising is missing."""
    bidding_strategy: str | None = Field(default=None, alias="biddingStrategy")
    """Resource name of the portfolio bidding strategy."""
    commission: Commission | None = None
    """Bidding strategy: a part of each conversion's value."""
    manual_cpa: dict[str, Any] | None = Field(default=None, alias="manualCpa")
    """Bidding strategy: bids per action, set by hand."""
    manual_cpc: ManualCpc | None = Field(default=None, alias="manualCpc")
    """Bidding strategy: bids per click, set by hand."""
    manual_cpm: dict[str, Any] | None = Field(default=None, alias="manualCpm")
    """Bidding strategy: bids per thousand impressions, set by hand."""
    manual_cpv: dict[str, Any] | None = Field(default=None, alias="manualCpv")
    """Bidding strategy: bids per view, set by hand."""
    maximize_conversions: MaximizeConversions | None = Field(default=None, alias="maximizeConversions")
    """Bidding strategy: most conversions for the budget."""
    maximize_conversion_value: MaximizeConversionValue | None = Field(
        default=None, alias="maximizeConversionValue"
    )
    """Bidding strategy: highest value of conversions for the budget."""
    target_cpa: TargetCpa | None = Field(default=None, alias="targetCpa")
    """Bidding strategy: a cost per conversion."""
    target_impression_share: TargetImpressionShare | None = Field(default=None, alias="targetImpressionShare")
    """Bidding strategy: a share of impressions."""
    target_roas: TargetRoas | None = Field(default=None, alias="targetRoas")
    """Bidding strategy: a return on ad spend."""
    target_spend: TargetSpend | None = Field(default=None, alias="targetSpend")
    """Bidding strategy: most clicks for the budget."""
    percent_cpc: PercentCpc | None = Field(default=None, alias="percentCpc")
    """Bidding strategy: a fraction of the advertised price per click."""
    target_cpm: dict[str, Any] | None = Field(default=None, alias="targetCpm")
    """Bidding strategy: a cost per thousand impressions."""
    fixed_cpm: dict[str, Any] | None = Field(default=None, alias="fixedCpm")
    """Bidding strategy: a fixed cost per thousand impressions."""
    target_cpv: dict[str, Any] | None = Field(default=None, alias="targetCpv")
    """Bidding strategy: a cost per view."""
    target_cpc: TargetCpc | None = Field(default=None, alias="targetCpc")
    """Bidding strategy: a cost per click."""


class PartialFailureError(Record):
    """Why some operations failed, if partial failure was allowed."""

    code: int | None = None
    """Number of the error's kind."""
    message: str | None = None
    """The error in words."""
    details: list[dict[str, Any]] | None = None
    """The errors of each operation."""


class AdGroup(Record):
    """An ad group, as far as the query selected its fields."""

    resource_name: str | None = Field(default=None, alias="resourceName")
    """Resource name, `customers/{customer_id}/adGroups/{ad_group_id}`."""
    id: str | None = None
    """Id of the ad group, as text."""
    name: str | None = None
    """Name of the ad group."""
    status: Literal["UNSPECIFIED", "UNKNOWN", "ENABLED", "PAUSED", "REMOVED"] | str | None = None
    """Status that was set."""
    type: str | None = None
    """Kind of ad group; it cannot be changed."""
    ad_rotation_mode: Literal["UNSPECIFIED", "UNKNOWN", "OPTIMIZE", "ROTATE_FOREVER"] | str | None = Field(
        default=None, alias="adRotationMode"
    )
    """How ads take turns."""
    base_ad_group: str | None = Field(default=None, alias="baseAdGroup")
    """Resource name of the ad group that an experiment's is of, or its own."""
    tracking_url_template: str | None = Field(default=None, alias="trackingUrlTemplate")
    """Template of the tracking URL."""
    url_custom_parameters: list[CustomParameter] | None = Field(default=None, alias="urlCustomParameters")
    """Values for the custom parameters of URLs."""
    final_url_suffix: str | None = Field(default=None, alias="finalUrlSuffix")
    """Text that is added to landing page URLs."""
    campaign: str | None = None
    """Resource name of the campaign."""
    cpc_bid_micros: str | None = Field(default=None, alias="cpcBidMicros")
    """Highest bid per click, in millionths of the account's currency."""
    effective_cpc_bid_micros: str | None = Field(default=None, alias="effectiveCpcBidMicros")
    """Bid per click that applies, in millionths."""
    cpm_bid_micros: str | None = Field(default=None, alias="cpmBidMicros")
    """Highest bid per thousand viewable impressions, in millionths."""
    target_cpa_micros: str | None = Field(default=None, alias="targetCpaMicros")
    """Target cost per conversion in place of the campaign's, in millionths."""
    cpv_bid_micros: str | None = Field(default=None, alias="cpvBidMicros")
    """Bid per view, in millionths."""
    target_cpm_micros: str | None = Field(default=None, alias="targetCpmMicros")
    """Target cost per thousand impressions, in millionths."""
    target_roas: float | None = Field(default=None, alias="targetRoas")
    """Target return on ad spend in place of the campaign's."""
    percent_cpc_bid_micros: str | None = Field(default=None, alias="percentCpcBidMicros")
    """Bid as a fraction of the advertised price, in millionths."""
    fixed_cpm_micros: str | None = Field(default=None, alias="fixedCpmMicros")
    """Fixed cost per thousand impressions, in millionths."""
    target_cpv_micros: str | None = Field(default=None, alias="targetCpvMicros")
    """Target cost per view, in millionths."""
    target_cpc_micros: str | None = Field(default=None, alias="targetCpcMicros")
    """Target cost per click in place of the campaign's, in millionths."""
    optimized_targeting_enabled: bool | None = Field(default=None, alias="optimizedTargetingEnabled")
    """Whether Google may look for further audiences."""
    exclude_demographic_expansion: bool | None = Field(default=None, alias="excludeDemographicExpansion")
    """Whether optimized targeting keeps to the demographics."""
    display_custom_bid_dimension: (
        Literal[
            "UNSPECIFIED",
            "UNKNOWN",
            "KEYWORD",
            "AUDIENCE",
            "TOPIC",
            "GENDER",
            "AGE_RANGE",
            "PLACEMENT",
            "PARENTAL_STATUS",
            "INCOME_RANGE",
        ]
        | str
        | None
    ) = Field(default=None, alias="displayCustomBidDimension")
    """Kind of criteria that have bids of their own, on the display network."""
    targeting_setting: dict[str, Any] | None = Field(default=None, alias="targetingSetting")
    """Which criteria restrict who sees ads."""
    audience_setting: dict[str, Any] | None = Field(default=None, alias="audienceSetting")
    """Settings of audiences."""
    effective_target_cpa_micros: str | None = Field(default=None, alias="effectiveTargetCpaMicros")
    """Target cost per conversion that applies, in millionths."""
    effective_target_cpa_source: (
        Literal["UNSPECIFIED", "UNKNOWN", "CAMPAIGN_BIDDING_STRATEGY", "AD_GROUP", "AD_GROUP_CRITERION"]
        | str
        | None
    ) = Field(default=None, alias="effectiveTargetCpaSource")
    """Where that target comes from."""
    effective_target_roas: float | None = Field(default=None, alias="effectiveTargetRoas")
    """Target return on ad spend that applies."""
    effective_target_roas_source: (
        Literal["UNSPECIFIED", "UNKNOWN", "CAMPAIGN_BIDDING_STRATEGY", "AD_GROUP", "AD_GROUP_CRITERION"]
        | str
        | None
    ) = Field(default=None, alias="effectiveTargetRoasSource")
    """Where that target comes from."""
    effective_target_cpc: str | None = Field(default=None, alias="effectiveTargetCpc")
    """Target cost per click that applies, in millionths."""
    effective_target_cpc_source: (
        Literal["UNSPECIFIED", "UNKNOWN", "CAMPAIGN_BIDDING_STRATEGY", "AD_GROUP", "AD_GROUP_CRITERION"]
        | str
        | None
    ) = Field(default=None, alias="effectiveTargetCpcSource")
    """Where that target comes from."""
    labels: list[str] | None = None
    """Resource names of the labels on it."""
    excluded_parent_asset_field_types: list[str] | None = Field(
        default=None, alias="excludedParentAssetFieldTypes"
    )
    """Kinds of assets that are not inherited from the level above."""
    excluded_parent_asset_set_types: list[str] | None = Field(
        default=None, alias="excludedParentAssetSetTypes"
    )
    """Kinds of asset sets that are not inherited from the level above."""
    primary_status: (
        Literal[
            "UNSPECIFIED", "UNKNOWN", "ELIGIBLE", "PAUSED", "REMOVED", "PENDING", "NOT_ELIGIBLE", "LIMITED"
        ]
        | str
        | None
    ) = Field(default=None, alias="primaryStatus")
    """Whether it serves, and how well."""
    primary_status_reasons: list[str] | None = Field(default=None, alias="primaryStatusReasons")
    """Why it does not serve, or not well."""
    demand_gen_ad_group_settings: dict[str, Any] | None = Field(
        default=None, alias="demandGenAdGroupSettings"
    )
    """Settings of a Demand Gen ad group."""
    video_ad_group_settings: dict[str, Any] | None = Field(default=None, alias="videoAdGroupSettings")
    """Settings of a video ad group."""
    ai_max_ad_group_setting: dict[str, Any] | None = Field(default=None, alias="aiMaxAdGroupSetting")
    """Settings of AI Max."""
    vertical_ads_format_setting: dict[str, Any] | None = Field(default=None, alias="verticalAdsFormatSetting")
    """Settings of formats for verticals."""


class AdTextAsset(Record):
    """A text of an ad."""

    text: str | None = None
    """The text."""
    pinned_field: str | None = Field(default=None, alias="pinnedField")
    """Place that the text is pinned to, as in `HEADLINE_1`."""
    asset_performance_label: (
        Literal["UNSPECIFIED", "UNKNOWN", "PENDING", "LEARNING", "LOW", "GOOD", "BEST", "NOT_APPLICABLE"]
        | str
        | None
    ) = Field(default=None, alias="assetPerformanceLabel")
    """How well it performs."""
    policy_summary_info: dict[str, Any] | None = Field(default=None, alias="policySummaryInfo")
    """Result of its review."""


class ResponsiveSearchAdInfo(Record):
    """Texts that Google combines into a search ad."""

    headlines: list[AdTextAsset] | None = None
    """Headlines to choose from."""
    descriptions: list[AdTextAsset] | None = None
    """Descriptions to choose from."""
    path1: str | None = None
    """First part of the path that the ad shows."""
    path2: str | None = None
    """Second part of the path that the ad shows."""


class ExpandedTextAdInfo(Record):
    """Texts of an expanded text ad."""

    headline_part1: str | None = Field(default=None, alias="headlinePart1")
    """First part of the headline."""
    headline_part2: str | None = Field(default=None, alias="headlinePart2")
    """Second part of the headline."""
    headline_part3: str | None = Field(default=None, alias="headlinePart3")
    """Third part of the headline."""
    description: str | None = None
    """First description."""
    description2: str | None = None
    """Second description."""
    path1: str | None = None
    """First part of the path that the ad shows."""
    path2: str | None = None
    """Second part of the path that the ad shows."""


class Ad(Record):
    """What an ad shows and where it leads."""

    resource_name: str | None = Field(default=None, alias="resourceName")
    """Resource name, `customers/{customer_id}/ads/{ad_id}`."""
    id: str | None = None
    """Id of the ad, as text."""
    final_urls: list[str] | None = Field(default=None, alias="finalUrls")
    """Landing pages."""
    final_app_urls: list[dict[str, Any]] | None = Field(default=None, alias="finalAppUrls")
    """URLs within apps that the user has."""
    final_mobile_urls: list[str] | None = Field(default=None, alias="finalMobileUrls")
    """Landing pages on mobile devices."""
    tracking_url_template: str | None = Field(default=None, alias="trackingUrlTemplate")
    """Template of the tracking URL."""
    url_custom_parameters: list[CustomParameter] | None = Field(default=None, alias="urlCustomParameters")
    """Values for the custom parameters of URLs."""
    final_url_suffix: str | None = Field(default=None, alias="finalUrlSuffix")
    """Text that is added to landing page URLs."""
    display_url: str | None = Field(default=None, alias="displayUrl")
    """URL that the ad shows."""
    type: str | None = None
    """Kind of ad."""
    added_by_google_ads: bool | None = Field(default=None, alias="addedByGoogleAds")
    """Whether Google added it."""
    device_preference: (
        Literal["UNSPECIFIED", "UNKNOWN", "MOBILE", "TABLET", "DESKTOP", "OTHER", "CONNECTED_TV"] | str | None
    ) = Field(default=None, alias="devicePreference")
    """Devices that it is preferred on."""
    url_collections: list[dict[str, Any]] | None = Field(default=None, alias="urlCollections")
    """Further URLs, by an id within the ad."""
    name: str | None = None
    """Name of the ad, of some kinds alone."""
    system_managed_resource_source: Literal["UNSPECIFIED", "UNKNOWN", "AD_VARIATIONS"] | str | None = Field(
        default=None, alias="systemManagedResourceSource"
    )
    """Which system manages it."""
    synthetic_content_info: dict[str, Any] | None = Field(default=None, alias="syntheticContentInfo")
    """Whether content was made by artificial intelligence."""
    responsive_search_ad: ResponsiveSearchAdInfo | None = Field(default=None, alias="responsiveSearchAd")
    """Texts of a responsive search ad."""
    expanded_text_ad: ExpandedTextAdInfo | None = Field(default=None, alias="expandedTextAd")
    """Texts of an expanded text ad."""
    text_ad: dict[str, Any] | None = Field(default=None, alias="textAd")
    """Texts of a text ad."""
    expanded_dynamic_search_ad: dict[str, Any] | None = Field(default=None, alias="expandedDynamicSearchAd")
    """Texts of an expanded dynamic search ad."""
    responsive_display_ad: dict[str, Any] | None = Field(default=None, alias="responsiveDisplayAd")
    """Assets of a responsive display ad."""
    image_ad: dict[str, Any] | None = Field(default=None, alias="imageAd")
    """Image of an image ad."""
    video_ad: dict[str, Any] | None = Field(default=None, alias="videoAd")
    """Video and format of a video ad."""
    video_responsive_ad: dict[str, Any] | None = Field(default=None, alias="videoResponsiveAd")
    """Assets of a responsive video ad."""
    app_ad: dict[str, Any] | None = Field(default=None, alias="appAd")
    """Assets of an app ad."""
    smart_campaign_ad: dict[str, Any] | None = Field(default=None, alias="smartCampaignAd")
    """Assets of a Smart campaign's ad."""
    demand_gen_multi_asset_ad: dict[str, Any] | None = Field(default=None, alias="demandGenMultiAssetAd")
    """Assets of a Demand Gen ad of several assets."""
    demand_gen_carousel_ad: dict[str, Any] | None = Field(default=None, alias="demandGenCarouselAd")
    """Cards of a Demand Gen carousel."""
    demand_gen_video_responsive_ad: dict[str, Any] | None = Field(
        default=None, alias="demandGenVideoResponsiveAd"
    )
    """Assets of a responsive Demand Gen video ad."""
    demand_gen_product_ad: dict[str, Any] | None = Field(default=None, alias="demandGenProductAd")
    """Assets of a Demand Gen product ad."""


class AdGroupAdPolicySummary(Record):
    """Result of an ad's review."""

    policy_topic_entries: list[dict[str, Any]] | None = Field(default=None, alias="policyTopicEntries")
    """Policies that it touches."""
    review_status: (
        Literal[
            "UNSPECIFIED", "UNKNOWN", "REVIEW_IN_PROGRESS", "REVIEWED", "UNDER_APPEAL", "ELIGIBLE_MAY_SERVE"
        ]
        | str
        | None
    ) = Field(default=None, alias="reviewStatus")
    """State of the review."""
    approval_status: (
        Literal[
            "UNSPECIFIED", "UNKNOWN", "DISAPPROVED", "APPROVED_LIMITED", "APPROVED", "AREA_OF_INTEREST_ONLY"
        ]
        | str
        | None
    ) = Field(default=None, alias="approvalStatus")
    """Whether it was approved."""


class AdGroupAd(Record):
    """An ad in an ad group, as far as the query selected its fields."""

    resource_name: str | None = Field(default=None, alias="resourceName")
    """Resource name, `customers/{customer_id}/adGroupAds/{ad_group_id}~{ad_id}`."""
    status: Literal["UNSPECIFIED", "UNKNOWN", "ENABLED", "PAUSED", "REMOVED"] | str | None = None
    """Status that was set."""
    ad_group: str | None = Field(default=None, alias="adGroup")
    """Resource name of the ad group."""
    ad: Ad | None = None
    """The ad itself."""
    start_date_time: str | None = Field(default=None, alias="startDateTime")
    """Start as `yyyy-MM-dd HH:mm:ss`, in the time zone of the account."""
    end_date_time: str | None = Field(default=None, alias="endDateTime")
    """End as `yyyy-MM-dd HH:mm:ss`, in the time zone of the account."""
    policy_summary: AdGroupAdPolicySummary | None = Field(default=None, alias="policySummary")
    """Result of the review."""
    ad_strength: (
        Literal["UNSPECIFIED", "UNKNOWN", "PENDING", "NO_ADS", "POOR", "AVERAGE", "GOOD", "EXCELLENT"]
        | str
        | None
    ) = Field(default=None, alias="adStrength")
    """How good the assets are together."""
    action_items: list[str] | None = Field(default=None, alias="actionItems")
    """What would make the ad stronger, in words."""
    labels: list[str] | None = None
    """Resource names of the labels on it."""
    primary_status: (
        Literal[
            "UNSPECIFIED", "UNKNOWN", "ELIGIBLE", "PAUSED", "REMOVED", "PENDING", "LIMITED", "NOT_ELIGIBLE"
        ]
        | str
        | None
    ) = Field(default=None, alias="primaryStatus")
    """Whether it serves, and how well."""
    primary_status_reasons: list[str] | None = Field(default=None, alias="primaryStatusReasons")
    """Why it does not serve, or not well."""
    ad_group_ad_asset_automation_settings: list[dict[str, Any]] | None = Field(
        default=None, alias="adGroupAdAssetAutomationSettings"
    )
    """Which assets Google may make by itself."""


class TextLabel(Record):
    """Color and description of a label."""

    background_color: str | None = Field(default=None, alias="backgroundColor")
    """Color, as in `#2B8FFF`."""
    description: str | None = None
    """Description, of at most 200 characters."""


class Label(Record):
    """A label to group campaigns, ad groups and ads by."""

    resource_name: str | None = Field(default=None, alias="resourceName")
    """Resource name, `customers/{customer_id}/labels/{label_id}`."""
    id: str | None = None
    """Id of the label, as text."""
    name: str | None = None
    """Name of the label."""
    status: Literal["UNSPECIFIED", "UNKNOWN", "ENABLED", "REMOVED"] | str | None = None
    """Status of the label."""
    text_label: TextLabel | None = Field(default=None, alias="textLabel")
    """Color and description."""
