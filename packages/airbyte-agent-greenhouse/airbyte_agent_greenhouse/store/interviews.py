# Generated from specs/greenhouse/connector.yaml by `connectorgen generate greenhouse`. Do not edit.
"""Records in the context store of `interviews`."""

from __future__ import annotations

from typing import Literal, TypeAlias

from airbyte_agent_sdk.records import Record

InterviewsStoreColumn: TypeAlias = Literal[
    "id",
    "application_id",
    "job_id",
    "organizer_id",
    "status",
    "starts_at",
    "ends_at",
    "location",
    "created_at",
]


class InterviewsStoreRecord(Record):
    """A record of interviews in the context store."""

    id: int | None = None
    """Id."""
    application_id: int | None = None
    """Id of the application."""
    job_id: int | None = None
    """Id of the job."""
    organizer_id: int | None = None
    """Id of the user who organizes it."""
    status: str | None = None
    """Status, such as `to_be_scheduled`, `scheduled`, `awaiting_feedback` or `complete`."""
    starts_at: str | None = None
    """When it begins."""
    ends_at: str | None = None
    """When it ends."""
    location: str | None = None
    """Where it takes place."""
    created_at: str | None = None
    """When it was created."""
