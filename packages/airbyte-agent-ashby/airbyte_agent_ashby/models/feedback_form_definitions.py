# Generated from specs/ashby/connector.yaml by `connectorgen generate ashby`. Do not edit.
"""Records of `feedback_form_definitions`."""

from __future__ import annotations

from airbyte_agent_sdk.records import Record
from pydantic import Field

from .shared import FormDefinition


class FeedbackFormDefinition(Record):
    """A form for feedback after interviews."""

    id: str
    """Id of the form."""
    title: str
    """Name of the form."""
    is_archived: bool = Field(alias="isArchived")
    """Whether it is archived."""
    form_definition: FormDefinition = Field(alias="formDefinition")
    """Fields of the form."""
    organization_id: str = Field(alias="organizationId")
    """Id of the organization."""
    is_default_form: bool = Field(alias="isDefaultForm")
    """Whether it is used unless another is chosen."""
    interview_id: str | None = Field(default=None, alias="interviewId")
    """Id of the interview that it is for."""
