# Generated from specs/linear/connector.yaml by `connectorgen generate linear`. Do not edit.
"""Records in the context store of `projects`."""

from __future__ import annotations

from typing import Literal, TypeAlias

from airbyte_agent_sdk.records import Record
from pydantic import Field

ProjectsStoreColumn: TypeAlias = Literal[
    "id",
    "name",
    "description",
    "content",
    "priority",
    "progress",
    "health",
    "startDate",
    "targetDate",
    "createdAt",
    "updatedAt",
    "completedAt",
    "status",
    "lead",
]


class ProjectsStoreRecordStatus(Record):
    """Status."""

    id: str | None = None
    """Id of the status."""
    name: str | None = None
    """Name of the status."""
    type: str | None = None
    """Type of the status."""


class ProjectsStoreRecordLead(Record):
    """Who leads it."""

    id: str | None = None
    """Id of the user."""
    name: str | None = None
    """Full name of the user."""
    email: str | None = None
    """Email address of the user."""


class ProjectsStoreRecord(Record):
    """A record of projects in the context store."""

    id: str | None = None
    """Id of the project."""
    name: str | None = None
    """Name of the project."""
    description: str | None = None
    """Short description."""
    content: str | None = None
    """Full description in Markdown."""
    priority: float | None = None
    """0 is none, 1 urgent, 2 high, 3 medium, 4 low."""
    progress: float | None = None
    """Progress, 0 to 1."""
    health: str | None = None
    """Health: onTrack, atRisk or offTrack."""
    start_date: str | None = Field(default=None, alias="startDate")
    """Day it is planned to begin, YYYY-MM-DD."""
    target_date: str | None = Field(default=None, alias="targetDate")
    """Day it is planned to be done, YYYY-MM-DD."""
    created_at: str | None = Field(default=None, alias="createdAt")
    """When it was created, date-time in UTC."""
    updated_at: str | None = Field(default=None, alias="updatedAt")
    """When it was last updated, date-time in UTC."""
    completed_at: str | None = Field(default=None, alias="completedAt")
    """When it was completed, date-time in UTC."""
    status: ProjectsStoreRecordStatus | None = None
    """Status."""
    lead: ProjectsStoreRecordLead | None = None
    """Who leads it."""
