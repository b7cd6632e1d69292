# Generated from specs/gong/connector.yaml by `connectorgen generate gong`. Do not edit.
"""What a user did within a time, in numbers."""

from __future__ import annotations

from collections.abc import Mapping

from airbyte_agent_sdk.calls.entity import Entity, SyncEntity
from airbyte_agent_sdk.calls.paging import AsyncPager, SyncPage
from airbyte_agent_sdk.definition import Operation, Paging, Parameter
from airbyte_agent_sdk.types import Omit, omit

from ..models.stats_activity_aggregate import UserActivity
from ..params.shared import UsersFilterParam
from ..schemas import FILTER_SCHEMA

__all__ = ["StatsActivityAggregate", "SyncStatsActivityAggregate"]


class StatsActivityAggregate(Entity):
    """What a user did within a time, in numbers."""

    def list(self, filter: UsersFilterParam, *, cursor: str | Omit | None = omit) -> AsyncPager[UserActivity]:
        """List what users did within a time, in numbers.

        Args:
            filter: Which time, and which users.
            cursor: Of a page's metadata: goes on after it, with all else the same.
        """
        return self._pager(LIST, {"filter": filter, "cursor": cursor}, UserActivity)


class SyncStatsActivityAggregate(SyncEntity):
    """What a user did within a time, in numbers; blocking twin of `StatsActivityAggregate`."""

    def list(self, filter: UsersFilterParam, *, cursor: str | Omit | None = omit) -> SyncPage[UserActivity]:
        """List what users did within a time, in numbers.

        Args:
            filter: Which time, and which users.
            cursor: Of a page's metadata: goes on after it, with all else the same.
        """
        return self._page(LIST, {"filter": filter, "cursor": cursor}, UserActivity)


# fmt: off
LIST = Operation(
    entity="stats_activity_aggregate", action="list", method="POST", path="/v2/stats/activity/aggregate",
    parameters=(
        Parameter("filter", "body", FILTER_SCHEMA, required=True),
        Parameter("cursor", "body", {"type": "string"}),
    ),
    summary="List what users did within a time, in numbers", body="json",
    records="$.usersAggregateActivityStats",
    meta={"cursor": "$.records.cursor", "total": "$.records.totalRecords", "request_id": "$.requestId"},
    paging=Paging(strategy="cursor", param="cursor", next="cursor"),
    beside=("requestId", "fromDateTime", "toDateTime", "timeZone", "records"),
)
OPERATIONS: Mapping[str, Operation] = {"list": LIST}
