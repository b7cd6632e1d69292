# Generated from specs/facebook-marketing/connector.yaml by `connectorgen generate facebook-marketing`. Do not edit.
"""A row of a report; figures are text."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from airbyte_agent_sdk.calls.context_store import StoredEntity, SyncStoredEntity
from airbyte_agent_sdk.calls.paging import AsyncPager, SyncPage
from airbyte_agent_sdk.types import Omit, omit

from .._operations.ads_insights import LIST
from ..models.ads_insights import AdsInsights
from ..params.ads_insights import AdsInsightListParamsDatePreset, AdsInsightListParamsTimeRange

if TYPE_CHECKING:  # imported at run time with the first query
    from ..store.ads_insights import AdsInsightsStoreColumn, AdsInsightsStoreRecord  # noqa: F401

__all__ = ["AdsInsightsEntity", "SyncAdsInsightsEntity"]


class AdsInsightsEntity(StoredEntity["AdsInsightsStoreColumn", "AdsInsightsStoreRecord"]):
    """A row of a report; figures are text."""

    _stored = ("ads_insights", "AdsInsightsStoreRecord")

    def list(
        self,
        account_id: str | Omit | None = omit,
        *,
        fields: str | Omit | None = omit,
        date_preset: AdsInsightListParamsDatePreset | str | Omit | None = omit,
        time_range: AdsInsightListParamsTimeRange | Omit | None = omit,
        level: Literal["account", "ad", "adset", "campaign"] | str | Omit | None = omit,
        time_increment: str | Omit | None = omit,
        limit: int | Omit | None = omit,
        after: str | Omit | None = omit,
    ) -> AsyncPager[AdsInsights]:
        """Report figures of an ad account, or of its campaigns, ad sets or ads.

        Args:
            account_id: Number of the ad account, without `act_`. Defaults to the connector's setting.
            fields: Fields to return, separated by commas; those of related objects in braces, as in
                `campaign{id,name}`. Default:
                `date_start,date_stop,account_id,account_name,account_currency,campaign_id,campaign_name,adset_id,adset_name,ad_id,ad_name,objective,optimization_goal,buying_type,impressions,reach,frequency,spend,clicks,unique_clicks,ctr,unique_ctr,cpc,cpm,cpp,cost_per_unique_click,inline_link_clicks,inline_link_click_ctr,cost_per_inline_link_click,inline_post_engagement,cost_per_inline_post_engagement,actions,action_values,cost_per_action_type,conversions,conversion_values,cost_per_conversion,outbound_clicks,purchase_roas,website_purchase_roas,video_play_actions,video_p25_watched_actions,video_p50_watched_actions,video_p75_watched_actions,video_p100_watched_actions,video_thruplay_watched_actions,video_avg_time_watched_actions,quality_ranking,engagement_rate_ranking,conversion_rate_ranking`.
            date_preset: Days of the report; `last_30d` by default. One of `data_maximum`, `last_14d`,
                `last_28d`, `last_30d`, `last_3d`, `last_7d`, `last_90d`, `last_month`, `last_quarter`,
                `last_week_mon_sun`, `last_week_sun_sat`, `last_year`, and 8 more.
            time_range: Days of the report, in place of `date_preset`.
            level: What a row is about; `account` by default. One of `account`, `ad`, `adset`, `campaign`.
            time_increment: Days that a row covers, from `1` to `90`, `monthly`, or `all_days` by default.
            limit: Records per page; 25 by default. At least 1.
            after: Cursor of the next page.
        """
        return self._pager(
            LIST,
            {
                "account_id": account_id,
                "fields": fields,
                "date_preset": date_preset,
                "time_range": time_range,
                "level": level,
                "time_increment": time_increment,
                "limit": limit,
                "after": after,
            },
            AdsInsights,
        )


class SyncAdsInsightsEntity(SyncStoredEntity["AdsInsightsStoreColumn", "AdsInsightsStoreRecord"]):
    """A row of a report; figures are text. Sync version of `AdsInsightsEntity`."""

    _stored = ("ads_insights", "AdsInsightsStoreRecord")

    def list(
        self,
        account_id: str | Omit | None = omit,
        *,
        fields: str | Omit | None = omit,
        date_preset: AdsInsightListParamsDatePreset | str | Omit | None = omit,
        time_range: AdsInsightListParamsTimeRange | Omit | None = omit,
        level: Literal["account", "ad", "adset", "campaign"] | str | Omit | None = omit,
        time_increment: str | Omit | None = omit,
        limit: int | Omit | None = omit,
        after: str | Omit | None = omit,
    ) -> SyncPage[AdsInsights]:
        """Report figures of an ad account, or of its campaigns, ad sets or ads.

        Args:
            account_id: Number of the ad account, without `act_`. Defaults to the connector's setting.
            fields: Fields to return, separated by commas; those of related objects in braces, as in
                `campaign{id,name}`. Default:
                `date_start,date_stop,account_id,account_name,account_currency,campaign_id,campaign_name,adset_id,adset_name,ad_id,ad_name,objective,optimization_goal,buying_type,impressions,reach,frequency,spend,clicks,unique_clicks,ctr,unique_ctr,cpc,cpm,cpp,cost_per_unique_click,inline_link_clicks,inline_link_click_ctr,cost_per_inline_link_click,inline_post_engagement,cost_per_inline_post_engagement,actions,action_values,cost_per_action_type,conversions,conversion_values,cost_per_conversion,outbound_clicks,purchase_roas,website_purchase_roas,video_play_actions,video_p25_watched_actions,video_p50_watched_actions,video_p75_watched_actions,video_p100_watched_actions,video_thruplay_watched_actions,video_avg_time_watched_actions,quality_ranking,engagement_rate_ranking,conversion_rate_ranking`.
            date_preset: Days of the report; `last_30d` by default. One of `data_maximum`, `last_14d`,
                `last_28d`, `last_30d`, `last_3d`, `last_7d`, `last_90d`, `last_month`, `last_quarter`,
                `last_week_mon_sun`, `last_week_sun_sat`, `last_year`, and 8 more.
            time_range: Days of the report, in place of `date_preset`.
            level: What a row is about; `account` by default. One of `account`, `ad`, `adset`, `campaign`.
            time_increment: Days that a row covers, from `1` to `90`, `monthly`, or `all_days` by default.
            limit: Records per page; 25 by default. At least 1.
            after: Cursor of the next page.
        """
        return self._page(
            LIST,
            {
                "account_id": account_id,
                "fields": fields,
                "date_preset": date_preset,
                "time_range": time_range,
                "level": level,
                "time_increment": time_increment,
                "limit": limit,
                "after": after,
            },
            AdsInsights,
        )
