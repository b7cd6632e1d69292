# Generated from specs/ashby/connector.yaml by `connectorgen generate ashby`. Do not edit.
"""Records in the context store of `applications`."""

from __future__ import annotations

from typing import Literal, TypeAlias

from airbyte_agent_sdk.records import Record
from pydantic import Field

ApplicationsStoreColumn: TypeAlias = Literal[
    "id",
    "status",
    "candidate",
    "job",
    "currentInterviewStage",
    "source",
    "archiveReason",
    "createdAt",
    "updatedAt",
]


class ApplicationsStoreRecordCandidate(Record):
    """Candidate."""

    id: str | None = None
    """Id of the candidate."""
    name: str | None = None
    """Full name."""


class ApplicationsStoreRecordJob(Record):
    """Job that it is for."""

    id: str | None = None
    """Id of the job."""
    title: str | None = None
    """Title."""


class ApplicationsStoreRecordCurrentInterviewStage(Record):
    """Stage that it is in."""

    id: str | None = None
    """Id of the stage."""
    title: str | None = None
    """Name of the stage."""


class ApplicationsStoreRecordSource(Record):
    """Where it came from."""

    id: str | None = None
    """Id of the source."""
    title: str | None = None
    """Name of the source."""


class ApplicationsStoreRecordArchiveReason(Record):
    """Why it was archived."""

    id: str | None = None
    """Id of the reason."""


class ApplicationsStoreRecord(Record):
    """A record of applications in the context store."""

    id: str | None = None
    """Id of the application."""
    status: str | None = None
    """Status."""
    candidate: ApplicationsStoreRecordCandidate | None = None
    """Candidate."""
    job: ApplicationsStoreRecordJob | None = None
    """Job that it is for."""
    current_interview_stage: ApplicationsStoreRecordCurrentInterviewStage | None = Field(
        default=None, alias="currentInterviewStage"
    )
    """Stage that it is in."""
    source: ApplicationsStoreRecordSource | None = None
    """Where it came from."""
    archive_reason: ApplicationsStoreRecordArchiveReason | None = Field(default=None, alias="archiveReason")
    """Why it was archived."""
    created_at: str | None = Field(default=None, alias="createdAt")
    """When it was created."""
    updated_at: str | None = Field(default=None, alias="updatedAt")
    """When it last changed."""
