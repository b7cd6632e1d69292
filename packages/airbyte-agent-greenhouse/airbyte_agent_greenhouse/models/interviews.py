# Generated from specs/greenhouse/connector.yaml by `connectorgen generate greenhouse`. Do not edit.
"""Records of `interviews`."""

from __future__ import annotations

import datetime as dt

from airbyte_agent_sdk.records import Record


class Interview(Record):
    """An interview, or another step of an application that is scheduled."""

    id: int | None = None
    """Id."""
    all_day_end_on: dt.date | None = None
    """Last day, if it takes whole days."""
    all_day_start_on: dt.date | None = None
    """First day, if it takes whole days."""
    application_id: int | None = None
    """Id of the application."""
    availability_received_at: dt.datetime | None = None
    """When the candidate's availability was received."""
    created_at: dt.datetime | None = None
    """When it was created."""
    ends_at: dt.datetime | None = None
    """When it ends."""
    external_event_id: str | None = None
    """Id of the event in a calendar."""
    job_id: int | None = None
    """Id of the job."""
    job_interview_id: int | None = None
    """Id of the interview in the plan of the job."""
    location: str | None = None
    """Where it takes place."""
    organizer_id: int | None = None
    """Id of the user who organizes it."""
    scheduled_at: dt.datetime | None = None
    """When it was scheduled."""
    starts_at: dt.datetime | None = None
    """When it begins."""
    status: str | None = None
    """Status, such as `to_be_scheduled`, `scheduled`, `awaiting_feedback` or `complete`."""
    updated_at: dt.datetime | None = None
    """When it was last changed."""
    video_conferencing_url: str | None = None
    """URL of the video call."""
