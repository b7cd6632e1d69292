# Generated from specs/ashby/connector.yaml by `connectorgen generate ashby`. Do not edit.
"""Records of `jobs`."""

from __future__ import annotations

import datetime as dt
from typing import Literal

from airbyte_agent_sdk.records import Record
from pydantic import Field

from .locations import Location
from .shared import CustomFieldValue, HiringTeamMember, Opening


class Job(Record):
    """A job that people apply for."""

    id: str
    """Id of the job."""
    title: str
    """Title."""
    confidential: bool
    """Whether it is confidential."""
    status: Literal["Draft", "Open", "Closed", "Archived"] | str
    """Status."""
    employment_type: str = Field(alias="employmentType")
    """Kind of employment."""
    location_id: str | None = Field(default=None, alias="locationId")
    """Id of the location."""
    department_id: str | None = Field(default=None, alias="departmentId")
    """Id of the department."""
    default_interview_plan_id: str | None = Field(default=None, alias="defaultInterviewPlanId")
    """Id of the interview plan that applications get."""
    interview_plan_ids: list[str] | None = Field(default=None, alias="interviewPlanIds")
    """Ids of the interview plans."""
    custom_fields: list[CustomFieldValue] | None = Field(default=None, alias="customFields")
    """Custom fields."""
    job_posting_ids: list[str] | None = Field(default=None, alias="jobPostingIds")
    """Ids of the job postings."""
    custom_requisition_id: str | None = Field(default=None, alias="customRequisitionId")
    """Your own id of the requisition."""
    hiring_team: list[HiringTeamMember] | None = Field(default=None, alias="hiringTeam")
    """Hiring team."""
    updated_at: dt.datetime = Field(alias="updatedAt")
    """When it last changed."""
    opened_at: dt.datetime | None = Field(default=None, alias="openedAt")
    """When it was opened."""
    closed_at: dt.datetime | None = Field(default=None, alias="closedAt")
    """When it was closed."""
    location: Location | None = None
    """Location; only if asked for by `expand`."""
    openings: list[Opening] | None = None
    """Openings; only if asked for by `expand`."""
