# Generated from specs/gong/connector.yaml by `connectorgen generate gong`. Do not edit.
"""Records of `stats_activity_scorecards`."""

from __future__ import annotations

import datetime as dt
from typing import Literal

from airbyte_agent_sdk.records import Record
from pydantic import Field


class ScorecardAnswer(Record):
    """An answer to a scorecard's question."""

    question_id: str | None = Field(default=None, alias="questionId")
    """Id of the question."""
    question_revision_id: str | None = Field(default=None, alias="questionRevisionId")
    """Id of the version of it that was answered."""
    is_overall: bool | None = Field(default=None, alias="isOverall")
    """Whether the question is the one about the call as a whole."""
    score: int | None = None
    """The score; null if it was not answered."""
    answer_text: str | None = Field(default=None, alias="answerText")
    """Answer in words."""
    not_applicable: bool | None = Field(default=None, alias="notApplicable")
    """Whether it does not fit the call."""
    selected_options: list[str] | None = Field(default=None, alias="selectedOptions")
    """Ids of the options chosen."""


class AnsweredScorecard(Record):
    """A scorecard that someone filled in for a call."""

    answered_scorecard_id: str = Field(alias="answeredScorecardId")
    """Id of this filled-in scorecard."""
    scorecard_id: str | None = Field(default=None, alias="scorecardId")
    """Id of the scorecard."""
    scorecard_name: str | None = Field(default=None, alias="scorecardName")
    """Name of the scorecard."""
    call_id: str | None = Field(default=None, alias="callId")
    """Id of the call."""
    call_start_time: dt.datetime | None = Field(default=None, alias="callStartTime")
    """When the call was recorded."""
    reviewed_user_id: str | None = Field(default=None, alias="reviewedUserId")
    """Id of the user who is judged, the call's host."""
    reviewer_user_id: str | None = Field(default=None, alias="reviewerUserId")
    """Id of the user who judged."""
    review_time: dt.datetime | None = Field(default=None, alias="reviewTime")
    """When it was published."""
    visibility_type: Literal["PUBLIC", "PRIVATE", "OPT_IN_USERS"] | str | None = Field(
        default=None, alias="visibilityType"
    )
    """Who can see it."""
    answers: list[ScorecardAnswer] | None = None
    """The response."""
