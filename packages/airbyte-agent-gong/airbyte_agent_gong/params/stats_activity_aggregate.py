# Generated from specs/gong/connector.yaml by `connectorgen generate gong`. Do not edit.
"""Arguments of `stats_activity_aggregate`."""

from typing import Required

from typing_extensions import TypedDict

from .shared import UsersFilterParam

__all__ = ["StatsActivityAggregateListParams"]


class StatsActivityAggregateListParams(TypedDict, total=False):
    """Arguments of `stats_activity_aggregate.list`, by name."""

    filter: Required[UsersFilterParam]
    cursor: str | None
