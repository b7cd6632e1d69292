# Generated from specs/amplitude/connector.yaml by `connectorgen generate amplitude`. Do not edit.
"""Records of `average_session_length`."""

from __future__ import annotations

from airbyte_agent_sdk.records import Record
from pydantic import Field


class SeriesMeta(Record):
    """What a series is."""

    segment_index: int | None = Field(default=None, alias="segmentIndex")
    """Index of the segment, from 0."""


class SessionLengths(Record):
    """Average lengths of sessions."""

    x_values: list[str] | None = Field(default=None, alias="xValues")
    """Days as YYYY-MM-DD, or the first ones of weeks and months."""
    series: list[list[float]] | None = None
    """Seconds of each segment, one number for each of `xValues`."""
    series_meta: list[SeriesMeta] | None = Field(default=None, alias="seriesMeta")
    """What each series is."""
