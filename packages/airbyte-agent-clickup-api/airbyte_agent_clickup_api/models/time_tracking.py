# Generated from specs/clickup-api/connector.yaml by `connectorgen generate clickup-api`. Do not edit.
"""Records of `time_tracking`."""

from __future__ import annotations

from typing import Any

from airbyte_agent_sdk.records import Record

from .shared import Status, Tag
from .user import User


class TimeEntryTask(Record):
    """The task that time was spent on."""

    id: str | None = None
    """Id of the task."""
    custom_id: str | None = None
    """Custom id."""
    name: str | None = None
    """Name."""
    status: Status | None = None
    """Its status."""
    custom_type: str | int | None = None
    """Custom type."""


class TaskLocation(Record):
    """Where a task is."""

    list_id: int | str | None = None
    """Id of the List."""
    folder_id: int | str | None = None
    """Id of the Folder."""
    space_id: int | str | None = None
    """Id of the Space."""
    list_name: str | None = None
    """Name of the List."""
    folder_name: str | None = None
    """Name of the Folder."""
    space_name: str | None = None
    """Name of the Space."""


class TimeEntry(Record):
    """Time that was spent on something."""

    id: str
    """Id of the entry."""
    task: TimeEntryTask | str | None = None
    """The task that it was spent on, if there is one."""
    wid: str | None = None
    """Id of the Workspace."""
    user: User | None = None
    """Who spent it."""
    billable: bool | None = None
    """Whether it can be billed."""
    start: str | int | None = None
    """When it began, Unix time in milliseconds."""
    end: str | int | None = None
    """When it ended, Unix time in milliseconds."""
    duration: str | int | None = None
    """Its length in milliseconds; negative while the timer runs."""
    description: str | None = None
    """Description."""
    tags: list[Any] | None = None
    """Tags of the entry."""
    source: str | None = None
    """What recorded it."""
    at: str | int | None = None
    """When it was last changed, Unix time in milliseconds."""
    task_location: TaskLocation | None = None
    """Where the task is."""
    task_tags: list[Tag] | None = None
    """Tags of the task."""
    task_url: str | None = None
    """URL of the task."""
