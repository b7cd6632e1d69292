# Generated from specs/asana/connector.yaml by `connectorgen generate asana`. Do not edit.
"""Records of `tasks`."""

from __future__ import annotations

import datetime as dt
from typing import Literal

from airbyte_agent_sdk.records import Record

from .project_sections import SectionCompact
from .shared import CustomField, Like, ProjectCompact, Reference, TaskCompact, UserCompact
from .workspace_tags import TagCompact
from .workspaces import WorkspaceCompact


class TaskMembership(Record):
    """A place of a task in a project."""

    project: ProjectCompact | None = None
    """The project."""
    section: SectionCompact | None = None
    """Section of the project that holds the task."""


class CustomType(Record):
    """A task type that the organization defined."""

    gid: str
    """Id of the type."""
    resource_type: str | None = None
    """Always `custom_type`."""
    name: str | None = None
    """Name of the type."""


class CustomTypeStatusOption(Record):
    """A status of a custom task type."""

    gid: str
    """Id of the status."""
    resource_type: str | None = None
    """Always `custom_type_status_option`."""
    name: str | None = None
    """Name of the status."""


class ExternalData(Record):
    """What an app keeps on a task; other apps do not see it."""

    gid: str | None = None
    """Id the app chose, by which it finds the task again; up to 1,024 characters."""
    data: str | None = None
    """Any text of the app; up to 32,768 characters."""


class Task(Record):
    """A piece of work with an assignee and a due date."""

    gid: str
    """Id of the task."""
    resource_type: str | None = None
    """Always `task`."""
    name: str | None = None
    """Title of the task."""
    resource_subtype: Literal["default_task", "milestone", "approval", "custom"] | str | None = None
    """Kind of task: ordinary, milestone, approval, or a custom type."""
    created_by: Reference | None = None
    """Who created it; only if requested."""
    approval_status: Literal["pending", "approved", "rejected", "changes_requested"] | str | None = None
    """Decision on an approval; such tasks only."""
    assignee_status: Literal["today", "upcoming", "later", "new", "inbox"] | str | None = None
    """Position in the assignee's list; deprecated."""
    assigned_by: UserCompact | None = None
    """Who assigned it; only if requested."""
    assignee: UserCompact | None = None
    """Assignee; null to unassign."""
    assignee_section: SectionCompact | None = None
    """Section of the assignee's My Tasks that holds it."""
    completed: bool | None = None
    """Whether it is done."""
    completed_at: dt.datetime | None = None
    """When it was done; null while it is open."""
    completed_by: UserCompact | None = None
    """Who marked it done."""
    created_at: dt.datetime | None = None
    """When it was created."""
    modified_at: dt.datetime | None = None
    """When it, a comment on it or what it is linked to last changed."""
    due_on: dt.date | None = None
    """Day it is due."""
    due_at: dt.datetime | None = None
    """Due time in UTC; null if only a date is set."""
    start_on: dt.date | None = None
    """Day work begins."""
    start_at: dt.datetime | None = None
    """Start time in UTC; null if only a date is set."""
    notes: str | None = None
    """Description as plain text."""
    html_notes: str | None = None
    """Description as HTML; only if requested."""
    projects: list[ProjectCompact] | None = None
    """Projects it is in."""
    memberships: list[TaskMembership] | None = None
    """Projects it is in, each with the section there."""
    parent: TaskCompact | None = None
    """Task it is a subtask of."""
    num_subtasks: int | None = None
    """Number of direct subtasks; only if requested."""
    dependencies: list[Reference] | None = None
    """Tasks that must be done before it; only if requested."""
    dependents: list[Reference] | None = None
    """Tasks that wait for it; only if requested."""
    tags: list[TagCompact] | None = None
    """Labels on it."""
    followers: list[UserCompact] | None = None
    """Users who are notified of changes."""
    custom_fields: list[CustomField] | None = None
    """Values of its custom fields, with their definitions."""
    custom_type: CustomType | None = None
    """Custom task type it is of."""
    custom_type_status_option: CustomTypeStatusOption | None = None
    """Status within its custom task type."""
    actual_time_minutes: float | None = None
    """Minutes of work recorded on it in all."""
    external: ExternalData | None = None
    """Data an app keeps on it; only for the app that set it."""
    liked: bool | None = None
    """Whether the caller likes it."""
    likes: list[Like] | None = None
    """Who likes it."""
    num_likes: int | None = None
    """How many users like it."""
    hearted: bool | None = None
    """Older name of `liked`; deprecated."""
    hearts: list[Like] | None = None
    """Older name of `likes`; deprecated."""
    num_hearts: int | None = None
    """Older name of `num_likes`; deprecated."""
    is_rendered_as_separator: bool | None = None
    """Whether a list shows it as a heading; only if requested."""
    workspace: WorkspaceCompact | None = None
    """Workspace it belongs to, for good."""
    permalink_url: str | None = None
    """Page of the task in Asana."""
