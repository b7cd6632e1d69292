# Generated from specs/google-search-console/connector.yaml by `connectorgen generate google-search-console`. Do not edit.
"""Arguments of `search_analytics_by_query`."""

import datetime as dt
from collections.abc import Sequence
from typing import Literal, Required

from typing_extensions import TypedDict

from .shared import DimensionFilterGroupParam

__all__ = ["SearchAnalyticsByQueryListParams"]


class SearchAnalyticsByQueryListParams(TypedDict, total=False):
    """Arguments of `search_analytics_by_query.list`, by name."""

    site_url: Required[str]
    start_date: Required[dt.date | str]
    end_date: Required[dt.date | str]
    dimensions: (
        Sequence[Literal["DATE", "QUERY", "PAGE", "COUNTRY", "DEVICE", "SEARCH_APPEARANCE", "HOUR"] | str]
        | None
    )
    row_limit: int | None
    start_row: int | None
    type: Literal["WEB", "IMAGE", "VIDEO", "NEWS", "DISCOVER", "GOOGLE_NEWS"] | str | None
    aggregation_type: Literal["AUTO", "BY_PROPERTY", "BY_PAGE", "BY_NEWS_SHOWCASE_PANEL"] | str | None
    data_state: Literal["FINAL", "ALL", "HOURLY_ALL"] | str | None
    dimension_filter_groups: Sequence[DimensionFilterGroupParam] | None
