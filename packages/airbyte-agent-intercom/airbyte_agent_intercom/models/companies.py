# Generated from specs/intercom/connector.yaml by `connectorgen generate intercom`. Do not edit.
"""Records of `companies`."""

from __future__ import annotations

from typing import Any

from airbyte_agent_sdk.records import Record

from .admins import Admin
from .segments import Segment
from .shared import Reference
from .tags import Tag


class CompanyPlan(Record):
    """The plan a company is on."""

    type: str | None = None
    """Always `plan`."""
    id: str | None = None
    """Id of the plan."""
    name: str | None = None
    """Name of the plan."""


class CompanyTags(Record):
    """Tags of a company."""

    type: str | None = None
    """Always `tag.list`."""
    tags: list[Tag] | None = None
    """The tags."""


class CompanySegments(Record):
    """Segments a company is in."""

    type: str | None = None
    """Always `segment.list`."""
    segments: list[Segment] | None = None
    """The segments."""


class CompanyNote(Record):
    """A note on a company."""

    type: str | None = None
    """Always `note`."""
    id: str
    """Id of the note."""
    created_at: int | None = None
    """When it was written, Unix time in seconds."""
    company: Reference | None = None
    """The company."""
    author: Admin | None = None
    """Admin who wrote it."""
    body: str | None = None
    """Text of the note, as HTML."""


class CompanyNotes(Record):
    """Notes on a company."""

    type: str | None = None
    """Always `note.list`."""
    notes: list[CompanyNote] | None = None
    """The notes."""


class Company(Record):
    """An organization that contacts belong to."""

    type: str | None = None
    """Always `company`."""
    id: str
    """Id of the company, given by Intercom."""
    company_id: str | None = None
    """Id that your own system has for the company."""
    name: str | None = None
    """Name of the company."""
    app_id: str | None = None
    """Id of the workspace."""
    plan: CompanyPlan | None = None
    """Plan the company is on."""
    size: int | None = None
    """Number of employees."""
    website: str | None = None
    """Website of the company."""
    industry: str | None = None
    """Industry it works in."""
    monthly_spend: float | None = None
    """Monthly spend."""
    session_count: int | None = None
    """How many sessions its users had."""
    user_count: int | None = None
    """Number of users."""
    created_at: int | None = None
    """When it was added to Intercom, Unix time in seconds."""
    updated_at: int | None = None
    """When it was last updated, Unix time in seconds."""
    remote_created_at: int | None = None
    """When your own system created it, Unix time in seconds."""
    last_request_at: int | None = None
    """When one of its users was last seen, Unix time in seconds."""
    custom_attributes: dict[str, Any] | None = None
    """Your own attributes of the company."""
    tags: CompanyTags | None = None
    """Tags of the company."""
    segments: CompanySegments | None = None
    """Segments the company is in."""
    notes: CompanyNotes | None = None
    """Notes on the company."""


class DeletedCompany(Record):
    """A deleted company."""

    id: str
    """Id of the company."""
    object: str | None = None
    """Always `company`."""
    deleted: bool | None = None
    """Always true."""
