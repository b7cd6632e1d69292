# Generated from specs/gong/connector.yaml by `connectorgen generate gong`. Do not edit.
"""Records of `settings_scorecards`."""

from __future__ import annotations

import datetime as dt

from airbyte_agent_sdk.records import Record
from pydantic import Field


class AnswerOption(Record):
    """An answer to choose."""

    id: int | str | None = None
    """Id of the quick reply."""
    text: str | None = None
    """The response."""


class ScorecardQuestion(Record):
    """A question of a scorecard."""

    question_id: str | None = Field(default=None, alias="questionId")
    """Id of the question."""
    question_revision_id: str | None = Field(default=None, alias="questionRevisionId")
    """Id of this version of it."""
    question_text: str | None = Field(default=None, alias="questionText")
    """The question."""
    question_type: str | None = Field(default=None, alias="questionType")
    """Kind of question."""
    answer_guide: str | None = Field(default=None, alias="answerGuide")
    """How to answer it."""
    min_range: int | None = Field(default=None, alias="minRange")
    """Lowest score; null where there are no scores."""
    max_range: int | None = Field(default=None, alias="maxRange")
    """Highest score; null where there are no scores."""
    answer_options: list[AnswerOption] | None = Field(default=None, alias="answerOptions")
    """Answers to choose from; null where there are none."""
    is_overall: bool | None = Field(default=None, alias="isOverall")
    """Whether it is about the call as a whole."""
    updater_user_id: str | None = Field(default=None, alias="updaterUserId")
    """Id of the user who last changed it."""
    created: dt.datetime | None = None
    """When it was created."""
    updated: dt.datetime | None = None
    """When it was last updated."""


class Scorecard(Record):
    """Questions that calls are judged by."""

    scorecard_id: str = Field(alias="scorecardId")
    """Id of the scorecard."""
    scorecard_name: str | None = Field(default=None, alias="scorecardName")
    """Name."""
    workspace_id: str | None = Field(default=None, alias="workspaceId")
    """Id of its workspace; null for all."""
    enabled: bool | None = None
    """Whether it is in use."""
    updater_user_id: str | None = Field(default=None, alias="updaterUserId")
    """Id of the user who last changed it."""
    created: dt.datetime | None = None
    """When it was created."""
    updated: dt.datetime | None = None
    """When it was last updated."""
    questions: list[ScorecardQuestion] | None = None
    """Its questions."""
