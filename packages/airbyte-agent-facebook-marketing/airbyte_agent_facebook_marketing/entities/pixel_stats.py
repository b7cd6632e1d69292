# Generated from specs/facebook-marketing/connector.yaml by `connectorgen generate facebook-marketing`. Do not edit.
"""Counts of events within an hour."""

from __future__ import annotations

import datetime as dt

from airbyte_agent_sdk.calls.entity import Entity, SyncEntity
from airbyte_agent_sdk.calls.paging import AsyncPager, SyncPage
from airbyte_agent_sdk.types import Omit, omit

from .._operations.pixel_stats import LIST
from ..models.pixel_stats import AdsPixelStatsResult
from ..params.pixel_stats import PixelStatListParamsAggregation

__all__ = ["PixelStats", "SyncPixelStats"]


class PixelStats(Entity):
    """Counts of events within an hour."""

    def list(
        self,
        pixel_id: str,
        *,
        start_time: dt.datetime | str | Omit | None = omit,
        end_time: dt.datetime | str | Omit | None = omit,
        aggregation: PixelStatListParamsAggregation | str | Omit | None = omit,
        after: str | Omit | None = omit,
    ) -> AsyncPager[AdsPixelStatsResult]:
        """Count the events of a pixel by hour.

        Args:
            pixel_id: Id of the pixel.
            start_time: Only events from this time on.
            end_time: Only events up to this time.
            aggregation: What the events are counted by; `event` by default. One of `browser_type`,
                `custom_data_field`, `device_os`, `device_type`, `event`, `event_detection_method`,
                `event_processing_results`, `event_source`, `event_total_counts`, `event_value_count`,
                `had_pii`, `host`, and 4 more.
            after: Cursor of the next page.
        """
        return self._pager(
            LIST,
            {
                "pixel_id": pixel_id,
                "start_time": start_time,
                "end_time": end_time,
                "aggregation": aggregation,
                "after": after,
            },
            AdsPixelStatsResult,
        )


class SyncPixelStats(SyncEntity):
    """Counts of events within an hour. Sync version of `PixelStats`."""

    def list(
        self,
        pixel_id: str,
        *,
        start_time: dt.datetime | str | Omit | None = omit,
        end_time: dt.datetime | str | Omit | None = omit,
        aggregation: PixelStatListParamsAggregation | str | Omit | None = omit,
        after: str | Omit | None = omit,
    ) -> SyncPage[AdsPixelStatsResult]:
        """Count the events of a pixel by hour.

        Args:
            pixel_id: Id of the pixel.
            start_time: Only events from this time on.
            end_time: Only events up to this time.
            aggregation: What the events are counted by; `event` by default. One of `browser_type`,
                `custom_data_field`, `device_os`, `device_type`, `event`, `event_detection_method`,
                `event_processing_results`, `event_source`, `event_total_counts`, `event_value_count`,
                `had_pii`, `host`, and 4 more.
            after: Cursor of the next page.
        """
        return self._page(
            LIST,
            {
                "pixel_id": pixel_id,
                "start_time": start_time,
                "end_time": end_time,
                "aggregation": aggregation,
                "after": after,
            },
            AdsPixelStatsResult,
        )
