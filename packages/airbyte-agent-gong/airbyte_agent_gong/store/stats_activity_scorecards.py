# Generated from specs/gong/connector.yaml by `connectorgen generate gong`. Do not edit.
"""Records in the context store of `stats_activity_scorecards`."""

from __future__ import annotations

from typing import Any, Literal, TypeAlias

from airbyte_agent_sdk.records import Record
from pydantic import Field

StatsActivityScorecardsStoreColumn: TypeAlias = Literal[
    "answeredScorecardId",
    "scorecardId",
    "scorecardName",
    "callId",
    "callStartTime",
    "reviewedUserId",
    "reviewerUserId",
    "reviewTime",
    "visibilityType",
    "answers",
]


class StatsActivityScorecardsStoreRecord(Record):
    """A record of stats_activity_scorecards in the context store."""

    answered_scorecard_id: str | None = Field(default=None, alias="answeredScorecardId")
    """Id of this filled-in scorecard."""
    scorecard_id: str | None = Field(default=None, alias="scorecardId")
    """Id of the scorecard."""
    scorecard_name: str | None = Field(default=None, alias="scorecardName")
    """Name of the scorecard."""
    call_id: str | None = Field(default=None, alias="callId")
    """Id of the call."""
    call_start_time: str | None = Field(default=None, alias="callStartTime")
    """When the call was recorded."""
    reviewed_user_id: str | None = Field(default=None, alias="reviewedUserId")
    """Id of the user who is judged."""
    reviewer_user_id: str | None = Field(default=None, alias="reviewerUserId")
    """Id of the user who judged."""
    review_time: str | None = Field(default=None, alias="reviewTime")
    """When it was published."""
    visibility_type: str | None = Field(default=None, alias="visibilityType")
    """Who can see it."""
    answers: list[Any] | None = None
    """The response."""
