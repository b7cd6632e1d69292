# Generated from specs/google-search-console/connector.yaml by `connectorgen generate google-search-console`. Do not edit.
"""Records that several entities share."""

from __future__ import annotations

from airbyte_agent_sdk.records import Record


class SearchAnalyticsRow(Record):
    """Clicks and impressions of one combination of dimensions."""

    keys: list[str] | None = None
    """Values of the dimensions, in the order of the dimensions; missing without dimensions."""
    clicks: float | None = None
    """Number of clicks."""
    impressions: float | None = None
    """Number of impressions."""
    ctr: float | None = None
    """Clicks per impression, from 0 to 1."""
    position: float | None = None
    """Average position in the results, from 1."""
