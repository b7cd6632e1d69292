# Generated from specs/gitlab/connector.yaml by `connectorgen generate gitlab`. Do not edit.
"""Records in the context store of `projects`."""

from __future__ import annotations

from typing import Any, Literal, TypeAlias

from airbyte_agent_sdk.records import Record

ProjectsStoreColumn: TypeAlias = Literal[
    "id",
    "name",
    "path_with_namespace",
    "description",
    "visibility",
    "default_branch",
    "topics",
    "archived",
    "star_count",
    "forks_count",
    "open_issues_count",
    "namespace",
    "web_url",
    "created_at",
    "last_activity_at",
]


class ProjectsStoreRecordNamespace(Record):
    """Group or user that it belongs to."""

    id: int | None = None
    """Id of the namespace."""
    full_path: str | None = None
    """Full path of the namespace."""


class ProjectsStoreRecord(Record):
    """A record of projects in the context store."""

    id: int | None = None
    """Id of the project."""
    name: str | None = None
    """Name of the project."""
    path_with_namespace: str | None = None
    """Full path."""
    description: str | None = None
    """Description."""
    visibility: str | None = None
    """`private`, `internal` or `public`."""
    default_branch: str | None = None
    """Name of the default branch."""
    topics: list[Any] | None = None
    """Topics."""
    archived: bool | None = None
    """Whether it is archived."""
    star_count: int | None = None
    """Number of stars."""
    forks_count: int | None = None
    """Number of forks."""
    open_issues_count: int | None = None
    """Number of open issues."""
    namespace: ProjectsStoreRecordNamespace | None = None
    """Group or user that it belongs to."""
    web_url: str | None = None
    """Page of the project."""
    created_at: str | None = None
    """When it was created."""
    last_activity_at: str | None = None
    """When something last happened in it."""
