# Generated from specs/clickup-api/connector.yaml by `connectorgen generate clickup-api`. Do not edit.
"""Records of `lists`."""

from __future__ import annotations

from airbyte_agent_sdk.records import Record

from .shared import FolderReference, Priority, SpaceReference, Status
from .user import User


class ListStatus(Record):
    """Color of a List."""

    status: str | None = None
    """Name of the color."""
    color: str | None = None
    """Color."""
    hide_label: bool | None = None
    """Whether its name is hidden."""


class List(Record):
    """A List of tasks."""

    id: str
    """Id of the List."""
    name: str | None = None
    """Name."""
    orderindex: int | None = None
    """Place in the order."""
    content: str | None = None
    """Description."""
    status: ListStatus | str | None = None
    """Color."""
    priority: Priority | str | None = None
    """Priority."""
    assignee: User | str | None = None
    """Who is responsible for it."""
    task_count: str | int | None = None
    """Number of tasks."""
    due_date: str | None = None
    """When it is due, Unix time in milliseconds."""
    due_date_time: bool | None = None
    """Whether `due_date` has a time of day."""
    start_date: str | None = None
    """When it begins, Unix time in milliseconds."""
    start_date_time: bool | str | None = None
    """Whether `start_date` has a time of day."""
    folder: FolderReference | None = None
    """Its Folder."""
    space: SpaceReference | None = None
    """Its Space."""
    inbound_address: str | None = None
    """Email address that creates tasks in it."""
    archived: bool | None = None
    """Whether it is archived."""
    override_statuses: bool | None = None
    """Whether it has statuses of its own."""
    statuses: list[Status] | None = None
    """Statuses that its tasks can have; a list of Lists leaves them out."""
    permission_level: str | None = None
    """What the caller may do: create, for instance."""
