# Generated from specs/asana/connector.yaml by `connectorgen generate asana`. Do not edit.
"""Arguments of `tasks`."""

import datetime as dt
from collections.abc import Mapping, Sequence
from typing import Literal, Required

from typing_extensions import TypedDict

from .shared import CustomFieldDateParam

__all__ = [
    "ExternalDataParam",
    "MembershipParam",
    "TaskCreateParams",
    "TaskParam",
    "TaskUpdateInput",
    "TaskUpdateParams",
]


class MembershipParam(TypedDict, total=False):
    """A place in a project for a new task."""

    project: str | None
    """Id of the project."""
    section: str | None
    """Id of a section of the project."""


class ExternalDataParam(TypedDict, total=False):
    """What an app keeps on a task; other apps do not see it."""

    gid: str | None
    """Id the app chose, by which it finds the task again; up to 1,024 characters."""
    data: str | None
    """Any text of the app; up to 32,768 characters."""


class TaskParam(TypedDict, total=False):
    """A new task; it needs a workspace, a project or a parent."""

    name: str | None
    """Title of the task."""
    workspace: str | None
    """Id of its workspace; not needed with `projects` or `parent`."""
    projects: Sequence[str] | None
    """Ids of the projects it is added to."""
    memberships: Sequence[MembershipParam] | None
    """Projects it is added to, each with a section; instead of `projects`."""
    parent: str | None
    """Id of the task it becomes a subtask of."""
    assignee: str | None
    """Assignee: user id, email address or `me`."""
    assignee_section: str | None
    """Id of a section of the assignee's My Tasks."""
    notes: str | None
    """Description as plain text."""
    html_notes: str | None
    """Description as HTML within `<body>`; instead of `notes`."""
    due_on: dt.date | str | None
    """Day it is due; instead of `due_at`."""
    due_at: dt.datetime | str | None
    """Moment it is due, in UTC; instead of `due_on`."""
    start_on: dt.date | str | None
    """Day work begins; needs a due date."""
    start_at: dt.datetime | str | None
    """Moment work begins, in UTC; needs `due_at`."""
    completed: bool | None
    """Whether it is done."""
    followers: Sequence[str] | None
    """Users who are notified of changes: ids, email addresses or `me`."""
    tags: Sequence[str] | None
    """Ids of its tags."""
    custom_fields: Mapping[str, str | float | Sequence[str] | CustomFieldDateParam | None] | None
    """Values of custom fields by their ids."""
    resource_subtype: Literal["default_task", "milestone", "approval", "custom"] | str | None
    """Kind of task; `default_task` by default."""
    approval_status: Literal["pending", "approved", "rejected", "changes_requested"] | str | None
    """Decision on an approval; sets `completed` too."""
    assignee_status: Literal["today", "upcoming", "later", "new", "inbox"] | str | None
    """Position in the assignee's list; deprecated."""
    liked: bool | None
    """Whether the caller likes it."""
    external: ExternalDataParam | None
    """Data the calling app keeps on it; OAuth only."""


class TaskCreateParams(TypedDict, total=False):
    """Arguments of `tasks.create`, by name."""

    data: Required[TaskParam]


class TaskUpdateInput(TypedDict, total=False):
    """Fields to update; others are unchanged."""

    name: str | None
    """Title of the task."""
    assignee: str | None
    """Assignee: user id, email address or `me`; null to unassign."""
    assignee_section: str | None
    """Id of a section of the assignee's My Tasks."""
    notes: str | None
    """Description as plain text."""
    html_notes: str | None
    """Description as HTML within `<body>`; instead of `notes`."""
    due_on: dt.date | str | None
    """Day it is due, instead of `due_at`; null for none."""
    due_at: dt.datetime | str | None
    """Moment it is due, in UTC, instead of `due_on`; null for none."""
    start_on: dt.date | str | None
    """Day work begins; needs a due date."""
    start_at: dt.datetime | str | None
    """Moment work begins, in UTC; needs `due_at`."""
    completed: bool | None
    """Whether it is done."""
    custom_fields: Mapping[str, str | float | Sequence[str] | CustomFieldDateParam | None] | None
    """New values of custom fields by their ids; others stay."""
    resource_subtype: Literal["default_task", "milestone", "approval", "custom"] | str | None
    """Kind of task."""
    approval_status: Literal["pending", "approved", "rejected", "changes_requested"] | str | None
    """Decision on an approval; sets `completed` too."""
    assignee_status: Literal["today", "upcoming", "later", "new", "inbox"] | str | None
    """Position in the assignee's list; deprecated."""
    custom_type: str | None
    """Id of a custom task type; needs `resource_subtype` to be `custom`."""
    custom_type_status_option: str | None
    """Id of a status of the custom task type."""
    liked: bool | None
    """Whether the caller likes it."""
    external: ExternalDataParam | None
    """Data the calling app keeps on it; OAuth only."""


class TaskUpdateParams(TypedDict, total=False):
    """Arguments of `tasks.update`, by name."""

    task_gid: Required[str]
    data: Required[TaskUpdateInput]
