# Generated from specs/greenhouse/connector.yaml by `connectorgen generate greenhouse`. Do not edit.
"""Records in the context store of `applications`."""

from __future__ import annotations

from typing import Any, Literal, TypeAlias

from airbyte_agent_sdk.records import Record

ApplicationsStoreColumn: TypeAlias = Literal[
    "id",
    "candidate_id",
    "job_id",
    "status",
    "stage_name",
    "source_id",
    "recruiter_id",
    "prospect",
    "created_at",
    "last_activity_at",
    "rejected_at",
    "updated_at",
    "custom_fields",
]


class ApplicationsStoreRecord(Record):
    """A record of applications in the context store."""

    id: int | None = None
    """Id."""
    candidate_id: int | None = None
    """Id of the candidate."""
    job_id: int | None = None
    """Id of the job; none for a prospect."""
    status: str | None = None
    """Status: `active`, `rejected`, `hired` or `converted`."""
    stage_name: str | None = None
    """Name of the stage."""
    source_id: int | None = None
    """Id of the source."""
    recruiter_id: int | None = None
    """Id of the user who recruits."""
    prospect: bool | None = None
    """Whether it is a prospect, who has not applied for a job."""
    created_at: str | None = None
    """When it was created."""
    last_activity_at: str | None = None
    """When something last happened."""
    rejected_at: str | None = None
    """When it was rejected."""
    updated_at: str | None = None
    """When it was last changed."""
    custom_fields: dict[str, Any] | None = None
    """Values of custom fields, by key."""
