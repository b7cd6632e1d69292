# Generated from specs/google-analytics-data-api/connector.yaml by `connectorgen generate google-analytics-data-api`. Do not edit.
"""Arguments of `weekly_active_users`."""

from collections.abc import Sequence

from typing_extensions import TypedDict

from .shared import DateRangeParam, DimensionParam, MetricParam

__all__ = ["WeeklyActiveUserListParams"]


class WeeklyActiveUserListParams(TypedDict, total=False):
    """Arguments of `weekly_active_users.list`, by name."""

    property_id: str | None
    date_ranges: Sequence[DateRangeParam] | None
    dimensions: Sequence[DimensionParam] | None
    metrics: Sequence[MetricParam] | None
    keep_empty_rows: bool | None
    return_property_quota: bool | None
    limit: int | None
    offset: int | None
