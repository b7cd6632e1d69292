# Generated from specs/gong/connector.yaml by `connectorgen generate gong`. Do not edit.
"""A scorecard that someone filled in for a call."""

from __future__ import annotations

from typing import TYPE_CHECKING

from airbyte_agent_sdk.calls.context_store import StoredEntity, SyncStoredEntity
from airbyte_agent_sdk.calls.paging import AsyncPager, SyncPage
from airbyte_agent_sdk.types import Omit, omit

from .._operations.stats_activity_scorecards import LIST
from ..models.stats_activity_scorecards import AnsweredScorecard
from ..params.stats_activity_scorecards import AnsweredScorecardsFilterParam

if TYPE_CHECKING:  # imported at run time with the first query
    from ..store.stats_activity_scorecards import (  # noqa: F401
        StatsActivityScorecardsStoreColumn,
        StatsActivityScorecardsStoreRecord,
    )

__all__ = ["StatsActivityScorecards", "SyncStatsActivityScorecards"]


class StatsActivityScorecards(
    StoredEntity["StatsActivityScorecardsStoreColumn", "StatsActivityScorecardsStoreRecord"]
):
    """A scorecard that someone filled in for a call."""

    _stored = ("stats_activity_scorecards", "StatsActivityScorecardsStoreRecord")

    def list(
        self, filter: AnsweredScorecardsFilterParam, *, cursor: str | Omit | None = omit
    ) -> AsyncPager[AnsweredScorecard]:
        """List scorecards that were filled in.

        Args:
            filter: Which scorecards.
            cursor: Cursor from a page's metadata; all other parameters must stay the same.
        """
        return self._pager(LIST, {"filter": filter, "cursor": cursor}, AnsweredScorecard)


class SyncStatsActivityScorecards(
    SyncStoredEntity["StatsActivityScorecardsStoreColumn", "StatsActivityScorecardsStoreRecord"]
):
    """A scorecard that someone filled in for a call. Sync version of `StatsActivityScorecards`."""

    _stored = ("stats_activity_scorecards", "StatsActivityScorecardsStoreRecord")

    def list(
        self, filter: AnsweredScorecardsFilterParam, *, cursor: str | Omit | None = omit
    ) -> SyncPage[AnsweredScorecard]:
        """List scorecards that were filled in.

        Args:
            filter: Which scorecards.
            cursor: Cursor from a page's metadata; all other parameters must stay the same.
        """
        return self._page(LIST, {"filter": filter, "cursor": cursor}, AnsweredScorecard)
