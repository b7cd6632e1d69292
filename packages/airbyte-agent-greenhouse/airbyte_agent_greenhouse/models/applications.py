# Generated from specs/greenhouse/connector.yaml by `connectorgen generate greenhouse`. Do not edit.
"""Records of `applications`."""

from __future__ import annotations

import datetime as dt
from typing import Any

from airbyte_agent_sdk.records import Record


class ApplicationAnswer(Record):
    """An answer to a question of the job post."""

    question: str | None = None
    """Question."""
    answer: str | None = None
    """Answer."""


class Application(Record):
    """An application of a candidate for a job, or a prospect."""

    id: int | None = None
    """Id."""
    agency_note_id: int | None = None
    """Id of the agency's note."""
    answers: list[ApplicationAnswer] | None = None
    """Answers to the questions of the job post."""
    candidate_id: int | None = None
    """Id of the candidate."""
    coordinator_id: int | None = None
    """Id of the user who coordinates."""
    created_at: dt.datetime | None = None
    """When it was created."""
    custom_fields: dict[str, Any] | None = None
    """Values of custom fields, by key."""
    job_id: int | None = None
    """Id of the job; none for a prospect."""
    job_post_id: int | None = None
    """Id of the job post."""
    last_activity_at: dt.datetime | None = None
    """When something last happened."""
    location_address: str | None = None
    """Where the candidate is, as stated."""
    needs_decision: bool | None = None
    """Whether a decision is needed."""
    prospect: bool | None = None
    """Whether it is a prospect, who has not applied for a job."""
    prospective_job_ids: list[int] | None = None
    """Ids of the jobs that the prospect may suit."""
    recruiter_id: int | None = None
    """Id of the user who recruits."""
    referrer_id: int | None = None
    """Id of the referrer."""
    rejected_at: dt.datetime | None = None
    """When it was rejected."""
    source_id: int | None = None
    """Id of the source."""
    stage_id: int | None = None
    """Id of the stage."""
    stage_name: str | None = None
    """Name of the stage."""
    status: str | None = None
    """Status: `active`, `rejected`, `hired` or `converted`."""
    updated_at: dt.datetime | None = None
    """When it was last changed."""
