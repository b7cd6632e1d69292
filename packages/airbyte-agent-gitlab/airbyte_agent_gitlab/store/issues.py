# Generated from specs/gitlab/connector.yaml by `connectorgen generate gitlab`. Do not edit.
"""Records in the context store of `issues`."""

from __future__ import annotations

from typing import Any, Literal, TypeAlias

from airbyte_agent_sdk.records import Record

IssuesStoreColumn: TypeAlias = Literal[
    "id",
    "iid",
    "project_id",
    "title",
    "description",
    "state",
    "issue_type",
    "labels",
    "author",
    "assignees",
    "milestone",
    "due_date",
    "weight",
    "confidential",
    "web_url",
    "created_at",
    "updated_at",
    "closed_at",
]


class IssuesStoreRecordAuthor(Record):
    """Author."""

    id: int | None = None
    """Id of the user."""
    username: str | None = None
    """Name of the account."""


class IssuesStoreRecordMilestone(Record):
    """Milestone."""

    id: int | None = None
    """Id of the milestone."""
    title: str | None = None
    """Title of the milestone."""


class IssuesStoreRecord(Record):
    """A record of issues in the context store."""

    id: int | None = None
    """Id of the issue."""
    iid: int | None = None
    """Number within the project."""
    project_id: int | None = None
    """Id of the project."""
    title: str | None = None
    """Title."""
    description: str | None = None
    """Description."""
    state: str | None = None
    """`opened` or `closed`."""
    issue_type: str | None = None
    """Kind, such as `issue` or `incident`."""
    labels: list[Any] | None = None
    """Names of its labels."""
    author: IssuesStoreRecordAuthor | None = None
    """Author."""
    assignees: list[Any] | None = None
    """Assignees."""
    milestone: IssuesStoreRecordMilestone | None = None
    """Milestone."""
    due_date: str | None = None
    """Day it is due."""
    weight: int | None = None
    """Weight."""
    confidential: bool | None = None
    """Whether it is confidential."""
    web_url: str | None = None
    """Page of the issue."""
    created_at: str | None = None
    """When it was created."""
    updated_at: str | None = None
    """When it last changed."""
    closed_at: str | None = None
    """When it was closed."""
