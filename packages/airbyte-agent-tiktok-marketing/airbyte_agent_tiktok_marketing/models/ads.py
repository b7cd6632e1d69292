# Generated from specs/tiktok-marketing/connector.yaml by `connectorgen generate tiktok-marketing`. Do not edit.
"""Records of `ads`."""

from __future__ import annotations

from airbyte_agent_sdk.records import Record


class ShowcaseProduct(Record):
    """A product that is shown with an ad."""

    item_group_id: str | None = None
    """Id of the product."""
    store_id: str | None = None
    """Id of the shop."""
    catalog_id: str | None = None
    """Id of the catalog."""


class UrlParameter(Record):
    """A parameter that is added to a URL."""

    key: str | None = None
    """Name of the parameter."""
    value: str | None = None
    """Value or macro."""


class Ad(Record):
    """An ad."""

    ad_id: str
    """Id of the ad."""
    advertiser_id: str | None = None
    """Id of the ad account."""
    campaign_id: str | None = None
    """Id of the campaign."""
    campaign_name: str | None = None
    """Name of the campaign."""
    campaign_system_origin: str | None = None
    """Tool that the campaign was made with."""
    adgroup_id: str | None = None
    """Id of the ad group."""
    adgroup_name: str | None = None
    """Name of the ad group."""
    ad_name: str | None = None
    """Name of the ad."""
    identity_id: str | None = None
    """Id of the identity that the ad is shown under."""
    identity_type: str | None = None
    """Kind of identity, such as `CUSTOMIZED_USER`."""
    identity_authorized_bc_id: str | None = None
    """Id of the Business Center that the identity is from."""
    display_name: str | None = None
    """Name that is shown."""
    app_name: str | None = None
    """Name of the app that is shown."""
    profile_image_url: str | None = None
    """URL of the profile picture."""
    avatar_icon_web_url: str | None = None
    """URL of the icon."""
    ad_format: str | None = None
    """Format, such as `SINGLE_VIDEO` or `CAROUSEL_ADS`."""
    ad_text: str | None = None
    """Text of the ad."""
    ad_texts: list[str] | None = None
    """Texts that are combined automatically."""
    call_to_action: str | None = None
    """Call to action, such as `LEARN_MORE`."""
    call_to_action_id: str | None = None
    """Id of the portfolio of calls to action."""
    card_id: str | None = None
    """Id of the interactive card."""
    video_id: str | None = None
    """Id of the video."""
    image_ids: list[str] | None = None
    """Ids of the images or covers."""
    carousel_image_index: int | None = None
    """Which image of a carousel is shown first."""
    music_id: str | None = None
    """Id of the music."""
    tiktok_item_id: str | None = None
    """Id of the TikTok post of a Spark Ad."""
    vertical_video_strategy: str | None = None
    """How vertical videos of a catalog are used."""
    dynamic_format: str | None = None
    """Format of a catalog's creatives."""
    catalog_id: str | None = None
    """Id of the catalog."""
    product_specific_type: str | None = None
    """Which products: `ALL`, `PRODUCT_SET` or `CUSTOMIZED_PRODUCTS`."""
    product_set_id: str | None = None
    """Id of the product set."""
    item_group_ids: list[str] | None = None
    """Ids of the chosen products."""
    sku_ids: list[str] | None = None
    """Ids of the chosen variants."""
    showcase_products: list[ShowcaseProduct] | None = None
    """Products that are shown."""
    shopping_ads_video_package_id: str | None = None
    """Id of the video template of a catalog ad."""
    landing_page_url: str | None = None
    """URL that the ad leads to."""
    utm_params: list[UrlParameter] | None = None
    """Parameters that are added to the landing page's URL."""
    page_id: float | None = None
    """Id of the TikTok Instant Page."""
    deeplink: str | None = None
    """Deep link into an app."""
    deeplink_type: str | None = None
    """Kind of deep link: `NORMAL` or `DEFERRED_DEEPLINK`."""
    shopping_ads_deeplink_type: str | None = None
    """Kind of deep link of a catalog ad."""
    shopping_ads_fallback_type: str | None = None
    """Where a catalog ad leads without the app."""
    fallback_type: str | None = None
    """Where the ad leads if the deep link fails."""
    dynamic_destination: str | None = None
    """Where a catalog ad leads."""
    promotional_music_disabled: bool | None = None
    """Whether others cannot use the music."""
    item_duet_status: str | None = None
    """Whether duets are allowed."""
    item_stitch_status: str | None = None
    """Whether stitches are allowed."""
    dark_post_status: str | None = None
    """Whether the post is shown as an ad only."""
    branded_content_disabled: bool | None = None
    """Whether the branded content disclosure is off."""
    tracking_pixel_id: float | None = None
    """Id of the pixel."""
    tracking_app_id: str | None = None
    """Id of the app that measures conversions."""
    tracking_offline_event_set_ids: list[str] | None = None
    """Ids of the sets of offline events."""
    impression_tracking_url: str | None = None
    """URL that counts impressions."""
    click_tracking_url: str | None = None
    """URL that counts clicks."""
    video_view_tracking_url: str | None = None
    """URL that counts views of the video."""
    viewability_postbid_partner: str | None = None
    """Partner that measures viewability."""
    viewability_vast_url: str | None = None
    """VAST URL for viewability."""
    brand_safety_postbid_partner: str | None = None
    """Partner that measures brand safety."""
    brand_safety_vast_url: str | None = None
    """VAST URL for brand safety."""
    vast_moat_enabled: bool | None = None
    """Whether viewability is measured by Moat."""
    playable_url: str | None = None
    """URL of the playable creative."""
    aigc_disclosure_type: str | None = None
    """Whether the ad discloses content made by AI."""
    operation_status: str | None = None
    """Whether it was switched on: `ENABLE`, `DISABLE` or `DELETE`."""
    secondary_status: str | None = None
    """State with its reason, such as `AD_STATUS_DELIVERY_OK`."""
    creative_type: str | None = None
    """Kind of creative."""
    creative_authorized: bool | None = None
    """Whether TikTok may show the creative elsewhere."""
    is_aco: bool | None = None
    """Whether creatives are combined automatically."""
    is_new_structure: bool | None = None
    """Whether it has the newer structure of campaigns."""
    optimization_event: str | None = None
    """Event that counts as a conversion."""
    create_time: str | None = None
    """When it was created, in UTC, as `2026-01-31 12:00:00`."""
    modify_time: str | None = None
    """When it was last changed, in UTC, as `2026-01-31 12:00:00`."""
