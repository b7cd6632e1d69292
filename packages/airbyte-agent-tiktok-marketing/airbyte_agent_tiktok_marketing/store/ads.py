# Generated from specs/tiktok-marketing/connector.yaml by `connectorgen generate tiktok-marketing`. Do not edit.
"""Records in the context store of `ads`."""

from __future__ import annotations

from typing import Literal, TypeAlias

from airbyte_agent_sdk.records import Record

AdsStoreColumn: TypeAlias = Literal[
    "ad_id",
    "advertiser_id",
    "campaign_id",
    "adgroup_id",
    "ad_name",
    "ad_text",
    "ad_format",
    "call_to_action",
    "video_id",
    "landing_page_url",
    "tiktok_item_id",
    "operation_status",
    "secondary_status",
    "create_time",
    "modify_time",
]


class AdsStoreRecord(Record):
    """A record of ads in the context store."""

    ad_id: str | None = None
    """Id of the ad."""
    advertiser_id: str | None = None
    """Id of the ad account."""
    campaign_id: str | None = None
    """Id of the campaign."""
    adgroup_id: str | None = None
    """Id of the ad group."""
    ad_name: str | None = None
    """Name of the ad."""
    ad_text: str | None = None
    """Text of the ad."""
    ad_format: str | None = None
    """Format, such as `SINGLE_VIDEO` or `CAROUSEL_ADS`."""
    call_to_action: str | None = None
    """Call to action, such as `LEARN_MORE`."""
    video_id: str | None = None
    """Id of the video."""
    landing_page_url: str | None = None
    """URL that the ad leads to."""
    tiktok_item_id: str | None = None
    """Id of the TikTok post of a Spark Ad."""
    operation_status: str | None = None
    """Whether it was switched on: `ENABLE`, `DISABLE` or `DELETE`."""
    secondary_status: str | None = None
    """State with its reason, such as `AD_STATUS_DELIVERY_OK`."""
    create_time: str | None = None
    """When it was created, in UTC, as `2026-01-31 12:00:00`."""
    modify_time: str | None = None
    """When it was last changed, in UTC, as `2026-01-31 12:00:00`."""
