# Generated from specs/clickup-api/connector.yaml by `connectorgen generate clickup-api`. Do not edit.
"""Records in the context store of `tasks`."""

from __future__ import annotations

from typing import Literal, TypeAlias

from airbyte_agent_sdk.records import Record
from pydantic import Field

TasksStoreColumn: TypeAlias = Literal[
    "id",
    "custom_id",
    "name",
    "text_content",
    "status",
    "date_created",
    "date_updated",
    "date_closed",
    "due_date",
    "start_date",
    "parent",
    "url",
    "creator",
    "list",
    "folder",
    "space",
]


class TasksStoreRecordStatus(Record):
    """Its status."""

    status: str | None = None
    """Name of the status."""
    type: str | None = None
    """Type: open, custom, done or closed."""


class TasksStoreRecordCreator(Record):
    """Who created it."""

    id: int | None = None
    """Id of the user."""
    username: str | None = None
    """Name."""
    email: str | None = None
    """Email address."""


class TasksStoreRecordList(Record):
    """Its List."""

    id: str | None = None
    """Id."""
    name: str | None = None
    """Name."""


class TasksStoreRecordFolder(Record):
    """Its Folder."""

    id: str | None = None
    """Id."""
    name: str | None = None
    """Name."""


class TasksStoreRecordSpace(Record):
    """Its Space."""

    id: str | None = None
    """Id of the Space."""


class TasksStoreRecord(Record):
    """A record of tasks in the context store."""

    id: str | None = None
    """Id of the task."""
    custom_id: str | None = None
    """Custom id, such as DEV-12."""
    name: str | None = None
    """Name."""
    text_content: str | None = None
    """Description as plain text."""
    status: TasksStoreRecordStatus | None = None
    """Its status."""
    date_created: str | None = None
    """When it was created, Unix time in milliseconds."""
    date_updated: str | None = None
    """When it was last changed, Unix time in milliseconds."""
    date_closed: str | None = None
    """When it was closed, Unix time in milliseconds."""
    due_date: str | None = None
    """When it is due, Unix time in milliseconds."""
    start_date: str | None = None
    """When it begins, Unix time in milliseconds."""
    parent: str | None = None
    """Id of the task that it is a subtask of."""
    url: str | None = None
    """URL of the task."""
    creator: TasksStoreRecordCreator | None = None
    """Who created it."""
    list_: TasksStoreRecordList | None = Field(default=None, alias="list")
    """Its List."""
    folder: TasksStoreRecordFolder | None = None
    """Its Folder."""
    space: TasksStoreRecordSpace | None = None
    """Its Space."""
