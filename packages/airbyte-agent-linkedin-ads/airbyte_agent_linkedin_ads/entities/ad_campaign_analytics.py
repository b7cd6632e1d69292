# Generated from specs/linkedin-ads/connector.yaml by `connectorgen generate linkedin-ads`. Do not edit.
"""Ad campaign analytics of LinkedIn Ads."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal

from airbyte_agent_sdk.calls.entity import Entity, SyncEntity
from airbyte_agent_sdk.calls.paging import AsyncPager, SyncPage
from airbyte_agent_sdk.types import Omit, omit

from .._operations.ad_campaign_analytics import LIST
from ..models.shared import AnalyticsRow
from ..params.shared import DateRangeParam

__all__ = ["AdCampaignAnalytics", "SyncAdCampaignAnalytics"]


class AdCampaignAnalytics(Entity):
    """Ad campaign analytics of LinkedIn Ads."""

    def list(
        self,
        time_granularity: Literal["ALL", "DAILY", "MONTHLY", "YEARLY"] | str,
        date_range: DateRangeParam | str,
        campaigns: Sequence[str] | str,
        *,
        q: str | Omit | None = omit,
        pivot: Literal["CAMPAIGN"] | str | Omit | None = omit,
        fields: Sequence[str] | str | Omit | None = omit,
        linked_in_version: str | Omit | None = omit,
        x_restli_protocol_version: Literal["2.0.0"] | str | Omit | None = omit,
    ) -> AsyncPager[AnalyticsRow]:
        """Analyze campaigns by campaign.

        Metrics of campaigns, one row for each campaign and length of time.

        Returns a single page. All rows are in one response: LinkedIn does not page analytics.

        Args:
            time_granularity: Length of time that a row covers. One of `ALL`, `DAILY`, `MONTHLY`, `YEARLY`.
            date_range: Days to cover.
            campaigns: URNs of the campaigns, such as urn:li:sponsoredCampaign:1.
            q: Name of the finder. Default: `analytics`.
            pivot: What each row is about. One of `CAMPAIGN`. Default: `CAMPAIGN`.
            fields: Metrics and other fields to return, 20 at most, such as impressions,clicks,pivotValues;
                impressions and clicks by default.
            linked_in_version: Version of the API, YYYYMM. Default: `202609`.
            x_restli_protocol_version: Version of the Rest.li protocol. One of `2.0.0`. Default: `2.0.0`.
        """
        return self._pager(
            LIST,
            {
                "timeGranularity": time_granularity,
                "dateRange": date_range,
                "campaigns": campaigns,
                "q": q,
                "pivot": pivot,
                "fields": fields,
                "LinkedIn-Version": linked_in_version,
                "X-Restli-Protocol-Version": x_restli_protocol_version,
            },
            AnalyticsRow,
        )


class SyncAdCampaignAnalytics(SyncEntity):
    """Ad campaign analytics of LinkedIn Ads. Sync version of `AdCampaignAnalytics`."""

    def list(
        self,
        time_granularity: Literal["ALL", "DAILY", "MONTHLY", "YEARLY"] | str,
        date_range: DateRangeParam | str,
        campaigns: Sequence[str] | str,
        *,
        q: str | Omit | None = omit,
        pivot: Literal["CAMPAIGN"] | str | Omit | None = omit,
        fields: Sequence[str] | str | Omit | None = omit,
        linked_in_version: str | Omit | None = omit,
        x_restli_protocol_version: Literal["2.0.0"] | str | Omit | None = omit,
    ) -> SyncPage[AnalyticsRow]:
        """Analyze campaigns by campaign.

        Metrics of campaigns, one row for each campaign and length of time.

        Returns a single page. All rows are in one response: LinkedIn does not page analytics.

        Args:
            time_granularity: Length of time that a row covers. One of `ALL`, `DAILY`, `MONTHLY`, `YEARLY`.
            date_range: Days to cover.
            campaigns: URNs of the campaigns, such as urn:li:sponsoredCampaign:1.
            q: Name of the finder. Default: `analytics`.
            pivot: What each row is about. One of `CAMPAIGN`. Default: `CAMPAIGN`.
            fields: Metrics and other fields to return, 20 at most, such as impressions,clicks,pivotValues;
                impressions and clicks by default.
            linked_in_version: Version of the API, YYYYMM. Default: `202609`.
            x_restli_protocol_version: Version of the Rest.li protocol. One of `2.0.0`. Default: `2.0.0`.
        """
        return self._page(
            LIST,
            {
                "timeGranularity": time_granularity,
                "dateRange": date_range,
                "campaigns": campaigns,
                "q": q,
                "pivot": pivot,
                "fields": fields,
                "LinkedIn-Version": linked_in_version,
                "X-Restli-Protocol-Version": x_restli_protocol_version,
            },
            AnalyticsRow,
        )
