# Generated from specs/asana/connector.yaml by `connectorgen generate asana`. Do not edit.
"""Records in the context store of `projects`."""

from __future__ import annotations

from typing import Literal, TypeAlias

from airbyte_agent_sdk.records import Record

ProjectsStoreColumn: TypeAlias = Literal[
    "gid",
    "name",
    "notes",
    "archived",
    "completed",
    "created_at",
    "modified_at",
    "start_on",
    "due_on",
    "color",
    "privacy_setting",
    "owner",
    "team",
    "workspace",
    "permalink_url",
]


class ProjectsStoreRecordOwner(Record):
    """Who is responsible for it."""

    gid: str | None = None
    """Id of the user."""
    name: str | None = None
    """Full name of the user."""


class ProjectsStoreRecordTeam(Record):
    """Team it is shared with."""

    gid: str | None = None
    """Id of the team."""
    name: str | None = None
    """Name of the team."""


class ProjectsStoreRecordWorkspace(Record):
    """Workspace it belongs to."""

    gid: str | None = None
    """Id of the workspace."""
    name: str | None = None
    """Name of the workspace."""


class ProjectsStoreRecord(Record):
    """A record of projects in the context store."""

    gid: str | None = None
    """Id of the project."""
    name: str | None = None
    """Name of the project."""
    notes: str | None = None
    """Description as plain text."""
    archived: bool | None = None
    """Whether it is archived."""
    completed: bool | None = None
    """Whether it is marked complete."""
    created_at: str | None = None
    """When it was created, date-time in UTC."""
    modified_at: str | None = None
    """When it was last updated, date-time in UTC."""
    start_on: str | None = None
    """Day work begins, YYYY-MM-DD."""
    due_on: str | None = None
    """Day it is due, YYYY-MM-DD."""
    color: str | None = None
    """Color of the project."""
    privacy_setting: str | None = None
    """Who can see it."""
    owner: ProjectsStoreRecordOwner | None = None
    """Who is responsible for it."""
    team: ProjectsStoreRecordTeam | None = None
    """Team it is shared with."""
    workspace: ProjectsStoreRecordWorkspace | None = None
    """Workspace it belongs to."""
    permalink_url: str | None = None
    """Page of the project in Asana."""
