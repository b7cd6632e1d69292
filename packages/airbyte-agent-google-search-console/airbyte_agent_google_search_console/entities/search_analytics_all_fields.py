# Generated from specs/google-search-console/connector.yaml by `connectorgen generate google-search-console`. Do not edit.
"""Search analytics all fields of Google Search Console."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from typing import TYPE_CHECKING, Literal

from airbyte_agent_sdk.calls.context_store import StoredEntity, SyncStoredEntity
from airbyte_agent_sdk.calls.paging import AsyncPager, SyncPage
from airbyte_agent_sdk.types import Omit, omit

from .._operations.search_analytics_all_fields import LIST
from ..models.shared import SearchAnalyticsRow
from ..params.shared import DimensionFilterGroupParam

if TYPE_CHECKING:  # imported at run time with the first query
    from ..store.search_analytics_all_fields import (  # noqa: F401
        SearchAnalyticsAllFieldsStoreColumn,
        SearchAnalyticsAllFieldsStoreRecord,
    )

__all__ = ["SearchAnalyticsAllFields", "SyncSearchAnalyticsAllFields"]


class SearchAnalyticsAllFields(
    StoredEntity["SearchAnalyticsAllFieldsStoreColumn", "SearchAnalyticsAllFieldsStoreRecord"]
):
    """Search analytics all fields of Google Search Console."""

    _stored = ("search_analytics_all_fields", "SearchAnalyticsAllFieldsStoreRecord")

    def list(
        self,
        site_url: str,
        start_date: dt.date | str,
        end_date: dt.date | str,
        *,
        dimensions: Sequence[
            Literal["DATE", "QUERY", "PAGE", "COUNTRY", "DEVICE", "SEARCH_APPEARANCE", "HOUR"] | str
        ]
        | Omit
        | None = omit,
        row_limit: int | Omit | None = omit,
        start_row: int | Omit | None = omit,
        type: Literal["WEB", "IMAGE", "VIDEO", "NEWS", "DISCOVER", "GOOGLE_NEWS"] | str | Omit | None = omit,
        aggregation_type: Literal["AUTO", "BY_PROPERTY", "BY_PAGE", "BY_NEWS_SHOWCASE_PANEL"]
        | str
        | Omit
        | None = omit,
        data_state: Literal["FINAL", "ALL", "HOURLY_ALL"] | str | Omit | None = omit,
        dimension_filter_groups: Sequence[DimensionFilterGroupParam] | Omit | None = omit,
    ) -> AsyncPager[SearchAnalyticsRow]:
        """Search traffic by all dimensions.

        Clicks and impressions of each day, country, device, page and query. Rare queries are left out. Rows
        come by clicks, most first, or by day if you group by it.

        Args:
            site_url: URL of the property, as in `https://www.example.com/` or `sc-domain:example.com`.
            start_date: First day, in Pacific time.
            end_date: Last day, in Pacific time.
            dimensions: What to group by, in the order of `keys`; `DATE`, `COUNTRY`, `DEVICE`, `PAGE`, `QUERY`
                by default. One of `DATE`, `QUERY`, `PAGE`, `COUNTRY`, `DEVICE`, `SEARCH_APPEARANCE`, `HOUR`.
            row_limit: Rows per page; 1,000 by default. 1 to 25,000.
            start_row: Index of the first row, from 0. At least 0.
            type: Kind of results; `WEB` by default. One of `WEB`, `IMAGE`, `VIDEO`, `NEWS`, `DISCOVER`,
                `GOOGLE_NEWS`.
            aggregation_type: How to add up: `BY_PROPERTY` is not allowed if you group by page; `AUTO` by
                default. One of `AUTO`, `BY_PROPERTY`, `BY_PAGE`, `BY_NEWS_SHOWCASE_PANEL`.
            data_state: `ALL` for the latest days too, whose data can still change; `FINAL` by default.
                `HOURLY_ALL` goes with `HOUR`.
            dimension_filter_groups: Only rows that meet these conditions; you can filter by a dimension
                without grouping by it.
        """
        return self._pager(
            LIST,
            {
                "siteUrl": site_url,
                "startDate": start_date,
                "endDate": end_date,
                "dimensions": dimensions,
                "rowLimit": row_limit,
                "startRow": start_row,
                "type": type,
                "aggregationType": aggregation_type,
                "dataState": data_state,
                "dimensionFilterGroups": dimension_filter_groups,
            },
            SearchAnalyticsRow,
        )


class SyncSearchAnalyticsAllFields(
    SyncStoredEntity["SearchAnalyticsAllFieldsStoreColumn", "SearchAnalyticsAllFieldsStoreRecord"]
):
    """Search analytics all fields of Google Search Console. Sync version of `SearchAnalyticsAllFields`."""

    _stored = ("search_analytics_all_fields", "SearchAnalyticsAllFieldsStoreRecord")

    def list(
        self,
        site_url: str,
        start_date: dt.date | str,
        end_date: dt.date | str,
        *,
        dimensions: Sequence[
            Literal["DATE", "QUERY", "PAGE", "COUNTRY", "DEVICE", "SEARCH_APPEARANCE", "HOUR"] | str
        ]
        | Omit
        | None = omit,
        row_limit: int | Omit | None = omit,
        start_row: int | Omit | None = omit,
        type: Literal["WEB", "IMAGE", "VIDEO", "NEWS", "DISCOVER", "GOOGLE_NEWS"] | str | Omit | None = omit,
        aggregation_type: Literal["AUTO", "BY_PROPERTY", "BY_PAGE", "BY_NEWS_SHOWCASE_PANEL"]
        | str
        | Omit
        | None = omit,
        data_state: Literal["FINAL", "ALL", "HOURLY_ALL"] | str | Omit | None = omit,
        dimension_filter_groups: Sequence[DimensionFilterGroupParam] | Omit | None = omit,
    ) -> SyncPage[SearchAnalyticsRow]:
        """Search traffic by all dimensions.

        Clicks and impressions of each day, country, device, page and query. Rare queries are left out. Rows
        come by clicks, most first, or by day if you group by it.

        Args:
            site_url: URL of the property, as in `https://www.example.com/` or `sc-domain:example.com`.
            start_date: First day, in Pacific time.
            end_date: Last day, in Pacific time.
            dimensions: What to group by, in the order of `keys`; `DATE`, `COUNTRY`, `DEVICE`, `PAGE`, `QUERY`
                by default. One of `DATE`, `QUERY`, `PAGE`, `COUNTRY`, `DEVICE`, `SEARCH_APPEARANCE`, `HOUR`.
            row_limit: Rows per page; 1,000 by default. 1 to 25,000.
            start_row: Index of the first row, from 0. At least 0.
            type: Kind of results; `WEB` by default. One of `WEB`, `IMAGE`, `VIDEO`, `NEWS`, `DISCOVER`,
                `GOOGLE_NEWS`.
            aggregation_type: How to add up: `BY_PROPERTY` is not allowed if you group by page; `AUTO` by
                default. One of `AUTO`, `BY_PROPERTY`, `BY_PAGE`, `BY_NEWS_SHOWCASE_PANEL`.
            data_state: `ALL` for the latest days too, whose data can still change; `FINAL` by default.
                `HOURLY_ALL` goes with `HOUR`.
            dimension_filter_groups: Only rows that meet these conditions; you can filter by a dimension
                without grouping by it.
        """
        return self._page(
            LIST,
            {
                "siteUrl": site_url,
                "startDate": start_date,
                "endDate": end_date,
                "dimensions": dimensions,
                "rowLimit": row_limit,
                "startRow": start_row,
                "type": type,
                "aggregationType": aggregation_type,
                "dataState": data_state,
                "dimensionFilterGroups": dimension_filter_groups,
            },
            SearchAnalyticsRow,
        )
