# Generated from specs/google-analytics-data-api/connector.yaml by `connectorgen generate google-analytics-data-api`. Do not edit.
"""Records that several entities share."""

from __future__ import annotations

from airbyte_agent_sdk.records import Record
from pydantic import Field


class DimensionValue(Record):
    """Value of a dimension."""

    value: str | None = None
    """The value; dates are YYYYMMDD."""


class MetricValue(Record):
    """Value of a metric."""

    value: str | None = None
    """The value, as text; the header tells what it is."""


class Row(Record):
    """A row of a report: values in the order of the dimensions and metrics."""

    dimension_values: list[DimensionValue] | None = Field(default=None, alias="dimensionValues")
    """Values of the dimensions."""
    metric_values: list[MetricValue] | None = Field(default=None, alias="metricValues")
    """Values of the metrics."""
