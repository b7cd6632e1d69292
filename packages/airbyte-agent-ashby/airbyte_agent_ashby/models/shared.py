# Generated from specs/ashby/connector.yaml by `connectorgen generate ashby`. Do not edit.
"""Records that several entities share."""

from __future__ import annotations

import datetime as dt
from typing import Any, Literal

from airbyte_agent_sdk.records import Record
from pydantic import Field


class ContactDetail(Record):
    """An email address or a phone number."""

    value: str
    """The address or number."""
    type: Literal["Personal", "Work", "Other"] | str
    """Kind."""
    is_primary: bool = Field(alias="isPrimary")
    """Whether it is the main one."""


class CustomFieldValue(Record):
    """The value of a custom field."""

    id: str
    """Id of the custom field."""
    title: str
    """Name of the custom field."""
    value: Any
    """Value, in the form that the kind of the field has."""


class HiringTeamMember(Record):
    """A user who hires for a job."""

    email: str
    """Email address."""
    first_name: str = Field(alias="firstName")
    """First name."""
    last_name: str = Field(alias="lastName")
    """Last name."""
    role: str
    """Role in the team."""
    user_id: str = Field(alias="userId")
    """Id of the user."""


class OpeningVersion(Record):
    """A version of an opening."""

    id: str
    """Id of the version."""
    identifier: str
    """Your own identifier of the opening."""
    description: str
    """Description."""
    author_id: str = Field(alias="authorId")
    """Id of the user who wrote it."""
    created_at: dt.datetime = Field(alias="createdAt")
    """When it was created."""
    team_id: str | None = Field(default=None, alias="teamId")
    """Id of the team."""
    job_ids: list[str] = Field(alias="jobIds")
    """Ids of the jobs."""
    target_hire_date: str | None = Field(default=None, alias="targetHireDate")
    """Day by which somebody should be hired."""
    target_start_date: str | None = Field(default=None, alias="targetStartDate")
    """Day on which the person should begin."""
    is_backfill: bool = Field(alias="isBackfill")
    """Whether it replaces somebody."""
    employment_type: Literal["FullTime", "PartTime", "Intern", "Contract", "Temporary"] | str = Field(
        alias="employmentType"
    )
    """Kind of employment."""
    location_ids: list[str] = Field(alias="locationIds")
    """Ids of the locations."""
    hiring_team: list[HiringTeamMember] = Field(alias="hiringTeam")
    """Hiring team."""


class Opening(Record):
    """A place to be filled."""

    id: str
    """Id of the opening."""
    opened_at: dt.datetime | None = Field(default=None, alias="openedAt")
    """When it was opened."""
    closed_at: dt.datetime | None = Field(default=None, alias="closedAt")
    """When it was closed."""
    is_archived: bool = Field(alias="isArchived")
    """Whether it is archived."""
    archived_at: dt.datetime | None = Field(default=None, alias="archivedAt")
    """When it was archived."""
    opening_state: Literal["Approved", "Closed", "Draft", "Filled", "Open"] | str = Field(
        alias="openingState"
    )
    """State."""
    latest_version: OpeningVersion | None = Field(default=None, alias="latestVersion")
    """Latest version."""


class FieldOption(Record):
    """A value that can be chosen."""

    label: str | None = None
    """Label."""
    value: str | None = None
    """Value."""
    is_archived: bool | None = Field(default=None, alias="isArchived")
    """Whether it is archived."""


class FieldDefinition(Record):
    """A field."""

    id: str | None = None
    """Id of the field."""
    type: str | None = None
    """Kind."""
    path: str | None = None
    """Path of its values."""
    human_readable_path: str | None = Field(default=None, alias="humanReadablePath")
    """Path for people."""
    title: str | None = None
    """Name."""
    is_nullable: bool | None = Field(default=None, alias="isNullable")
    """Whether it can be empty."""
    selectable_values: FieldOption | list[FieldOption] | None = Field(default=None, alias="selectableValues")
    """Values that can be chosen."""


class FormField(Record):
    """A field of a form, and how it is asked for."""

    is_required: bool | None = Field(default=None, alias="isRequired")
    """Whether it must be filled in."""
    description_html: str | None = Field(default=None, alias="descriptionHtml")
    """Description as HTML."""
    description_plain: str | None = Field(default=None, alias="descriptionPlain")
    """Description as plain text."""
    field: FieldDefinition | None = None
    """The field."""


class FormSection(Record):
    """A section of a form."""

    title: str | None = None
    """Title."""
    description_html: str | None = Field(default=None, alias="descriptionHtml")
    """Description as HTML."""
    description_plain: str | None = Field(default=None, alias="descriptionPlain")
    """Description as plain text."""
    fields: list[FormField] | None = None
    """Fields."""


class FormDefinition(Record):
    """The fields of a form."""

    sections: list[FormSection] | None = None
    """Sections."""


class PostalAddress(Record):
    """Country, region and city."""

    address_country: str | None = Field(default=None, alias="addressCountry")
    """Country."""
    address_region: str | None = Field(default=None, alias="addressRegion")
    """State or region."""
    address_locality: str | None = Field(default=None, alias="addressLocality")
    """City."""


class Address(Record):
    """An address."""

    postal_address: PostalAddress | None = Field(default=None, alias="postalAddress")
    """Country, region and city."""
