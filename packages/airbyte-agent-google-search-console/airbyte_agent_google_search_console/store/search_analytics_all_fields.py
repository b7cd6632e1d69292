# Generated from specs/google-search-console/connector.yaml by `connectorgen generate google-search-console`. Do not edit.
"""Records in the context store of `search_analytics_all_fields`."""

from __future__ import annotations

from typing import Literal, TypeAlias

from airbyte_agent_sdk.records import Record

SearchAnalyticsAllFieldsStoreColumn: TypeAlias = Literal[
    "site_url", "date", "country", "device", "page", "query", "clicks", "impressions", "ctr", "position"
]


class SearchAnalyticsAllFieldsStoreRecord(Record):
    """A record of search_analytics_all_fields in the context store."""

    site_url: str | None = None
    """URL of the property."""
    date: str | None = None
    """Day, YYYY-MM-DD."""
    country: str | None = None
    """Country, a three-letter code."""
    device: str | None = None
    """Kind of device."""
    page: str | None = None
    """URL of the page."""
    query: str | None = None
    """What was searched for."""
    clicks: float | None = None
    """Number of clicks."""
    impressions: float | None = None
    """Number of impressions."""
    ctr: float | None = None
    """Clicks per impression, from 0 to 1."""
    position: float | None = None
    """Average position in the results."""
