# Generated from specs/reddit-ads/connector.yaml by `connectorgen generate reddit-ads`. Do not edit.
"""Records that several entities share."""

from __future__ import annotations

from typing import Literal

from airbyte_agent_sdk.records import Record


class SkadnetworkMetadata(Record):
    """State of the SKAdNetwork source."""

    status: Literal["COOLDOWN", "DISABLED", "ENABLED"] | str | None = None
    """State of the source."""


class ScheduleBlock(Record):
    """Hours in which an ad group runs."""

    start_day: float | None = None
    """Day of the week on which it begins."""
    start_hour: float | None = None
    """Hour at which it begins."""
    end_day: float | None = None
    """Day of the week on which it ends."""
    end_hour: float | None = None
    """Hour at which it ends."""
