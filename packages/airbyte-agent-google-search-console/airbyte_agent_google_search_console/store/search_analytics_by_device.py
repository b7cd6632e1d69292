# Generated from specs/google-search-console/connector.yaml by `connectorgen generate google-search-console`. Do not edit.
"""Records in the context store of `search_analytics_by_device`."""

from __future__ import annotations

from typing import Literal, TypeAlias

from airbyte_agent_sdk.records import Record

SearchAnalyticsByDeviceStoreColumn: TypeAlias = Literal[
    "site_url", "date", "device", "clicks", "impressions", "ctr", "position"
]


class SearchAnalyticsByDeviceStoreRecord(Record):
    """A record of search_analytics_by_device in the context store."""

    site_url: str | None = None
    """URL of the property."""
    date: str | None = None
    """Day, YYYY-MM-DD."""
    device: str | None = None
    """Kind of device."""
    clicks: float | None = None
    """Number of clicks."""
    impressions: float | None = None
    """Number of impressions."""
    ctr: float | None = None
    """Clicks per impression, from 0 to 1."""
    position: float | None = None
    """Average position in the results."""
