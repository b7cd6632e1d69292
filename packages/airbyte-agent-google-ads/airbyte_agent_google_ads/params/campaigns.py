# Generated from specs/google-ads/connector.yaml by `connectorgen generate google-ads`. Do not edit.
"""Arguments of `campaigns`."""

from collections.abc import Mapping, Sequence
from typing import Any, Literal, Required, TypeAlias

from typing_extensions import TypedDict

from .shared import CustomParameterParam, SearchSettingsParam

__all__ = [
    "CampaignListParams",
    "CampaignOperationParam",
    "CampaignUpdateInput",
    "CampaignUpdateInputAdServingOptimizationStatus",
    "CampaignUpdateInputContainsEuPoliticalAdvertising",
    "CampaignUpdateInputExcludedParentAssetFieldType",
    "CampaignUpdateInputExcludedParentAssetSetType",
    "CampaignUpdateParams",
    "CommissionParam",
    "GeoTargetTypeSettingParam",
    "GeoTargetTypeSettingParamPositiveGeoTargetType",
    "ManualCpcParam",
    "MaximizeConversionValueParam",
    "MaximizeConversionsParam",
    "NetworkSettingsParam",
    "PercentCpcParam",
    "TargetCpaParam",
    "TargetCpcParam",
    "TargetImpressionShareParam",
    "TargetImpressionShareParamLocation",
    "TargetRoasParam",
    "TargetSpendParam",
]

CampaignUpdateInputAdServingOptimizationStatus: TypeAlias = Literal[
    "OPTIMIZE", "CONVERSION_OPTIMIZE", "ROTATE", "ROTATE_INDEFINITELY", "UNAVAILABLE"
]
GeoTargetTypeSettingParamPositiveGeoTargetType: TypeAlias = Literal[
    "UNSPECIFIED", "UNKNOWN", "PRESENCE_OR_INTEREST", "SEARCH_INTEREST", "PRESENCE"
]
CampaignUpdateInputExcludedParentAssetFieldType: TypeAlias = Literal[
    "HEADLINE",
    "DESCRIPTION",
    "MANDATORY_AD_TEXT",
    "MARKETING_IMAGE",
    "MEDIA_BUNDLE",
    "YOUTUBE_VIDEO",
    "BOOK_ON_GOOGLE",
    "LEAD_FORM",
    "PROMOTION",
    "CALLOUT",
    "STRUCTURED_SNIPPET",
    "SITELINK",
    "MOBILE_APP",
    "HOTEL_CALLOUT",
    "CALL",
    "LONG_HEADLINE",
    "BUSINESS_NAME",
    "SQUARE_MARKETING_IMAGE",
    "PORTRAIT_MARKETING_IMAGE",
    "LOGO",
    "LANDSCAPE_LOGO",
    "VIDEO",
    "PRICE",
    "CALL_TO_ACTION_SELECTION",
    "AD_IMAGE",
    "BUSINESS_LOGO",
    "HOTEL_PROPERTY",
    "DEMAND_GEN_CAROUSEL_CARD",
    "BUSINESS_MESSAGE",
    "TALL_PORTRAIT_MARKETING_IMAGE",
    "RELATED_YOUTUBE_VIDEOS",
    "LANDING_PAGE_PREVIEW",
    "LONG_DESCRIPTION",
    "CALL_TO_ACTION",
]
CampaignUpdateInputExcludedParentAssetSetType: TypeAlias = Literal[
    "PAGE_FEED",
    "DYNAMIC_EDUCATION",
    "MERCHANT_CENTER_FEED",
    "DYNAMIC_REAL_ESTATE",
    "DYNAMIC_CUSTOM",
    "DYNAMIC_HOTELS_AND_RENTALS",
    "DYNAMIC_FLIGHTS",
    "DYNAMIC_TRAVEL",
    "DYNAMIC_LOCAL",
    "DYNAMIC_JOBS",
    "LOCATION_SYNC",
    "BUSINESS_PROFILE_DYNAMIC_LOCATION_GROUP",
    "CHAIN_DYNAMIC_LOCATION_GROUP",
    "STATIC_LOCATION_GROUP",
    "HOTEL_PROPERTY",
    "TRAVEL_FEED",
]
CampaignUpdateInputContainsEuPoliticalAdvertising: TypeAlias = Literal[
    "CONTAINS_EU_POLITICAL_ADVERTISING", "DOES_NOT_CONTAIN_EU_POLITICAL_ADVERTISING"
]
TargetImpressionShareParamLocation: TypeAlias = Literal[
    "UNSPECIFIED", "UNKNOWN", "ANYWHERE_ON_PAGE", "TOP_OF_PAGE", "ABSOLUTE_TOP_OF_PAGE"
]


class CampaignListParams(TypedDict, total=False):
    """Arguments of `campaigns.list`, by name."""

    customer_id: Required[str]
    login_customer_id: str | None
    query: str | None
    page_token: str | None
    search_settings: SearchSettingsParam | None


class NetworkSettingsParam(TypedDict, total=False):
    """Networks that a campaign targets."""

    target_google_search: bool | None
    """Google's search results."""
    target_search_network: bool | None
    """Search partners; needs Google's search results too."""
    target_content_network: bool | None
    """Display network."""
    target_partner_search_network: bool | None
    """Google's partner network, for some accounts alone."""
    target_youtube: bool | None
    """YouTube."""
    target_google_tv_network: bool | None
    """Google TV."""


class GeoTargetTypeSettingParam(TypedDict, total=False):
    """How locations are matched."""

    positive_geo_target_type: GeoTargetTypeSettingParamPositiveGeoTargetType | str | None
    """Who is in a targeted location."""
    negative_geo_target_type: (
        Literal["UNSPECIFIED", "UNKNOWN", "PRESENCE_OR_INTEREST", "PRESENCE"] | str | None
    )
    """Who is in an excluded location."""


class CommissionParam(TypedDict, total=False):
    """A part of each conversion's value."""

    commission_rate_micros: str | None
    """Part of the value, in millionths."""


class ManualCpcParam(TypedDict, total=False):
    """Bids per click that are set by hand."""

    enhanced_cpc_enabled: bool | None
    """Whether Google changes bids by what is likely to convert."""


class MaximizeConversionsParam(TypedDict, total=False):
    """Most conversions for the budget."""

    cpc_bid_ceiling_micros: str | None
    """Highest bid per click, in millionths; portfolio strategies alone."""
    cpc_bid_floor_micros: str | None
    """Lowest bid per click, in millionths; portfolio strategies alone."""
    target_cpa_micros: str | None
    """Target cost per conversion, in millionths."""


class MaximizeConversionValueParam(TypedDict, total=False):
    """Highest value of conversions for the budget."""

    target_roas: float | None
    """Target return on ad spend."""
    cpc_bid_ceiling_micros: str | None
    """Highest bid per click, in millionths; portfolio strategies alone."""
    cpc_bid_floor_micros: str | None
    """Lowest bid per click, in millionths; portfolio strategies alone."""
    target_roas_tolerance_percent_millis: str | None
    """How far below the target it may be, in thousandths of a percent."""


class TargetCpaParam(TypedDict, total=False):
    """A cost per conversion."""

    target_cpa_micros: str | None
    """Target cost per conversion, in millionths."""
    cpc_bid_ceiling_micros: str | None
    """Highest bid per click, in millionths; portfolio strategies alone."""
    cpc_bid_floor_micros: str | None
    """Lowest bid per click, in millionths; portfolio strategies alone."""


class TargetImpressionShareParam(TypedDict, total=False):
    """A share of impressions."""

    location: TargetImpressionShareParamLocation | str | None
    """Where ads shall appear on the page."""
    location_fraction_micros: str | None
    """Share of impressions, in millionths."""
    cpc_bid_ceiling_micros: str | None
    """Highest bid per click, in millionths."""


class TargetRoasParam(TypedDict, total=False):
    """A return on ad spend."""

    target_roas: float | None
    """Target return on ad spend."""
    cpc_bid_ceiling_micros: str | None
    """Highest bid per click, in millionths; portfolio strategies alone."""
    cpc_bid_floor_micros: str | None
    """Lowest bid per click, in millionths; portfolio strategies alone."""
    target_roas_tolerance_percent_millis: str | None
    """How far below the target it may be, in thousandths of a percent."""


class TargetSpendParam(TypedDict, total=False):
    """Most clicks for the budget."""

    target_spend_micros: str | None
    """Amount to spend, in millionths; deprecated in favor of the budget."""
    cpc_bid_ceiling_micros: str | None
    """Highest bid per click, in millionths."""


class PercentCpcParam(TypedDict, total=False):
    """A fraction of the advertised price per click."""

    cpc_bid_ceiling_micros: str | None
    """Highest bid per click, in millionths."""
    enhanced_cpc_enabled: bool | None
    """Whether Google changes bids by what is likely to convert."""


class TargetCpcParam(TypedDict, total=False):
    """A cost per click."""

    target_cpc_micros: str | None
    """Target cost per click, in millionths."""


class CampaignUpdateInput(TypedDict, total=False):
    """New values for a campaign; those in the mask are set."""

    resource_name: Required[str]
    """Resource name, `customers/{customer_id}/campaigns/{campaign_id}`."""
    name: str | None
    """Name of the campaign."""
    status: Literal["ENABLED", "PAUSED"] | str | None
    """Whether it serves."""
    ad_serving_optimization_status: CampaignUpdateInputAdServingOptimizationStatus | str | None
    """How ads take turns."""
    tracking_url_template: str | None
    """Template of the tracking URL."""
    url_custom_parameters: Sequence[CustomParameterParam] | None
    """Values for the custom parameters of URLs."""
    final_url_suffix: str | None
    """Text that is added to landing page URLs."""
    local_services_campaign_settings: Mapping[str, Any] | None
    """Settings of a Local Services campaign."""
    travel_campaign_settings: Mapping[str, Any] | None
    """Settings of a travel campaign."""
    demand_gen_campaign_settings: Mapping[str, Any] | None
    """Settings of a Demand Gen campaign."""
    video_campaign_settings: Mapping[str, Any] | None
    """Settings of a video campaign."""
    pmax_campaign_settings: Mapping[str, Any] | None
    """Settings of a Performance Max campaign."""
    real_time_bidding_setting: Mapping[str, Any] | None
    """Settings of real-time bidding, on the Ad Exchange network alone."""
    network_settings: NetworkSettingsParam | None
    """Networks that it targets."""
    hotel_setting: Mapping[str, Any] | None
    """Settings of a hotel campaign."""
    dynamic_search_ads_setting: Mapping[str, Any] | None
    """Settings of dynamic search ads."""
    shopping_setting: Mapping[str, Any] | None
    """Settings of a shopping campaign."""
    targeting_setting: Mapping[str, Any] | None
    """Which criteria restrict who sees ads."""
    geo_target_type_setting: GeoTargetTypeSettingParam | None
    """How locations are matched."""
    local_campaign_setting: Mapping[str, Any] | None
    """Settings of a local campaign."""
    app_campaign_setting: Mapping[str, Any] | None
    """Settings of an app campaign."""
    campaign_budget: str | None
    """Resource name of the budget."""
    campaign_group: str | None
    """Resource name of the campaign group."""
    start_date_time: str | None
    """Start as `yyyy-MM-dd HH:mm:ss`, in the time zone of the account."""
    end_date_time: str | None
    """End as `yyyy-MM-dd HH:mm:ss`, in the time zone of the account."""
    frequency_caps: Sequence[Mapping[str, Any]] | None
    """How often one user sees its ads at most."""
    video_brand_safety_suitability: (
        Literal["EXPANDED_INVENTORY", "STANDARD_INVENTORY", "LIMITED_INVENTORY"] | str | None
    )
    """Content that its videos may appear beside."""
    vanity_pharma: Mapping[str, Any] | None
    """How unbranded ads of pharmaceuticals are shown."""
    selective_optimization: Mapping[str, Any] | None
    """Conversions that an app campaign optimizes for."""
    optimization_goal_setting: Mapping[str, Any] | None
    """Goals that an app campaign optimizes for."""
    payment_mode: Literal["CLICKS", "CONVERSION_VALUE", "CONVERSIONS", "GUEST_STAY"] | str | None
    """What is paid for."""
    excluded_parent_asset_field_types: Sequence[CampaignUpdateInputExcludedParentAssetFieldType | str] | None
    """Kinds of assets that are not inherited from the level above."""
    excluded_parent_asset_set_types: Sequence[CampaignUpdateInputExcludedParentAssetSetType | str] | None
    """Kinds of asset sets that are not inherited from the level above."""
    asset_automation_settings: Sequence[Mapping[str, Any]] | None
    """Which assets Google may make by itself."""
    keyword_match_type: Literal["BROAD"] | str | None
    """`BROAD` to match all keywords broadly."""
    brand_guidelines: Mapping[str, Any] | None
    """How the brand looks in what Google makes."""
    text_guidelines: Mapping[str, Any] | None
    """Rules for texts that Google makes."""
    third_party_integration_partners: Mapping[str, Any] | None
    """Partners that measure it."""
    ai_max_setting: Mapping[str, Any] | None
    """Settings of AI Max."""
    contains_eu_political_advertising: CampaignUpdateInputContainsEuPoliticalAdvertising | str | None
    """Whether it has political advertising for the European Union."""
    bidding_strategy: str | None
    """Resource name of the portfolio bidding strategy."""
    commission: CommissionParam | None
    """Bidding strategy: a part of each conversion's value."""
    manual_cpa: Mapping[str, Any] | None
    """Bidding strategy: bids per action, set by hand."""
    manual_cpc: ManualCpcParam | None
    """Bidding strategy: bids per click, set by hand."""
    manual_cpm: Mapping[str, Any] | None
    """Bidding strategy: bids per thousand impressions, set by hand."""
    manual_cpv: Mapping[str, Any] | None
    """Bidding strategy: bids per view, set by hand."""
    maximize_conversions: MaximizeConversionsParam | None
    """Bidding strategy: most conversions for the budget."""
    maximize_conversion_value: MaximizeConversionValueParam | None
    """Bidding strategy: highest value of conversions for the budget."""
    target_cpa: TargetCpaParam | None
    """Bidding strategy: a cost per conversion."""
    target_impression_share: TargetImpressionShareParam | None
    """Bidding strategy: a share of impressions."""
    target_roas: TargetRoasParam | None
    """Bidding strategy: a return on ad spend."""
    target_spend: TargetSpendParam | None
    """Bidding strategy: most clicks for the budget."""
    percent_cpc: PercentCpcParam | None
    """Bidding strategy: a fraction of the advertised price per click."""
    target_cpm: Mapping[str, Any] | None
    """Bidding strategy: a cost per thousand impressions."""
    fixed_cpm: Mapping[str, Any] | None
    """Bidding strategy: a fixed cost per thousand impressions."""
    target_cpv: Mapping[str, Any] | None
    """Bidding strategy: a cost per view."""
    target_cpc: TargetCpcParam | None
    """Bidding strategy: a cost per click."""


class CampaignOperationParam(TypedDict, total=False):
    """What to update."""

    update: Required[CampaignUpdateInput]
    """The campaign and its new values."""
    update_mask: Required[str]
    """Fields to set, with commas between them, as in `name,status`; one that is named and not given is
    cleared.
    """


class CampaignUpdateParams(TypedDict, total=False):
    """Arguments of `campaigns.update`, by name."""

    customer_id: Required[str]
    operations: Required[Sequence[CampaignOperationParam]]
    login_customer_id: str | None
    partial_failure: bool | None
    validate_only: bool | None
    response_content_type: Literal["RESOURCE_NAME_ONLY", "MUTABLE_RESOURCE"] | str | None
