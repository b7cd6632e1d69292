# Generated from specs/google-analytics-data-api/connector.yaml by `connectorgen generate google-analytics-data-api`. Do not edit.
"""Traffic sources of Google Analytics."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from airbyte_agent_sdk.calls.context_store import StoredEntity, SyncStoredEntity
from airbyte_agent_sdk.calls.paging import AsyncPager, SyncPage
from airbyte_agent_sdk.types import Omit, omit

from .._operations.traffic_sources import LIST
from ..models.shared import Row
from ..params.shared import DateRangeParam, DimensionParam, MetricParam

if TYPE_CHECKING:  # imported at run time with the first query
    from ..store.traffic_sources import TrafficSourcesStoreColumn, TrafficSourcesStoreRecord  # noqa: F401

__all__ = ["SyncTrafficSources", "TrafficSources"]


class TrafficSources(StoredEntity["TrafficSourcesStoreColumn", "TrafficSourcesStoreRecord"]):
    """Traffic sources of Google Analytics."""

    _stored = ("traffic_sources", "TrafficSourcesStoreRecord")

    def list(
        self,
        property_id: str | Omit | None = omit,
        *,
        date_ranges: Sequence[DateRangeParam] | Omit | None = omit,
        dimensions: Sequence[DimensionParam] | Omit | None = omit,
        metrics: Sequence[MetricParam] | Omit | None = omit,
        keep_empty_rows: bool | Omit | None = omit,
        return_property_quota: bool | Omit | None = omit,
        limit: int | Omit | None = omit,
        offset: int | Omit | None = omit,
    ) -> AsyncPager[Row]:
        """Visits by day, source and medium.

        Dimensions, metrics and the period that you pass replace those of the report.

        Args:
            property_id: Id of the property: digits. Defaults to the connector's setting.
            date_ranges: Periods to report on, at most four. At most 4 items. Default: `[{'startDate':
                '30daysAgo', 'endDate': 'today'}]`.
            dimensions: Dimensions, at most nine; `date`, `sessionSource`, `sessionMedium` by default. At most
                9 items.
            metrics: Metrics, at most ten; `totalUsers`, `newUsers`, `sessions`, `sessionsPerUser`,
                `averageSessionDuration`, `screenPageViews`, `screenPageViewsPerSession`, `bounceRate` by
                default. At most 10 items.
            keep_empty_rows: Whether to return rows whose metrics are all 0.
            return_property_quota: Whether to return what is left of the property's quotas, in `meta`.
            limit: Rows per page; 10,000 by default. 1 to 250,000.
            offset: Number of rows to skip. At least 0.
        """
        return self._pager(
            LIST,
            {
                "property_id": property_id,
                "dateRanges": date_ranges,
                "dimensions": dimensions,
                "metrics": metrics,
                "keepEmptyRows": keep_empty_rows,
                "returnPropertyQuota": return_property_quota,
                "limit": limit,
                "offset": offset,
            },
            Row,
        )


class SyncTrafficSources(SyncStoredEntity["TrafficSourcesStoreColumn", "TrafficSourcesStoreRecord"]):
    """Traffic sources of Google Analytics. Sync version of `TrafficSources`."""

    _stored = ("traffic_sources", "TrafficSourcesStoreRecord")

    def list(
        self,
        property_id: str | Omit | None = omit,
        *,
        date_ranges: Sequence[DateRangeParam] | Omit | None = omit,
        dimensions: Sequence[DimensionParam] | Omit | None = omit,
        metrics: Sequence[MetricParam] | Omit | None = omit,
        keep_empty_rows: bool | Omit | None = omit,
        return_property_quota: bool | Omit | None = omit,
        limit: int | Omit | None = omit,
        offset: int | Omit | None = omit,
    ) -> SyncPage[Row]:
        """Visits by day, source and medium.

        Dimensions, metrics and the period that you pass replace those of the report.

        Args:
            property_id: Id of the property: digits. Defaults to the connector's setting.
            date_ranges: Periods to report on, at most four. At most 4 items. Default: `[{'startDate':
                '30daysAgo', 'endDate': 'today'}]`.
            dimensions: Dimensions, at most nine; `date`, `sessionSource`, `sessionMedium` by default. At most
                9 items.
            metrics: Metrics, at most ten; `totalUsers`, `newUsers`, `sessions`, `sessionsPerUser`,
                `averageSessionDuration`, `screenPageViews`, `screenPageViewsPerSession`, `bounceRate` by
                default. At most 10 items.
            keep_empty_rows: Whether to return rows whose metrics are all 0.
            return_property_quota: Whether to return what is left of the property's quotas, in `meta`.
            limit: Rows per page; 10,000 by default. 1 to 250,000.
            offset: Number of rows to skip. At least 0.
        """
        return self._page(
            LIST,
            {
                "property_id": property_id,
                "dateRanges": date_ranges,
                "dimensions": dimensions,
                "metrics": metrics,
                "keepEmptyRows": keep_empty_rows,
                "returnPropertyQuota": return_property_quota,
                "limit": limit,
                "offset": offset,
            },
            Row,
        )
