# Generated from specs/google-analytics-data-api/connector.yaml by `connectorgen generate google-analytics-data-api`. Do not edit.
"""Records in the context store of `weekly_active_users`."""

from __future__ import annotations

from typing import Any, Literal, TypeAlias

from airbyte_agent_sdk.records import Record
from pydantic import Field

WeeklyActiveUsersStoreColumn: TypeAlias = Literal["dimensionValues", "metricValues"]


class WeeklyActiveUsersStoreRecord(Record):
    """A record of weekly_active_users in the context store."""

    dimension_values: list[Any] | None = Field(default=None, alias="dimensionValues")
    """Values of the dimensions, in their order."""
    metric_values: list[Any] | None = Field(default=None, alias="metricValues")
    """Values of the metrics, in their order."""
