# Generated from specs/gong/connector.yaml by `connectorgen generate gong`. Do not edit.
"""Arguments of `stats_activity_day_by_day`."""

from typing import Required

from typing_extensions import TypedDict

from .shared import UsersFilterParam

__all__ = ["StatsActivityDayByDayListParams"]


class StatsActivityDayByDayListParams(TypedDict, total=False):
    """Arguments of `stats_activity_day_by_day.list`, by name."""

    filter: Required[UsersFilterParam]
    cursor: str | None
