# Generated from specs/gong/connector.yaml by `connectorgen generate gong`. Do not edit.
"""Arguments of `stats_activity_scorecards`."""

import datetime as dt
from collections.abc import Mapping, Sequence
from typing import Any, Literal, TypeAlias

from typing_extensions import TypedDict

__all__ = [
    "AnsweredScorecardsFilterParam", "StatsActivityScorecardsColumn", "StatsActivityScorecardsCondition",
    "StatsActivityScorecardsSearchQuery", "StatsActivityScorecardsValues",
]  # fmt: skip

StatsActivityScorecardsColumn: TypeAlias = Literal[
    "answeredScorecardId", "scorecardId", "scorecardName", "callId", "callStartTime", "reviewedUserId",
    "reviewerUserId", "reviewTime", "visibilityType", "answers",
]  # fmt: skip


class AnsweredScorecardsFilterParam(TypedDict, total=False):
    call_from_date: dt.date | str | None
    """First day of the calls, in the company's time zone."""
    call_to_date: dt.date | str | None
    """Day after the last one of the calls."""
    review_from_date: dt.date | str | None
    """First day on which the scorecards were published."""
    review_to_date: dt.date | str | None
    """Day after the last one on which they were published."""
    scorecard_ids: Sequence[str] | None
    """Only these scorecards."""
    reviewed_user_ids: Sequence[str] | None
    """Only for calls of these users."""


class StatsActivityScorecardsValues(TypedDict, total=False):
    """A value for each column that is compared."""

    answeredScorecardId: str | None
    scorecardId: str | None
    scorecardName: str | None
    callId: str | None
    callStartTime: str | None
    reviewedUserId: str | None
    reviewerUserId: str | None
    reviewTime: str | None
    visibilityType: str | None
    answers: Sequence[Any] | None


StatsActivityScorecardsCondition = TypedDict("StatsActivityScorecardsCondition", {
    "eq": StatsActivityScorecardsValues, "neq": StatsActivityScorecardsValues,
    "gt": StatsActivityScorecardsValues, "gte": StatsActivityScorecardsValues,
    "lt": StatsActivityScorecardsValues, "lte": StatsActivityScorecardsValues,
    "contains": StatsActivityScorecardsValues, "array_contains": StatsActivityScorecardsValues,
    "any": StatsActivityScorecardsValues, "in": Mapping[StatsActivityScorecardsColumn, Sequence[Any]],
    "startswith": Mapping[StatsActivityScorecardsColumn, str],
    "endswith": Mapping[StatsActivityScorecardsColumn, str],
    "fuzzy": Mapping[StatsActivityScorecardsColumn, str],
    "keyword": Mapping[StatsActivityScorecardsColumn, str], "not": "StatsActivityScorecardsCondition",
    "and": Sequence["StatsActivityScorecardsCondition"], "or": Sequence["StatsActivityScorecardsCondition"],
}, total=False)  # fmt: skip
"""Exactly one key: a comparison, or other conditions."""


class StatsActivityScorecardsSearchQuery(TypedDict, total=False):
    """Which rows, and in what order."""

    filter: StatsActivityScorecardsCondition
    sort: Sequence[Mapping[StatsActivityScorecardsColumn, Literal["asc", "desc"]]]
