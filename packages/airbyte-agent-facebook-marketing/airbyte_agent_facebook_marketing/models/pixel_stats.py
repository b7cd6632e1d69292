# Generated from specs/facebook-marketing/connector.yaml by `connectorgen generate facebook-marketing`. Do not edit.
"""Records of `pixel_stats`."""

from __future__ import annotations

import datetime as dt

from airbyte_agent_sdk.records import Record


class AdsPixelStats(Record):
    """A count."""

    value: str | None = None
    """What was counted, such as the event `PageView`."""
    count: int | None = None
    """Number of events."""
    event: str | None = None
    """Event, if the value is something else."""
    diagnostics_hourly_last_timestamp: dt.datetime | None = None
    """When figures of diagnostics were last updated."""


class AdsPixelStatsResult(Record):
    """Counts of events within an hour."""

    aggregation: str | None = None
    """What the events are counted by."""
    start_time: dt.datetime | None = None
    """Beginning of the hour."""
    data: list[AdsPixelStats] | None = None
    """Counts."""
