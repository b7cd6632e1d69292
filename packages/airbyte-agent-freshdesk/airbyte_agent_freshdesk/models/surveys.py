# Generated from specs/freshdesk/connector.yaml by `connectorgen generate freshdesk`. Do not edit.
"""Records of `surveys`."""

from __future__ import annotations

import datetime as dt

from airbyte_agent_sdk.records import Record


class SurveyQuestion(Record):
    """A question of a survey."""

    id: str | None = None
    """Id of the question, as in `default_question`."""
    label: str | None = None
    """Text of the question."""
    accepted_ratings: list[int] | None = None
    """Ratings to choose from."""
    default: bool | None = None
    """Whether it is the main one."""


class Survey(Record):
    """A survey on how satisfied customers are."""

    id: int
    """Id of the survey."""
    title: str | None = None
    """Title of the survey."""
    active: bool | None = None
    """Whether it is in use."""
    questions: list[SurveyQuestion] | None = None
    """Questions."""
    created_at: dt.datetime | None = None
    """When it was created."""
    updated_at: dt.datetime | None = None
    """When it was last changed."""
