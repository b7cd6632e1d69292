# Generated from specs/clickup-api/connector.yaml by `connectorgen generate clickup-api`. Do not edit.
"""Records that several entities share."""

from __future__ import annotations

from typing import Any

from airbyte_agent_sdk.records import Record
from pydantic import Field

from .user import User


class Status(Record):
    """A status."""

    status: str | None = None
    """Name of the status."""
    type: str | None = None
    """Type: open, custom, done or closed."""
    orderindex: int | None = None
    """Place in the order."""
    color: str | None = None
    """Color."""


class SpaceReference(Record):
    """The Space."""

    id: str | None = None
    """Id."""
    name: str | None = None
    """Name."""
    access: bool | None = None
    """Whether the caller has access."""


class Priority(Record):
    """A priority."""

    id: str | None = None
    """Number of the priority, from 1 for urgent to 4 for low."""
    priority: str | None = None
    """Name of the priority."""
    color: str | None = None
    """Color."""
    orderindex: str | None = None
    """Place in the order."""


class FolderReference(Record):
    """The Folder."""

    id: str | None = None
    """Id."""
    name: str | None = None
    """Name."""
    hidden: bool | None = None
    """Whether it stands for Lists without a Folder."""
    access: bool | None = None
    """Whether the caller has access."""


class ChecklistItem(Record):
    """An item of a checklist."""

    id: str | None = None
    """Id of the item."""
    name: str | None = None
    """What is to be done."""
    orderindex: float | None = None
    """Place in the order."""
    assignee: User | str | None = None
    """Who does it."""
    resolved: bool | None = None
    """Whether it is done."""
    parent: str | None = None
    """Id of the item that it belongs to."""
    date_created: str | None = None
    """When it was created, Unix time in milliseconds."""
    children: list[Any] | None = None
    """Items that belong to it."""


class Checklist(Record):
    """A checklist of a task."""

    id: str | None = None
    """Id of the checklist."""
    task_id: str | None = None
    """Id of the task."""
    name: str | None = None
    """Name."""
    date_created: str | None = None
    """When it was created, Unix time in milliseconds."""
    orderindex: int | None = None
    """Place in the order."""
    creator: int | None = None
    """Id of the user who created it."""
    resolved: int | None = None
    """Number of items that are done."""
    unresolved: int | None = None
    """Number of items that are not done."""
    items: list[ChecklistItem] | None = None
    """Its items."""


class Tag(Record):
    """A tag."""

    name: str | None = None
    """Name of the tag."""
    tag_fg: str | None = None
    """Color of the text."""
    tag_bg: str | None = None
    """Color of the background."""
    creator: int | None = None
    """Id of the user who created it."""


class CustomField(Record):
    """A custom field of a task."""

    id: str | None = None
    """Id of the field."""
    name: str | None = None
    """Name."""
    type: str | None = None
    """Type, such as drop_down or users."""
    type_config: dict[str, Any] | None = None
    """Options of the type."""
    date_created: str | None = None
    """When it was created, Unix time in milliseconds."""
    hide_from_guests: bool | None = None
    """Whether guests do not see it."""
    required: bool | None = None
    """Whether tasks need a value."""
    value: Any | None = None
    """Value for the task, in the form of its type."""


class Attachment(Record):
    """A file attached to a task."""

    id: str | None = None
    """Id of the attachment."""
    date: str | int | None = None
    """When it was attached, Unix time in milliseconds."""
    title: str | None = None
    """Name of the file."""
    extension: str | None = None
    """Extension of the name."""
    mimetype: str | None = None
    """Media type."""
    size: str | int | None = None
    """Size in bytes."""
    user: User | None = None
    """Who attached it."""
    url: str | None = None
    """URL of the file."""
    thumbnail_small: str | None = None
    """URL of a small picture of it."""
    thumbnail_medium: str | None = None
    """URL of a medium picture of it."""
    thumbnail_large: str | None = None
    """URL of a large picture of it."""
    deleted: bool | None = None
    """Whether it is deleted."""
    hidden: bool | None = None
    """Whether it is hidden."""
    parent_id: str | None = None
    """Id of the task."""


class ListReference(Record):
    """The List."""

    id: str | None = None
    """Id."""
    name: str | None = None
    """Name."""
    access: bool | None = None
    """Whether the caller has access."""


class TaskSpace(Record):
    """Its Space."""

    id: str | None = None
    """Id of the Space."""


class Task(Record):
    """A task."""

    id: str
    """Id of the task."""
    custom_id: str | None = None
    """Custom id, such as DEV-12."""
    custom_item_id: float | None = None
    """Type of the task: null or 0 for a task, 1 for a milestone, others for custom types."""
    name: str | None = None
    """Name."""
    text_content: str | None = None
    """Description as plain text."""
    description: str | None = None
    """Description."""
    markdown_description: str | None = None
    """Description in Markdown."""
    status: Status | None = None
    """Its status."""
    orderindex: str | None = None
    """Place in the order."""
    date_created: str | None = None
    """When it was created, Unix time in milliseconds."""
    date_updated: str | None = None
    """When it was last changed, Unix time in milliseconds."""
    date_closed: str | None = None
    """When it was closed, Unix time in milliseconds."""
    date_done: str | None = None
    """When it was done, Unix time in milliseconds."""
    archived: bool | None = None
    """Whether it is archived."""
    creator: User | None = None
    """Who created it."""
    assignees: list[User] | None = None
    """Whom it is assigned to."""
    watchers: list[User] | None = None
    """Who is notified of changes."""
    checklists: list[Checklist] | None = None
    """Its checklists."""
    tags: list[Tag] | None = None
    """Its tags."""
    parent: str | None = None
    """Id of the task that it is a subtask of."""
    priority: Priority | str | int | None = None
    """Its priority."""
    due_date: str | None = None
    """When it is due, Unix time in milliseconds."""
    start_date: str | None = None
    """When it begins, Unix time in milliseconds."""
    points: float | None = None
    """Sprint points."""
    time_estimate: float | str | None = None
    """Estimate of the time that it takes, in milliseconds."""
    time_spent: float | str | None = None
    """Time tracked for it, in milliseconds."""
    custom_fields: list[CustomField] | None = None
    """Values of custom fields."""
    dependencies: list[Any] | None = None
    """Tasks that it depends on or blocks."""
    linked_tasks: list[Any] | None = None
    """Tasks that it is linked with."""
    subtasks: list[Task] | None = None
    """Its subtasks, with `include_subtasks`."""
    attachments: list[Attachment] | None = None
    """Its attachments; lists leave them out."""
    team_id: str | None = None
    """Id of the Workspace."""
    url: str | None = None
    """URL of the task."""
    permission_level: str | None = None
    """What the caller may do."""
    list_: ListReference | None = Field(default=None, alias="list")
    """Its List."""
    project: FolderReference | None = None
    """Its Folder; see `folder`."""
    folder: FolderReference | None = None
    """Its Folder."""
    space: TaskSpace | None = None
    """Its Space."""
