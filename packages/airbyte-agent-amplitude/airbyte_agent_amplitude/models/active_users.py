# Generated from specs/amplitude/connector.yaml by `connectorgen generate amplitude`. Do not edit.
"""Records of `active_users`."""

from __future__ import annotations

from typing import Any

from airbyte_agent_sdk.records import Record
from pydantic import Field


class ActiveUsers(Record):
    """Numbers of users."""

    x_values: list[str] | None = Field(default=None, alias="xValues")
    """Days as YYYY-MM-DD, or the first ones of weeks and months."""
    series: list[list[float]] | None = None
    """Numbers of each group, one for each of `xValues`."""
    series_meta: list[Any] | None = Field(default=None, alias="seriesMeta")
    """What each group is: its value, or an object with `segmentIndex`."""
