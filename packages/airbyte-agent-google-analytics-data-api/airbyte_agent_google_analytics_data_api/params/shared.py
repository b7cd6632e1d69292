# Generated from specs/google-analytics-data-api/connector.yaml by `connectorgen generate google-analytics-data-api`. Do not edit.
"""Arguments that several entities share."""

from collections.abc import Mapping
from typing import Any, Required

from typing_extensions import TypedDict

__all__ = ["DateRangeParam", "DimensionParam", "MetricParam"]


class DateRangeParam(TypedDict, total=False):
    """A period; both days are included."""

    start_date: Required[str]
    """First day: YYYY-MM-DD, today, yesterday or NdaysAgo."""
    end_date: Required[str]
    """Last day, in the same forms."""
    name: str | None
    """Name, which the dimension dateRange has in the report."""


class DimensionParam(TypedDict, total=False):
    """A dimension."""

    name: Required[str]
    """Name, such as country."""
    dimension_expression: Mapping[str, Any] | None
    """How to make it of others: lowerCase, upperCase or concatenate."""


class MetricParam(TypedDict, total=False):
    """A metric."""

    name: Required[str]
    """Name, such as sessions; any, with an expression."""
    expression: str | None
    """How to compute it of others: `eventCount/totalUsers`."""
    invisible: bool | None
    """Whether to leave it out of the rows."""
