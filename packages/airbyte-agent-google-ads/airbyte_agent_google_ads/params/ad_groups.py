# Generated from specs/google-ads/connector.yaml by `connectorgen generate google-ads`. Do not edit.
"""Arguments of `ad_groups`."""

from collections.abc import Mapping, Sequence
from typing import Any, Literal, Required, TypeAlias

from typing_extensions import TypedDict

from .shared import CustomParameterParam, SearchSettingsParam

__all__ = [
    "AdGroupListParams",
    "AdGroupOperationParam",
    "AdGroupUpdateInput",
    "AdGroupUpdateInputDisplayCustomBidDimension",
    "AdGroupUpdateInputExcludedParentAssetFieldType",
    "AdGroupUpdateInputExcludedParentAssetSetType",
    "AdGroupUpdateParams",
]

AdGroupUpdateInputDisplayCustomBidDimension: TypeAlias = Literal[
    "KEYWORD", "AUDIENCE", "TOPIC", "GENDER", "AGE_RANGE", "PLACEMENT", "PARENTAL_STATUS", "INCOME_RANGE"
]
AdGroupUpdateInputExcludedParentAssetFieldType: TypeAlias = Literal[
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
AdGroupUpdateInputExcludedParentAssetSetType: TypeAlias = Literal[
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


class AdGroupListParams(TypedDict, total=False):
    """Arguments of `ad_groups.list`, by name."""

    customer_id: Required[str]
    login_customer_id: str | None
    query: str | None
    page_token: str | None
    search_settings: SearchSettingsParam | None


class AdGroupUpdateInput(TypedDict, total=False):
    """New values for an ad group; those in the mask are set."""

    resource_name: Required[str]
    """Resource name, `customers/{customer_id}/adGroups/{ad_group_id}`."""
    name: str | None
    """Name of the ad group."""
    status: Literal["ENABLED", "PAUSED"] | str | None
    """Whether it serves."""
    ad_rotation_mode: Literal["OPTIMIZE", "ROTATE_FOREVER"] | str | None
    """How ads take turns."""
    tracking_url_template: str | None
    """Template of the tracking URL."""
    url_custom_parameters: Sequence[CustomParameterParam] | None
    """Values for the custom parameters of URLs."""
    final_url_suffix: str | None
    """Text that is added to landing page URLs."""
    cpc_bid_micros: str | None
    """Highest bid per click, in millionths of the account's currency."""
    cpm_bid_micros: str | None
    """Highest bid per thousand viewable impressions, in millionths."""
    target_cpa_micros: str | None
    """Target cost per conversion in place of the campaign's, in millionths."""
    cpv_bid_micros: str | None
    """Bid per view, in millionths."""
    target_cpm_micros: str | None
    """Target cost per thousand impressions, in millionths."""
    target_roas: float | None
    """Target return on ad spend in place of the campaign's."""
    percent_cpc_bid_micros: str | None
    """Bid as a fraction of the advertised price, in millionths."""
    fixed_cpm_micros: str | None
    """Fixed cost per thousand impressions, in millionths."""
    target_cpv_micros: str | None
    """Target cost per view, in millionths."""
    target_cpc_micros: str | None
    """Target cost per click in place of the campaign's, in millionths."""
    optimized_targeting_enabled: bool | None
    """Whether Google may look for further audiences."""
    exclude_demographic_expansion: bool | None
    """Whether optimized targeting keeps to the demographics."""
    display_custom_bid_dimension: AdGroupUpdateInputDisplayCustomBidDimension | str | None
    """Kind of criteria that have bids of their own, on the display network."""
    targeting_setting: Mapping[str, Any] | None
    """Which criteria restrict who sees ads."""
    excluded_parent_asset_field_types: Sequence[AdGroupUpdateInputExcludedParentAssetFieldType | str] | None
    """Kinds of assets that are not inherited from the level above."""
    excluded_parent_asset_set_types: Sequence[AdGroupUpdateInputExcludedParentAssetSetType | str] | None
    """Kinds of asset sets that are not inherited from the level above."""
    demand_gen_ad_group_settings: Mapping[str, Any] | None
    """Settings of a Demand Gen ad group."""
    video_ad_group_settings: Mapping[str, Any] | None
    """Settings of a video ad group."""
    ai_max_ad_group_setting: Mapping[str, Any] | None
    """Settings of AI Max."""
    vertical_ads_format_setting: Mapping[str, Any] | None
    """Settings of formats for verticals."""


class AdGroupOperationParam(TypedDict, total=False):
    """What to update."""

    update: Required[AdGroupUpdateInput]
    """The ad group and its new values."""
    update_mask: Required[str]
    """Fields to set, with commas between them, as in `name,status`; one that is named and not given is
    cleared.
    """


class AdGroupUpdateParams(TypedDict, total=False):
    """Arguments of `ad_groups.update`, by name."""

    customer_id: Required[str]
    operations: Required[Sequence[AdGroupOperationParam]]
    login_customer_id: str | None
    partial_failure: bool | None
    validate_only: bool | None
    response_content_type: Literal["RESOURCE_NAME_ONLY", "MUTABLE_RESOURCE"] | str | None
