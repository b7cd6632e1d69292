# Generated from specs/ashby/connector.yaml by `connectorgen generate ashby`. Do not edit.
"""Records of `applications`."""

from __future__ import annotations

import datetime as dt
from typing import Any, Literal

from airbyte_agent_sdk.records import Record
from pydantic import Field

from .archive_reasons import ArchiveReason
from .shared import ContactDetail, CustomFieldValue, FormDefinition, HiringTeamMember, Opening
from .sources import Source
from .users import User


class CandidateSummary(Record):
    """A candidate, as applications have them."""

    id: str
    """Id of the candidate."""
    name: str
    """Full name."""
    primary_email_address: ContactDetail | None = Field(default=None, alias="primaryEmailAddress")
    """Main email address."""
    primary_phone_number: ContactDetail | None = Field(default=None, alias="primaryPhoneNumber")
    """Main phone number."""


class InterviewStage(Record):
    """A stage of an interview plan."""

    id: str
    """Id of the stage."""
    title: str
    """Name of the stage."""
    type: str
    """Kind of stage."""
    order_in_interview_plan: int = Field(alias="orderInInterviewPlan")
    """Position in the plan."""
    interview_plan_id: str = Field(alias="interviewPlanId")
    """Id of the interview plan."""


class JobSummary(Record):
    """A job, as applications have it."""

    id: str
    """Id of the job."""
    title: str
    """Title."""
    location_id: str | None = Field(default=None, alias="locationId")
    """Id of the location."""
    department_id: str | None = Field(default=None, alias="departmentId")
    """Id of the department."""


class ApplicationStage(Record):
    """A stage that an application was in."""

    id: str
    """Id of the entry."""
    stage_id: str = Field(alias="stageId")
    """Id of the stage."""
    title: str
    """Name of the stage."""
    entered_stage_at: dt.datetime = Field(alias="enteredStageAt")
    """When it came into the stage."""
    left_stage_at: dt.datetime | None = Field(default=None, alias="leftStageAt")
    """When it left the stage; null if it is in it."""


class FormSubmission(Record):
    """A form that was filled in."""

    id: str
    """Id of the submission."""
    form_definition: FormDefinition = Field(alias="formDefinition")
    """The form."""
    submitted_values: dict[str, Any] = Field(alias="submittedValues")
    """Values by path of the field."""


class Application(Record):
    """An application of a candidate for a job."""

    id: str
    """Id of the application."""
    created_at: dt.datetime = Field(alias="createdAt")
    """When it was created."""
    updated_at: dt.datetime = Field(alias="updatedAt")
    """When it last changed."""
    status: Literal["Hired", "Archived", "Active", "Lead"] | str
    """Status."""
    custom_fields: list[CustomFieldValue] | None = Field(default=None, alias="customFields")
    """Custom fields."""
    candidate: CandidateSummary
    """Candidate."""
    current_interview_stage: InterviewStage = Field(alias="currentInterviewStage")
    """Stage that it is in."""
    source: Source | None = None
    """Where it came from."""
    archive_reason: ArchiveReason | None = Field(default=None, alias="archiveReason")
    """Why it was archived."""
    job: JobSummary
    """Job that it is for."""
    credited_to_user: User | None = Field(default=None, alias="creditedToUser")
    """User who is credited for it."""
    hiring_team: list[HiringTeamMember] = Field(alias="hiringTeam")
    """Hiring team."""
    applied_via_job_posting_id: str | None = Field(default=None, alias="appliedViaJobPostingId")
    """Id of the job posting that it came by."""
    openings: list[Opening] | None = None
    """Openings; only if asked for by `expand`."""
    archived_at: dt.datetime | None = Field(default=None, alias="archivedAt")
    """When it was archived; only from `get`."""
    application_history: list[ApplicationStage] | None = Field(default=None, alias="applicationHistory")
    """Stages that it went through; only from `get`."""
    application_form_submissions: list[FormSubmission] | None = Field(
        default=None, alias="applicationFormSubmissions"
    )
    """Forms that were submitted; only from `get`, and if asked for by `expand`."""
