# Generated from specs/jira/connector.yaml by `connectorgen generate jira`. Do not edit.
"""Records in the context store of `projects`."""

from __future__ import annotations

from typing import Literal, TypeAlias

from airbyte_agent_sdk.records import Record
from pydantic import Field

ProjectsStoreColumn: TypeAlias = Literal[
    "id",
    "key",
    "name",
    "description",
    "projectTypeKey",
    "style",
    "lead",
    "projectCategory",
    "archived",
    "isPrivate",
    "url",
]


class ProjectsStoreRecordLead(Record):
    """Who leads the project."""

    account_id: str | None = Field(default=None, alias="accountId")
    """Id of the account."""
    display_name: str | None = Field(default=None, alias="displayName")
    """Name the user shows."""


class ProjectsStoreRecordProjectCategory(Record):
    """Category the project is in."""

    name: str | None = None
    """Name of it."""


class ProjectsStoreRecord(Record):
    """A record of projects in the context store."""

    id: str | None = None
    """Numeric id of the project, as text."""
    key: str | None = None
    """Key of the project, such as EX."""
    name: str | None = None
    """Name of the project."""
    description: str | None = None
    """Purpose of the project."""
    project_type_key: str | None = Field(default=None, alias="projectTypeKey")
    """Product the project is of."""
    style: str | None = None
    """Managed by administrators or by its team."""
    lead: ProjectsStoreRecordLead | None = None
    """Who leads the project."""
    project_category: ProjectsStoreRecordProjectCategory | None = Field(default=None, alias="projectCategory")
    """Category the project is in."""
    archived: bool | None = None
    """Whether it was archived."""
    is_private: bool | None = Field(default=None, alias="isPrivate")
    """Whether it is hidden from most users."""
    url: str | None = None
    """Page about the project."""
