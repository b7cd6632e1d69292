# Generated from specs/snapchat-marketing/connector.yaml by `connectorgen generate snapchat-marketing`. Do not edit.
"""Records of `adsquads`."""

from __future__ import annotations

import datetime as dt
from typing import Any

from airbyte_agent_sdk.records import Record


class Targeting(Record):
    """Who sees ads."""

    regulated_content: bool | None = None
    """Whether the ads are for adults alone."""
    enable_targeting_expansion: bool | None = None
    """Whether Snap may extend the audience."""
    demographics: list[dict[str, Any]] | None = None
    """Ages, genders and languages."""
    devices: list[dict[str, Any]] | None = None
    """Devices and carriers."""
    geos: list[dict[str, Any]] | None = None
    """Countries, regions and postal codes."""
    locations: list[dict[str, Any]] | None = None
    """Places on the map."""
    interests: list[dict[str, Any]] | None = None
    """Interests."""
    segments: list[dict[str, Any]] | None = None
    """Audiences."""


class ContentTypes(Record):
    """Kinds of content."""

    content_types: list[str] | None = None
    """Kinds of content, such as `SPORTS`."""


class Placement(Record):
    """Where ads are shown."""

    config: str | None = None
    """Whether Snap chooses: `AUTOMATIC` or `CUSTOM`."""
    platforms: str | None = None
    """Platforms, such as `SNAPCHAT`."""
    snapchat_positions: str | None = None
    """Positions, such as `FEED`."""
    inclusion: ContentTypes | None = None
    """Content that ads run beside."""
    exclusion: ContentTypes | None = None
    """Content that ads do not run beside."""


class CapAndExclusionConfig(Record):
    """How often a person sees ads at most."""

    frequency_cap_config: dict[str, Any] | None = None
    """Limits."""


class AdSquad(Record):
    """An ad squad: ads with one audience, budget and bid."""

    id: str
    """Id of the ad squad."""
    name: str | None = None
    """Name of the ad squad."""
    created_at: dt.datetime | None = None
    """When the ad squad was created."""
    updated_at: dt.datetime | None = None
    """When the ad squad was last changed."""
    ad_account_id: str | None = None
    """Id of the ad account."""
    campaign_id: str | None = None
    """Id of the campaign."""
    status: str | None = None
    """Whether it was switched on: `ACTIVE` or `PAUSED`."""
    type: str | None = None
    """Kind of ads, such as `SNAP_ADS` or `LENS`."""
    targeting: Targeting | None = None
    """Who sees the ads."""
    targeting_reach_status: str | None = None
    """Whether the audience is large enough, such as `VALID`."""
    placement: str | None = None
    """Where ads are shown, as in older versions."""
    placement_v2: Placement | None = None
    """Where ads are shown."""
    billing_event: str | None = None
    """What is billed, such as `IMPRESSION`."""
    bid_strategy: str | None = None
    """How bids are set, such as `AUTO_BID`."""
    bid_micro: int | None = None
    """Bid in millionths of the currency."""
    auto_bid: bool | None = None
    """Whether Snap sets the bid, as in older versions."""
    target_bid: bool | None = None
    """Whether the bid is a target, as in older versions."""
    roas_value_micro: int | None = None
    """Return on ad spend to reach, in millionths."""
    daily_budget_micro: int | None = None
    """Budget per day, in millionths of the currency."""
    lifetime_budget_micro: int | None = None
    """Budget of all days, in millionths of the currency."""
    start_time: dt.datetime | None = None
    """When delivery begins."""
    end_time: dt.datetime | None = None
    """When delivery ends; absent if never."""
    optimization_goal: str | None = None
    """What delivery is optimized for, such as `SWIPES`."""
    pacing_type: str | None = None
    """How fast the budget is spent: `STANDARD` or `ACCELERATED`."""
    pixel_id: str | None = None
    """Id of the pixel."""
    delivery_constraint: str | None = None
    """Whether impressions are capped, as in `DAILY_BUDGET` or `REACH_AND_FREQUENCY`."""
    reach_and_frequency_status: str | None = None
    """State of a reach and frequency booking."""
    reach_and_frequency_micro: int | None = None
    """Price of a reach and frequency booking, in millionths of the currency."""
    reach_goal: int | None = None
    """People to reach."""
    impression_goal: int | None = None
    """Impressions to deliver."""
    cap_and_exclusion_config: CapAndExclusionConfig | None = None
    """How often a person sees the ads at most."""
    ad_scheduling_config: dict[str, Any] | None = None
    """Hours of the week in which ads run."""
    product_properties: dict[str, Any] | None = None
    """Products of catalog ads."""
    included_content_types: str | None = None
    """Content that ads run beside, as in older versions."""
    excluded_content_types: str | None = None
    """Content that ads do not run beside, as in older versions."""
