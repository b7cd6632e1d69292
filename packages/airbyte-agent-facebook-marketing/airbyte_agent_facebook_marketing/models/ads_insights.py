# Generated from specs/facebook-marketing/connector.yaml by `connectorgen generate facebook-marketing`. Do not edit.
"""Records of `ads_insights`."""

from __future__ import annotations

from typing import Any

from airbyte_agent_sdk.records import Record
from pydantic import Field


class AdsActionStats(Record):
    """Actions of a kind; figures are text."""

    action_type: str | None = None
    """Kind of action, such as `link_click` or `purchase`."""
    value: str | None = None
    """Number or worth, within the default window."""
    field_1d_click: str | None = Field(default=None, alias="1d_click")
    """Within a day after a click."""
    field_7d_click: str | None = Field(default=None, alias="7d_click")
    """Within seven days after a click."""
    field_28d_click: str | None = Field(default=None, alias="28d_click")
    """Within 28 days after a click."""
    field_1d_view: str | None = Field(default=None, alias="1d_view")
    """Within a day after a view."""
    field_1d_ev: str | None = Field(default=None, alias="1d_ev")
    """Within a day after watching a video."""
    action_device: str | None = None
    """Device, if `action_breakdowns` asks for it."""
    action_target_id: str | None = None
    """Id of what was acted upon."""
    action_video_type: str | None = None
    """Kind of play of a video."""


class AdsHistogramStats(Record):
    """Shares by part of a video."""

    action_type: str | None = None
    """Kind of action, such as `video_view`."""
    value: list[int] | None = None
    """Share of each part."""


class AdsInsights(Record):
    """A row of a report; figures are text."""

    date_start: str | None = None
    """First day of the row, in the account's time zone."""
    date_stop: str | None = None
    """Last day of the row, in the account's time zone."""
    account_id: str | None = None
    """Number of the ad account."""
    account_name: str | None = None
    """Name of the ad account."""
    account_currency: str | None = None
    """Currency of the account, as an ISO 4217 code."""
    campaign_id: str | None = None
    """Id of the campaign, at its level and below."""
    campaign_name: str | None = None
    """Name of the campaign, at its level and below."""
    adset_id: str | None = None
    """Id of the ad set, at its level and below."""
    adset_name: str | None = None
    """Name of the ad set, at its level and below."""
    ad_id: str | None = None
    """Id of the ad, at the level `ad`."""
    ad_name: str | None = None
    """Name of the ad, at the level `ad`."""
    objective: str | None = None
    """What the campaign is to achieve."""
    optimization_goal: str | None = None
    """What delivery is optimized for."""
    buying_type: str | None = None
    """How ads are bought."""
    attribution_setting: str | None = None
    """Window in which conversions are attributed."""
    impressions: str | None = None
    """How often ads were shown."""
    reach: str | None = None
    """How many people saw ads; an estimate."""
    frequency: str | None = None
    """How often a person saw ads on average."""
    spend: str | None = None
    """Amount spent, in the account's currency, such as `12.34`."""
    social_spend: str | None = None
    """Amount spent on ads that named friends."""
    clicks: str | None = None
    """Clicks of all kinds."""
    unique_clicks: str | None = None
    """How many people clicked."""
    ctr: str | None = None
    """Clicks per hundred impressions."""
    unique_ctr: str | None = None
    """People who clicked per hundred people reached."""
    cpc: str | None = None
    """Cost of a click."""
    cpm: str | None = None
    """Cost of a thousand impressions."""
    cpp: str | None = None
    """Cost of reaching a thousand people."""
    cost_per_unique_click: str | None = None
    """Cost per person who clicked."""
    inline_link_clicks: str | None = None
    """Clicks on links in ads."""
    inline_link_click_ctr: str | None = None
    """Clicks on links per hundred impressions."""
    cost_per_inline_link_click: str | None = None
    """Cost of a click on a link."""
    inline_post_engagement: str | None = None
    """Interactions with the post."""
    cost_per_inline_post_engagement: str | None = None
    """Cost of an interaction with the post."""
    unique_inline_link_clicks: str | None = None
    """How many people clicked a link."""
    unique_link_clicks_ctr: str | None = None
    """People who clicked a link per hundred people reached."""
    cost_per_unique_inline_link_click: str | None = None
    """Cost per person who clicked a link."""
    actions: list[AdsActionStats] | None = None
    """What people did, by kind of action."""
    action_values: list[AdsActionStats] | None = None
    """Worth of what people did, by kind of action."""
    cost_per_action_type: list[AdsActionStats] | None = None
    """Cost of an action, by kind."""
    unique_actions: list[AdsActionStats] | None = None
    """How many people acted, by kind of action."""
    cost_per_unique_action_type: list[AdsActionStats] | None = None
    """Cost per person who acted, by kind of action."""
    conversions: list[AdsActionStats] | None = None
    """Conversions, by kind."""
    conversion_values: list[AdsActionStats] | None = None
    """Worth of conversions, by kind."""
    cost_per_conversion: list[AdsActionStats] | None = None
    """Cost of a conversion, by kind."""
    outbound_clicks: list[AdsActionStats] | None = None
    """Clicks that lead away from Meta's apps."""
    outbound_clicks_ctr: list[AdsActionStats] | None = None
    """Clicks that lead away per hundred impressions."""
    cost_per_outbound_click: list[AdsActionStats] | None = None
    """Cost of a click that leads away."""
    unique_outbound_clicks: list[AdsActionStats] | None = None
    """How many people clicked a link that leads away."""
    purchase_roas: list[AdsActionStats] | None = None
    """Return on ad spend of purchases."""
    website_purchase_roas: list[AdsActionStats] | None = None
    """Return on ad spend of purchases on websites."""
    mobile_app_purchase_roas: list[AdsActionStats] | None = None
    """Return on ad spend of purchases in apps."""
    website_ctr: list[AdsActionStats] | None = None
    """Clicks on links to websites per hundred impressions."""
    video_play_actions: list[AdsActionStats] | None = None
    """How often a video began."""
    video_p25_watched_actions: list[AdsActionStats] | None = None
    """How often a quarter of a video was watched."""
    video_p50_watched_actions: list[AdsActionStats] | None = None
    """How often half of a video was watched."""
    video_p75_watched_actions: list[AdsActionStats] | None = None
    """How often three quarters of a video were watched."""
    video_p95_watched_actions: list[AdsActionStats] | None = None
    """How often 95 percent of a video were watched."""
    video_p100_watched_actions: list[AdsActionStats] | None = None
    """How often a video was watched to its end."""
    video_30_sec_watched_actions: list[AdsActionStats] | None = None
    """How often a video was watched for 30 seconds or to its end."""
    video_thruplay_watched_actions: list[AdsActionStats] | None = None
    """How often a video was watched for 15 seconds or to its end."""
    cost_per_thruplay: list[AdsActionStats] | None = None
    """Cost of a video watched for 15 seconds or to its end."""
    video_avg_time_watched_actions: list[AdsActionStats] | None = None
    """Seconds that a video was watched on average."""
    video_play_curve_actions: list[AdsHistogramStats] | None = None
    """Share of plays that reached each part of a video."""
    canvas_avg_view_percent: str | None = None
    """Share of an instant experience that was seen on average."""
    canvas_avg_view_time: str | None = None
    """Seconds that an instant experience was seen on average."""
    estimated_ad_recallers: str | None = None
    """People who would remember the ad; an estimate."""
    estimated_ad_recall_rate: str | None = None
    """Share of people who would remember the ad; an estimate."""
    cost_per_estimated_ad_recallers: str | None = None
    """Cost per person who would remember the ad."""
    full_view_impressions: str | None = None
    """How often a whole ad was seen."""
    full_view_reach: str | None = None
    """How many people saw a whole ad."""
    quality_ranking: str | None = None
    """How good the ad seems beside others, such as `AVERAGE`."""
    engagement_rate_ranking: str | None = None
    """How much people interact beside other ads."""
    conversion_rate_ranking: str | None = None
    """How often people convert beside other ads."""
    results: list[dict[str, Any]] | None = None
    """Results of the goal."""
    cost_per_result: list[dict[str, Any]] | None = None
    """Cost of a result of the goal."""
    created_time: str | None = None
    """Day on which the object was created."""
    updated_time: str | None = None
    """Day on which the object was last changed."""
