# Generated from specs/snapchat-marketing/connector.yaml by `connectorgen generate snapchat-marketing`. Do not edit.
"""Records of `creatives`."""

from __future__ import annotations

import datetime as dt
from typing import Any

from airbyte_agent_sdk.records import Record


class Creative(Record):
    """A creative: what an ad shows."""

    id: str
    """Id of the creative."""
    name: str | None = None
    """Name of the creative."""
    created_at: dt.datetime | None = None
    """When the creative was created."""
    updated_at: dt.datetime | None = None
    """When the creative was last changed."""
    ad_account_id: str | None = None
    """Id of the ad account."""
    type: str | None = None
    """Kind of creative, such as `WEB_VIEW` or `APP_INSTALL`."""
    ad_product: str | None = None
    """Kind of ad that it is for, such as `SNAP_AD`."""
    packaging_status: str | None = None
    """Whether it is ready, such as `SUCCESS`."""
    review_status: str | None = None
    """State of the review, such as `APPROVED`."""
    render_type: str | None = None
    """Whether it is shown as made or with products: `STATIC` or `DYNAMIC`."""
    brand_name: str | None = None
    """Name of the brand."""
    headline: str | None = None
    """Headline."""
    call_to_action: str | None = None
    """Call to action, such as `SHOP_NOW`."""
    shareable: bool | None = None
    """Whether people can send it on."""
    top_snap_media_id: str | None = None
    """Id of the image or video that is shown first."""
    top_snap_crop_position: str | None = None
    """Part of the image that is kept, such as `MIDDLE`."""
    forced_view_eligibility: str | None = None
    """How long it is shown at least, such as `SIX_SECONDS`."""
    preview_creative_id: str | None = None
    """Id of the creative that leads to a story."""
    playback_type: str | None = None
    """Whether it is repeated, such as `LOOPING`."""
    web_view_properties: dict[str, Any] | None = None
    """Website that it leads to."""
    deep_link_properties: dict[str, Any] | None = None
    """Place in an app that it leads to."""
    app_install_properties: dict[str, Any] | None = None
    """App that it leads to."""
    longform_video_properties: dict[str, Any] | None = None
    """Longer video that it leads to."""
    preview_properties: dict[str, Any] | None = None
    """Tile of a story."""
    collection_properties: dict[str, Any] | None = None
    """Tiles of a collection."""
    composite_properties: dict[str, Any] | None = None
    """Creatives of a story."""
    dynamic_render_properties: dict[str, Any] | None = None
    """Products that it shows."""
    ad_to_lens_properties: dict[str, Any] | None = None
    """Lens that it leads to."""
    ad_to_message_properties: dict[str, Any] | None = None
    """Message that it leads to."""
