# Generated from specs/sentry/connector.yaml by `connectorgen generate sentry`. Do not edit.
"""Records in the context store of `projects`."""

from __future__ import annotations

from typing import Any, Literal, TypeAlias

from airbyte_agent_sdk.records import Record
from pydantic import Field

ProjectsStoreColumn: TypeAlias = Literal[
    "id",
    "slug",
    "name",
    "platform",
    "dateCreated",
    "teams",
    "environments",
    "isMember",
    "hasAccess",
    "firstEvent",
]


class ProjectsStoreRecord(Record):
    """A record of projects in the context store."""

    id: str | None = None
    """Id of the project."""
    slug: str | None = None
    """Slug, which names it in URLs."""
    name: str | None = None
    """Name of the project."""
    platform: str | None = None
    """Platform, such as `python`."""
    date_created: str | None = Field(default=None, alias="dateCreated")
    """When it was created."""
    teams: list[Any] | None = None
    """Teams that have access."""
    environments: list[Any] | None = None
    """Names of the environments."""
    is_member: bool | None = Field(default=None, alias="isMember")
    """Whether you are in one of its teams."""
    has_access: bool | None = Field(default=None, alias="hasAccess")
    """Whether you may see it."""
    first_event: str | None = Field(default=None, alias="firstEvent")
    """When its first event arrived."""
