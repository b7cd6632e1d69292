# Generated from specs/tiktok-marketing/connector.yaml by `connectorgen generate tiktok-marketing`. Do not edit.
"""Records that several entities share."""

from __future__ import annotations

from airbyte_agent_sdk.records import Record


class ReportDimensions(Record):
    """What a row of a report is about: those dimensions that were asked for."""

    advertiser_id: str | None = None
    """Id of the ad account."""
    campaign_id: str | None = None
    """Id of the campaign."""
    adgroup_id: str | None = None
    """Id of the ad group."""
    ad_id: str | None = None
    """Id of the ad."""
    stat_time_day: str | None = None
    """The day, in the account's time zone, as `2026-01-31 00:00:00`."""
    stat_time_hour: str | None = None
    """The hour, in the account's time zone, as `2026-01-31 12:00:00`."""
    country_code: str | None = None
    """Code of the country."""


class ReportMetrics(Record):
    """Figures of a report, as text: those that were asked for."""

    campaign_name: str | None = None
    """Name of the campaign."""
    adgroup_name: str | None = None
    """Name of the ad group."""
    ad_name: str | None = None
    """Name of the ad."""
    ad_text: str | None = None
    """Text of the ad."""
    spend: str | None = None
    """Amount spent, in the account's currency."""
    impressions: str | None = None
    """How often ads were shown."""
    clicks: str | None = None
    """Clicks that lead to the advertised page."""
    ctr: str | None = None
    """Clicks by impressions, in percent."""
    cpc: str | None = None
    """Average cost of a click."""
    cpm: str | None = None
    """Average cost of 1,000 impressions."""
    reach: str | None = None
    """People who saw an ad at least once."""
    cost_per_1000_reached: str | None = None
    """Average cost of 1,000 people reached."""
    frequency: str | None = None
    """How often each of them saw an ad, on average."""
    conversion: str | None = None
    """Conversions, by the time of the impression."""
    cost_per_conversion: str | None = None
    """Average cost of a conversion."""
    conversion_rate_v2: str | None = None
    """Conversions by impressions, in percent."""
    real_time_conversion: str | None = None
    """Conversions, by the time of the conversion."""
    real_time_cost_per_conversion: str | None = None
    """Average cost of a conversion by the time of the conversion."""
    result: str | None = None
    """Results that delivery is optimised for."""
    cost_per_result: str | None = None
    """Average cost of a result."""
    result_rate: str | None = None
    """Results by impressions, in percent."""
    video_play_actions: str | None = None
    """How often videos began to play."""
    video_watched_2s: str | None = None
    """How often videos were watched for 2 seconds."""
    video_watched_6s: str | None = None
    """How often videos were watched for 6 seconds."""
    video_views_p25: str | None = None
    """How often a quarter of a video was watched."""
    video_views_p50: str | None = None
    """How often half of a video was watched."""
    video_views_p75: str | None = None
    """How often three quarters of a video were watched."""
    video_views_p100: str | None = None
    """How often videos were watched to the end."""
    average_video_play: str | None = None
    """Average time a video was watched, in seconds."""
    average_video_play_per_user: str | None = None
    """Average time each person watched, in seconds."""
    likes: str | None = None
    """Likes."""
    comments: str | None = None
    """Comments."""
    shares: str | None = None
    """Shares."""
    follows: str | None = None
    """New followers."""
    profile_visits: str | None = None
    """Visits of the profile."""
    clicks_on_music_disc: str | None = None
    """Clicks on the music."""


class ReportRow(Record):
    """A row of a report."""

    dimensions: ReportDimensions
    """What the row is about."""
    metrics: ReportMetrics
    """Its figures."""
