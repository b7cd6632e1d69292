# Generated from specs/asana/connector.yaml by `connectorgen generate asana`. Do not edit.
"""A piece of work, with whoever is to do it and when it is due."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from typing import Any

from airbyte_agent_sdk.calls.context_store import StoredEntity, SyncStoredEntity
from airbyte_agent_sdk.calls.paging import AsyncPager, SyncPage
from airbyte_agent_sdk.definition import Operation, Paging, Parameter
from airbyte_agent_sdk.types import Omit, omit

from ..models.shared import TaskCompact
from ..models.tasks import Task, TasksRow
from ..params.tasks import TaskParam, TasksSearchQuery, TaskUpdateParam
from ..schemas import CUSTOM_FIELDS_SCHEMA

__all__ = ["SyncTasks", "Tasks"]


class Tasks(StoredEntity[TasksSearchQuery, TasksRow]):
    """A piece of work, with whoever is to do it and when it is due."""

    _stored = ("tasks", TasksRow)

    def list(
        self,
        *,
        limit: int | Omit | None = omit,
        offset: str | Omit | None = omit,
        project: str | Omit | None = omit,
        workspace: str | Omit | None = omit,
        section: str | Omit | None = omit,
        assignee: str | Omit | None = omit,
        completed_since: dt.datetime | str | Omit | None = omit,
        modified_since: dt.datetime | str | Omit | None = omit,
    ) -> AsyncPager[TaskCompact]:
        """List tasks of a project, a section or an assignee.

        Asana asks for `project`, `section`, or `assignee` and `workspace`.

        Args:
            limit: Records on a page. 1 to 100. Default `100`.
            offset: Place of the page, from the page before; it expires.
            project: Only tasks of this project: its id. Also accepted as `project_gid`.
            workspace: Workspace in which `assignee` is meant: its id; goes with `assignee`. Also accepted as
                `workspace_gid`.
            section: Only tasks of this section: its id. Also accepted as `section_gid`.
            assignee: Only tasks of this user: id, email address or `me`; goes with `workspace`.
            completed_since: Only open tasks and those done since then.
            modified_since: Only those that changed since then.
        """
        return self._pager(LIST, {
            "limit": limit, "offset": offset, "project": project, "workspace": workspace, "section": section,
            "assignee": assignee, "completed_since": completed_since, "modified_since": modified_since,
        }, TaskCompact)  # fmt: skip

    async def create(self, data: TaskParam) -> Task:
        """Create a task.

        Args:
            data: A new task; it needs a workspace, a project or a parent.
        """
        return await self._one(CREATE, {"data": data}, Task)

    async def get(self, task_gid: str) -> Task:
        """Get a task.

        Args:
            task_gid: Id of the task.
        """
        return await self._one(GET, {"task_gid": task_gid}, Task)

    async def update(self, task_gid: str, data: TaskUpdateParam) -> Task:
        """Change a task.

        Only the fields that are sent change.

        Args:
            task_gid: Id of the task.
            data: What changes about a task; the rest stays.
        """
        return await self._one(UPDATE, {"task_gid": task_gid, "data": data}, Task)

    async def delete(self, task_gid: str) -> dict[str, Any]:
        """Delete a task.

        It goes to the caller's trash, and is gone for good after 30 days.

        Args:
            task_gid: Id of the task.
        """
        return await self._one(DELETE, {"task_gid": task_gid}, dict[str, Any])


class SyncTasks(SyncStoredEntity[TasksSearchQuery, TasksRow]):
    """A piece of work, with whoever is to do it and when it is due; blocking twin of `Tasks`."""

    _stored = ("tasks", TasksRow)

    def list(
        self,
        *,
        limit: int | Omit | None = omit,
        offset: str | Omit | None = omit,
        project: str | Omit | None = omit,
        workspace: str | Omit | None = omit,
        section: str | Omit | None = omit,
        assignee: str | Omit | None = omit,
        completed_since: dt.datetime | str | Omit | None = omit,
        modified_since: dt.datetime | str | Omit | None = omit,
    ) -> SyncPage[TaskCompact]:
        """List tasks of a project, a section or an assignee.

        Asana asks for `project`, `section`, or `assignee` and `workspace`.

        Args:
            limit: Records on a page. 1 to 100. Default `100`.
            offset: Place of the page, from the page before; it expires.
            project: Only tasks of this project: its id. Also accepted as `project_gid`.
            workspace: Workspace in which `assignee` is meant: its id; goes with `assignee`. Also accepted as
                `workspace_gid`.
            section: Only tasks of this section: its id. Also accepted as `section_gid`.
            assignee: Only tasks of this user: id, email address or `me`; goes with `workspace`.
            completed_since: Only open tasks and those done since then.
            modified_since: Only those that changed since then.
        """
        return self._page(LIST, {
            "limit": limit, "offset": offset, "project": project, "workspace": workspace, "section": section,
            "assignee": assignee, "completed_since": completed_since, "modified_since": modified_since,
        }, TaskCompact)  # fmt: skip

    def create(self, data: TaskParam) -> Task:
        """Create a task.

        Args:
            data: A new task; it needs a workspace, a project or a parent.
        """
        return self._one(CREATE, {"data": data}, Task)

    def get(self, task_gid: str) -> Task:
        """Get a task.

        Args:
            task_gid: Id of the task.
        """
        return self._one(GET, {"task_gid": task_gid}, Task)

    def update(self, task_gid: str, data: TaskUpdateParam) -> Task:
        """Change a task.

        Only the fields that are sent change.

        Args:
            task_gid: Id of the task.
            data: What changes about a task; the rest stays.
        """
        return self._one(UPDATE, {"task_gid": task_gid, "data": data}, Task)

    def delete(self, task_gid: str) -> dict[str, Any]:
        """Delete a task.

        It goes to the caller's trash, and is gone for good after 30 days.

        Args:
            task_gid: Id of the task.
        """
        return self._one(DELETE, {"task_gid": task_gid}, dict[str, Any])


# fmt: off
LIST = Operation(
    entity="tasks", action="list", method="GET", path="/tasks",
    parameters=(
        Parameter(
            "limit", "query", {"type": "integer", "default": 100, "minimum": 1, "maximum": 100}, needed=True,
        ),
        Parameter("offset", "query", {"type": "string"}),
        Parameter("project", "query", {"type": "string"}, aliases={"project_gid": {}}),
        Parameter("workspace", "query", {"type": "string"}, aliases={"workspace_gid": {}}),
        Parameter("section", "query", {"type": "string"}, aliases={"section_gid": {}}),
        Parameter("assignee", "query", {"type": "string"}),
        Parameter("completed_since", "query", {"type": "string", "format": "date-time"}),
        Parameter("modified_since", "query", {"type": "string", "format": "date-time"}),
    ),
    summary="List tasks of a project, a section or an assignee", records="$.data",
    meta={"next_offset": "$.next_page.offset"},
    paging=Paging(strategy="cursor", param="offset", next="next_offset", page_size="limit"),
)
CREATE = Operation(
    entity="tasks", action="create", method="POST", path="/tasks",
    parameters=(
        Parameter("data", "body", {"type": "object", "properties": {
            "name": {"type": "string"}, "workspace": {"type": "string"},
            "projects": {"type": "array", "items": {"type": "string"}},
            "memberships": {"type": "array", "items": {
                "type": "object",
                "properties": {"project": {"type": "string"}, "section": {"type": "string"}},
            }},
            "parent": {"type": ["string", "null"]}, "assignee": {"type": ["string", "null"]},
            "assignee_section": {"type": ["string", "null"]}, "notes": {"type": "string"},
            "html_notes": {"type": "string"}, "due_on": {"type": ["string", "null"], "format": "date"},
            "due_at": {"type": ["string", "null"], "format": "date-time"},
            "start_on": {"type": ["string", "null"], "format": "date"},
            "start_at": {"type": ["string", "null"], "format": "date-time"}, "completed": {"type": "boolean"},
            "followers": {"type": "array", "items": {"type": "string"}},
            "tags": {"type": "array", "items": {"type": "string"}}, "custom_fields": CUSTOM_FIELDS_SCHEMA,
            "resource_subtype": {
                "type": "string", "enum": ["default_task", "milestone", "approval", "custom"],
            },
            "approval_status": {
                "type": "string", "enum": ["pending", "approved", "rejected", "changes_requested"],
            },
            "assignee_status": {"type": "string", "enum": ["today", "upcoming", "later", "new", "inbox"]},
            "liked": {"type": "boolean"},
            "external": {
                "type": "object", "properties": {"gid": {"type": "string"}, "data": {"type": "string"}},
            },
        }}, required=True),
    ),
    summary="Create a task", body="json", records="$.data",
)
GET = Operation(
    entity="tasks", action="get", method="GET", path="/tasks/{task_gid}",
    parameters=(Parameter("task_gid", "path", {"type": "string"}, required=True),), summary="Get a task",
    records="$.data",
)
UPDATE = Operation(
    entity="tasks", action="update", method="PUT", path="/tasks/{task_gid}",
    parameters=(
        Parameter("task_gid", "path", {"type": "string"}, required=True),
        Parameter("data", "body", {"type": "object", "properties": {
            "name": {"type": "string"}, "assignee": {"type": ["string", "null"]},
            "assignee_section": {"type": ["string", "null"]}, "notes": {"type": "string"},
            "html_notes": {"type": "string"}, "due_on": {"type": ["string", "null"], "format": "date"},
            "due_at": {"type": ["string", "null"], "format": "date-time"},
            "start_on": {"type": ["string", "null"], "format": "date"},
            "start_at": {"type": ["string", "null"], "format": "date-time"}, "completed": {"type": "boolean"},
            "custom_fields": CUSTOM_FIELDS_SCHEMA,
            "resource_subtype": {
                "type": "string", "enum": ["default_task", "milestone", "approval", "custom"],
            },
            "approval_status": {
                "type": "string", "enum": ["pending", "approved", "rejected", "changes_requested"],
            },
            "assignee_status": {"type": "string", "enum": ["today", "upcoming", "later", "new", "inbox"]},
            "custom_type": {"type": ["string", "null"]},
            "custom_type_status_option": {"type": ["string", "null"]}, "liked": {"type": "boolean"},
            "external": {
                "type": "object", "properties": {"gid": {"type": "string"}, "data": {"type": "string"}},
            },
        }}, required=True),
    ),
    summary="Change a task", body="json", records="$.data",
)
DELETE = Operation(
    entity="tasks", action="delete", method="DELETE", path="/tasks/{task_gid}",
    parameters=(Parameter("task_gid", "path", {"type": "string"}, required=True),), summary="Delete a task",
    records="$.data",
)
OPERATIONS: Mapping[str, Operation] = {
    "list": LIST, "create": CREATE, "get": GET, "update": UPDATE, "delete": DELETE,
}
