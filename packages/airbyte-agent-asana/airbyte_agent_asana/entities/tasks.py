# Generated from specs/asana/connector.yaml by `connectorgen generate asana`. Do not edit.
"""A piece of work with an assignee and a due date."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING, Any

from airbyte_agent_sdk.calls.context_store import StoredEntity, SyncStoredEntity
from airbyte_agent_sdk.calls.paging import AsyncPager, SyncPage
from airbyte_agent_sdk.types import Omit, omit

from .._operations.tasks import CREATE, DELETE, GET, LIST, UPDATE
from ..models.shared import TaskCompact
from ..models.tasks import Task
from ..params.tasks import TaskParam, TaskUpdateInput

if TYPE_CHECKING:  # imported at run time with the first query
    from ..store.tasks import TasksStoreColumn, TasksStoreRecord  # noqa: F401

__all__ = ["SyncTasks", "Tasks"]


class Tasks(StoredEntity["TasksStoreColumn", "TasksStoreRecord"]):
    """A piece of work with an assignee and a due date."""

    _stored = ("tasks", "TasksStoreRecord")

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
            limit: Records per page. 1 to 100. Default: `100`.
            offset: Place of the page, from the previous page; it expires.
            project: Only tasks of this project: its id. Also accepted as `project_gid`.
            workspace: Workspace in which `assignee` is meant: its id; used with `assignee`. Also accepted as
                `workspace_gid`.
            section: Only tasks of this section: its id. Also accepted as `section_gid`.
            assignee: Only tasks of this user: id, email address or `me`; used with `workspace`.
            completed_since: Only open tasks and those done since then.
            modified_since: Only those changed since then.
        """
        return self._pager(
            LIST,
            {
                "limit": limit,
                "offset": offset,
                "project": project,
                "workspace": workspace,
                "section": section,
                "assignee": assignee,
                "completed_since": completed_since,
                "modified_since": modified_since,
            },
            TaskCompact,
        )

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

    async def update(self, task_gid: str, data: TaskUpdateInput) -> Task:
        """Change a task.

        Only the fields that are sent change.

        Args:
            task_gid: Id of the task.
            data: Fields to update; others are unchanged.
        """
        return await self._one(UPDATE, {"task_gid": task_gid, "data": data}, Task)

    async def delete(self, task_gid: str) -> dict[str, Any]:
        """Delete a task.

        The task is moved to the caller's trash and permanently deleted after 30 days.

        Args:
            task_gid: Id of the task.
        """
        return await self._one(DELETE, {"task_gid": task_gid}, dict[str, Any])


class SyncTasks(SyncStoredEntity["TasksStoreColumn", "TasksStoreRecord"]):
    """A piece of work with an assignee and a due date. Sync version of `Tasks`."""

    _stored = ("tasks", "TasksStoreRecord")

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
            limit: Records per page. 1 to 100. Default: `100`.
            offset: Place of the page, from the previous page; it expires.
            project: Only tasks of this project: its id. Also accepted as `project_gid`.
            workspace: Workspace in which `assignee` is meant: its id; used with `assignee`. Also accepted as
                `workspace_gid`.
            section: Only tasks of this section: its id. Also accepted as `section_gid`.
            assignee: Only tasks of this user: id, email address or `me`; used with `workspace`.
            completed_since: Only open tasks and those done since then.
            modified_since: Only those changed since then.
        """
        return self._page(
            LIST,
            {
                "limit": limit,
                "offset": offset,
                "project": project,
                "workspace": workspace,
                "section": section,
                "assignee": assignee,
                "completed_since": completed_since,
                "modified_since": modified_since,
            },
            TaskCompact,
        )

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

    def update(self, task_gid: str, data: TaskUpdateInput) -> Task:
        """Change a task.

        Only the fields that are sent change.

        Args:
            task_gid: Id of the task.
            data: Fields to update; others are unchanged.
        """
        return self._one(UPDATE, {"task_gid": task_gid, "data": data}, Task)

    def delete(self, task_gid: str) -> dict[str, Any]:
        """Delete a task.

        The task is moved to the caller's trash and permanently deleted after 30 days.

        Args:
            task_gid: Id of the task.
        """
        return self._one(DELETE, {"task_gid": task_gid}, dict[str, Any])
