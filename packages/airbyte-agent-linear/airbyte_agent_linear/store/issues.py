# Generated from specs/linear/connector.yaml by `connectorgen generate linear`. Do not edit.
"""Records in the context store of `issues`."""

from __future__ import annotations

from typing import Literal, TypeAlias

from airbyte_agent_sdk.records import Record
from pydantic import Field

IssuesStoreColumn: TypeAlias = Literal[
    "id",
    "identifier",
    "title",
    "description",
    "priority",
    "estimate",
    "dueDate",
    "createdAt",
    "updatedAt",
    "completedAt",
    "canceledAt",
    "team",
    "state",
    "assignee",
    "project",
]


class IssuesStoreRecordTeam(Record):
    """Team."""

    id: str | None = None
    """Id of the team."""
    key: str | None = None
    """Key of the team, as in `ENG`."""
    name: str | None = None
    """Name of the team."""


class IssuesStoreRecordState(Record):
    """Workflow state that it is in."""

    id: str | None = None
    """Id of the state."""
    name: str | None = None
    """Name of the state."""
    type: str | None = None
    """Type of the state: triage, backlog, unstarted, started, completed, canceled or duplicate."""


class IssuesStoreRecordAssignee(Record):
    """Assignee."""

    id: str | None = None
    """Id of the user."""
    name: str | None = None
    """Full name of the user."""
    email: str | None = None
    """Email address of the user."""


class IssuesStoreRecordProject(Record):
    """Project that it is part of."""

    id: str | None = None
    """Id of the project."""
    name: str | None = None
    """Name of the project."""


class IssuesStoreRecord(Record):
    """A record of issues in the context store."""

    id: str | None = None
    """Id of the issue."""
    identifier: str | None = None
    """Key of its team and its number, as in `ENG-123`."""
    title: str | None = None
    """Title."""
    description: str | None = None
    """Description in Markdown."""
    priority: float | None = None
    """0 is none, 1 urgent, 2 high, 3 medium, 4 low."""
    estimate: float | None = None
    """Points on the team's scale."""
    due_date: str | None = Field(default=None, alias="dueDate")
    """Day it is due, YYYY-MM-DD."""
    created_at: str | None = Field(default=None, alias="createdAt")
    """When it was created, date-time in UTC."""
    updated_at: str | None = Field(default=None, alias="updatedAt")
    """When it was last updated, date-time in UTC."""
    completed_at: str | None = Field(default=None, alias="completedAt")
    """When it was done, date-time in UTC."""
    canceled_at: str | None = Field(default=None, alias="canceledAt")
    """When it was canceled, date-time in UTC."""
    team: IssuesStoreRecordTeam | None = None
    """Team."""
    state: IssuesStoreRecordState | None = None
    """Workflow state that it is in."""
    assignee: IssuesStoreRecordAssignee | None = None
    """Assignee."""
    project: IssuesStoreRecordProject | None = None
    """Project that it is part of."""
