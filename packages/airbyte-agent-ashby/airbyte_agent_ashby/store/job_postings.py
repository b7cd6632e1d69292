# Generated from specs/ashby/connector.yaml by `connectorgen generate ashby`. Do not edit.
"""Records in the context store of `job_postings`."""

from __future__ import annotations

from typing import Literal, TypeAlias

from airbyte_agent_sdk.records import Record
from pydantic import Field

JobPostingsStoreColumn: TypeAlias = Literal[
    "id",
    "title",
    "jobId",
    "departmentName",
    "teamName",
    "locationName",
    "employmentType",
    "isListed",
    "publishedDate",
    "updatedAt",
]


class JobPostingsStoreRecord(Record):
    """A record of job_postings in the context store."""

    id: str | None = None
    """Id of the job posting."""
    title: str | None = None
    """Title."""
    job_id: str | None = Field(default=None, alias="jobId")
    """Id of the job."""
    department_name: str | None = Field(default=None, alias="departmentName")
    """Name of the department."""
    team_name: str | None = Field(default=None, alias="teamName")
    """Name of the team."""
    location_name: str | None = Field(default=None, alias="locationName")
    """Name of the main location."""
    employment_type: str | None = Field(default=None, alias="employmentType")
    """Kind of employment."""
    is_listed: bool | None = Field(default=None, alias="isListed")
    """Whether it is on the public job board."""
    published_date: str | None = Field(default=None, alias="publishedDate")
    """When it was published."""
    updated_at: str | None = Field(default=None, alias="updatedAt")
    """When it last changed."""
