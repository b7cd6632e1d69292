# Generated from specs/gong/connector.yaml by `connectorgen generate gong`. Do not edit.
"""Arguments of `stats_activity_scorecards`."""

import datetime as dt
from collections.abc import Sequence
from typing import Required

from typing_extensions import TypedDict

__all__ = ["AnsweredScorecardsFilterParam", "StatsActivityScorecardListParams"]


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


class StatsActivityScorecardListParams(TypedDict, total=False):
    """Arguments of `stats_activity_scorecards.list`, by name."""

    filter: Required[AnsweredScorecardsFilterParam]
    cursor: str | None
