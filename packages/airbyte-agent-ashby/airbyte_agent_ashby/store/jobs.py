# Generated from specs/ashby/connector.yaml by `connectorgen generate ashby`. Do not edit.
"""Records in the context store of `jobs`."""

from __future__ import annotations

from typing import Literal, TypeAlias

from airbyte_agent_sdk.records import Record
from pydantic import Field

JobsStoreColumn: TypeAlias = Literal[
    "id",
    "title",
    "status",
    "employmentType",
    "departmentId",
    "locationId",
    "confidential",
    "openedAt",
    "closedAt",
    "updatedAt",
]


class JobsStoreRecord(Record):
    """A record of jobs in the context store."""

    id: str | None = None
    """Id of the job."""
    title: str | None = None
    """Title."""
    status: str | None = None
    """Status."""
    employment_type: str | None = Field(default=None, alias="employmentType")
    """Kind of employment."""
    department_id: str | None = Field(default=None, alias="departmentId")
    """Id of the department."""
    location_id: str | None = Field(default=None, alias="locationId")
    """Id of the location."""
    confidential: bool | None = None
    """Whether it is confidential."""
    opened_at: str | None = Field(default=None, alias="openedAt")
    """When it was opened."""
    closed_at: str | None = Field(default=None, alias="closedAt")
    """When it was closed."""
    updated_at: str | None = Field(default=None, alias="updatedAt")
    """When it last changed."""
