# Generated from specs/greenhouse/connector.yaml by `connectorgen generate greenhouse`. Do not edit.
"""Records of `job_posts`."""

from __future__ import annotations

import datetime as dt
from typing import Any

from airbyte_agent_sdk.records import Record


class JobPost(Record):
    """An advertisement of a job."""

    id: int | None = None
    """Id."""
    active: bool | None = None
    """Whether it is active."""
    content: str | None = None
    """Text in HTML."""
    created_at: dt.datetime | None = None
    """When it was created."""
    demographic_question_set_id: int | None = None
    """Id of the set of demographic questions."""
    featured: bool | None = None
    """Whether it is featured."""
    first_published_at: dt.datetime | None = None
    """When it was first published."""
    internal: bool | None = None
    """Whether it is for employees alone."""
    internal_content: str | None = None
    """Text in HTML for employees."""
    job_board_id: int | None = None
    """Id of the job board."""
    job_id: int | None = None
    """Id of the job."""
    language: str | None = None
    """Language."""
    live: bool | None = None
    """Whether it is published."""
    public_url: str | None = None
    """URL for candidates."""
    questions: list[Any] | None = None
    """Questions to candidates."""
    title: str | None = None
    """Title."""
    updated_at: dt.datetime | None = None
    """When it was last changed."""
