# Generated from specs/asana/connector.yaml by `connectorgen generate asana`. Do not edit.
"""Records in the context store of `tasks`."""

from __future__ import annotations

from typing import Literal, TypeAlias

from airbyte_agent_sdk.records import Record

TasksStoreColumn: TypeAlias = Literal[
    "gid",
    "name",
    "notes",
    "resource_subtype",
    "completed",
    "completed_at",
    "created_at",
    "modified_at",
    "due_on",
    "due_at",
    "start_on",
    "assignee",
    "workspace",
    "parent",
    "permalink_url",
]


class TasksStoreRecordAssignee(Record):
    """Assignee."""

    gid: str | None = None
    """Id of the user."""
    name: str | None = None
    """Full name of the user."""


class TasksStoreRecordWorkspace(Record):
    """Workspace it belongs to."""

    gid: str | None = None
    """Id of the workspace."""
    name: str | None = None
    """Name of the workspace."""


class TasksStoreRecordParent(Record):
    """Task it is a subtask of."""

    gid: str | None = None
    """Id of the task."""
    name: str | None = None
    """Title of the task."""


class TasksStoreRecord(Record):
    """A record of tasks in the context store."""

    gid: str | None = None
    """Id of the task."""
    name: str | None = None
    """Title of the task."""
    notes: str | None = None
    """Description as plain text."""
    resource_subtype: str | None = None
    """Kind of task: default_task, milestone, approval or custom."""
    completed: bool | None = None
    """Whether it is done."""
    completed_at: str | None = None
    """When it was done, date-time in UTC."""
    created_at: str | None = None
    """When it was created, date-time in UTC."""
    modified_at: str | None = None
    """When it was last updated, date-time in UTC."""
    due_on: str | None = None
    """Day it is due, YYYY-MM-DD."""
    due_at: str | None = None
    """Moment it is due, date-time in UTC."""
    start_on: str | None = None
    """Day work begins, YYYY-MM-DD."""
    assignee: TasksStoreRecordAssignee | None = None
    """Assignee."""
    workspace: TasksStoreRecordWorkspace | None = None
    """Workspace it belongs to."""
    parent: TasksStoreRecordParent | None = None
    """Task it is a subtask of."""
    permalink_url: str | None = None
    """Page of the task in Asana."""
