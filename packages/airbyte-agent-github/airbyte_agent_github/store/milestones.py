# Generated from specs/github/connector.yaml by `connectorgen generate github`. Do not edit.
"""Records in the context store of `milestones`."""

from __future__ import annotations

from typing import Literal, TypeAlias

from airbyte_agent_sdk.records import Record

MilestonesStoreColumn: TypeAlias = Literal[
    "id",
    "repository",
    "number",
    "title",
    "description",
    "state",
    "open_issues",
    "closed_issues",
    "due_on",
    "created_at",
    "updated_at",
]


class MilestonesStoreRecord(Record):
    """A record of milestones in the context store."""

    id: int | None = None
    """Id in the REST API."""
    repository: str | None = None
    """Full name of its repository, `owner/name`."""
    number: int | None = None
    """Number in the repository."""
    title: str | None = None
    """Title."""
    description: str | None = None
    """Description."""
    state: str | None = None
    """`open` or `closed`."""
    open_issues: int | None = None
    """Open issues and pull requests."""
    closed_issues: int | None = None
    """Closed issues and pull requests."""
    due_on: str | None = None
    """Due date."""
    created_at: str | None = None
    """When it was created."""
    updated_at: str | None = None
    """When it last changed."""
