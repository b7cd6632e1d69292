# Generated from specs/gong/connector.yaml by `connectorgen generate gong`. Do not edit.
"""A scorecard that somebody filled in for a call."""

from __future__ import annotations

from collections.abc import Mapping

from airbyte_agent_sdk.calls.context_store import StoredEntity, SyncStoredEntity
from airbyte_agent_sdk.calls.paging import AsyncPager, SyncPage
from airbyte_agent_sdk.definition import Operation, Paging, Parameter
from airbyte_agent_sdk.types import Omit, omit

from ..models.stats_activity_scorecards import AnsweredScorecard, StatsActivityScorecardsRow
from ..params.stats_activity_scorecards import (
    AnsweredScorecardsFilterParam,
    StatsActivityScorecardsSearchQuery,
)

__all__ = ["StatsActivityScorecards", "SyncStatsActivityScorecards"]


class StatsActivityScorecards(StoredEntity[StatsActivityScorecardsSearchQuery, StatsActivityScorecardsRow]):
    """A scorecard that somebody filled in for a call."""

    _stored = ("stats_activity_scorecards", StatsActivityScorecardsRow)

    def list(
        self, filter: AnsweredScorecardsFilterParam, *, cursor: str | Omit | None = omit
    ) -> AsyncPager[AnsweredScorecard]:
        """List scorecards that were filled in.

        Args:
            filter: Which scorecards.
            cursor: Of a page's metadata: goes on after it, with all else the same.
        """
        return self._pager(LIST, {"filter": filter, "cursor": cursor}, AnsweredScorecard)


class SyncStatsActivityScorecards(
    SyncStoredEntity[StatsActivityScorecardsSearchQuery, StatsActivityScorecardsRow]
):
    """A scorecard that somebody filled in for a call; blocking twin of `StatsActivityScorecards`."""

    _stored = ("stats_activity_scorecards", StatsActivityScorecardsRow)

    def list(
        self, filter: AnsweredScorecardsFilterParam, *, cursor: str | Omit | None = omit
    ) -> SyncPage[AnsweredScorecard]:
        """List scorecards that were filled in.

        Args:
            filter: Which scorecards.
            cursor: Of a page's metadata: goes on after it, with all else the same.
        """
        return self._page(LIST, {"filter": filter, "cursor": cursor}, AnsweredScorecard)


# fmt: off
LIST = Operation(
    entity="stats_activity_scorecards", action="list", method="POST", path="/v2/stats/activity/scorecards",
    parameters=(
        Parameter("filter", "body", {"type": "object", "properties": {
            "callFromDate": {"type": "string", "format": "date"},
            "callToDate": {"type": "string", "format": "date"},
            "reviewFromDate": {"type": "string", "format": "date"},
            "reviewToDate": {"type": "string", "format": "date"},
            "scorecardIds": {"type": "array", "items": {"type": "string"}},
            "reviewedUserIds": {"type": "array", "items": {"type": "string"}},
        }}, required=True),
        Parameter("cursor", "body", {"type": "string"}),
    ),
    summary="List scorecards that were filled in", body="json", records="$.answeredScorecards",
    meta={"cursor": "$.records.cursor", "total": "$.records.totalRecords", "request_id": "$.requestId"},
    paging=Paging(strategy="cursor", param="cursor", next="cursor"), beside=("requestId", "records"),
)
OPERATIONS: Mapping[str, Operation] = {"list": LIST}
