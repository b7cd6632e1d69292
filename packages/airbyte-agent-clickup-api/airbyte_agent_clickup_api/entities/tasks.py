# Generated from specs/clickup-api/connector.yaml by `connectorgen generate clickup-api`. Do not edit.
"""A task."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from airbyte_agent_sdk.calls.context_store import StoredEntity, SyncStoredEntity
from airbyte_agent_sdk.calls.paging import AsyncPager, SyncPage
from airbyte_agent_sdk.types import Omit, omit

from .._operations.tasks import GET, LIST, SEARCH
from ..models.shared import Task

if TYPE_CHECKING:  # imported at run time with the first query
    from ..store.tasks import TasksStoreColumn, TasksStoreRecord  # noqa: F401

__all__ = ["SyncTasks", "Tasks"]


class Tasks(StoredEntity["TasksStoreColumn", "TasksStoreRecord"]):
    """A task."""

    _stored = ("tasks", "TasksStoreRecord")

    def list(self, list_id: str, *, page: int | Omit | None = omit) -> AsyncPager[Task]:
        """List the tasks of a List.

        Open tasks whose home is the List, ordered by when they were created. Subtasks, closed and archived
        tasks are left out.

        Args:
            list_id: Id of the List.
            page: Number of the page, from 0. At least 0.
        """
        return self._pager(LIST, {"list_id": list_id, "page": page}, Task)

    async def get(
        self,
        task_id: str,
        *,
        custom_task_ids: bool | Omit | None = omit,
        include_subtasks: bool | Omit | None = omit,
        team_id: str | Omit | None = omit,
    ) -> Task:
        """Get a task.

        Args:
            task_id: Id of the task, or its custom id with `custom_task_ids`.
            custom_task_ids: Whether `task_id` is a custom id; requires `team_id`.
            include_subtasks: Whether to add subtasks.
            team_id: Id of the Workspace, for custom ids.
        """
        return await self._one(
            GET,
            {
                "task_id": task_id,
                "custom_task_ids": custom_task_ids,
                "include_subtasks": include_subtasks,
                "team_id": team_id,
            },
            Task,
        )

    def search(
        self,
        team_id: str,
        *,
        search: str | Omit | None = omit,
        statuses: Sequence[str] | Omit | None = omit,
        assignees: Sequence[str] | Omit | None = omit,
        tags: Sequence[str] | Omit | None = omit,
        priority: int | Omit | None = omit,
        due_date_gt: int | dt.datetime | Omit | None = omit,
        due_date_lt: int | dt.datetime | Omit | None = omit,
        date_created_gt: int | dt.datetime | Omit | None = omit,
        date_created_lt: int | dt.datetime | Omit | None = omit,
        date_updated_gt: int | dt.datetime | Omit | None = omit,
        date_updated_lt: int | dt.datetime | Omit | None = omit,
        custom_fields: Sequence[Mapping[str, Any]] | Omit | None = omit,
        include_closed: bool | Omit | None = omit,
        page: int | Omit | None = omit,
    ) -> AsyncPager[Task]:
        """Search the tasks of a Workspace.

        Open tasks that meet all conditions. Subtasks are left out.

        Args:
            team_id: Id of the Workspace.
            search: Text to search for.
            statuses: Only tasks with one of these statuses.
            assignees: Only tasks that are assigned to one of these users: their ids.
            tags: Only tasks with one of these tags.
            priority: Only tasks with this priority: 1 for urgent, 2 high, 3 normal, 4 low. 1 to 4.
            due_date_gt: Only tasks that are due after this time.
            due_date_lt: Only tasks that are due before this time.
            date_created_gt: Only tasks that were created after this time.
            date_created_lt: Only tasks that were created before this time.
            date_updated_gt: Only tasks that were last changed after this time.
            date_updated_lt: Only tasks that were last changed before this time.
            custom_fields: Only tasks with these values of custom fields: objects with `field_id`, `operator`
                and `value`.
            include_closed: Whether to add closed tasks.
            page: Number of the page, from 0. At least 0.
        """
        return self._pager(
            SEARCH,
            {
                "team_id": team_id,
                "search": search,
                "statuses[]": statuses,
                "assignees[]": assignees,
                "tags[]": tags,
                "priority": priority,
                "due_date_gt": due_date_gt,
                "due_date_lt": due_date_lt,
                "date_created_gt": date_created_gt,
                "date_created_lt": date_created_lt,
                "date_updated_gt": date_updated_gt,
                "date_updated_lt": date_updated_lt,
                "custom_fields": custom_fields,
                "include_closed": include_closed,
                "page": page,
            },
            Task,
        )


class SyncTasks(SyncStoredEntity["TasksStoreColumn", "TasksStoreRecord"]):
    """A task. Sync version of `Tasks`."""

    _stored = ("tasks", "TasksStoreRecord")

    def list(self, list_id: str, *, page: int | Omit | None = omit) -> SyncPage[Task]:
        """List the tasks of a List.

        Open tasks whose home is the List, ordered by when they were created. Subtasks, closed and archived
        tasks are left out.

        Args:
            list_id: Id of the List.
            page: Number of the page, from 0. At least 0.
        """
        return self._page(LIST, {"list_id": list_id, "page": page}, Task)

    def get(
        self,
        task_id: str,
        *,
        custom_task_ids: bool | Omit | None = omit,
        include_subtasks: bool | Omit | None = omit,
        team_id: str | Omit | None = omit,
    ) -> Task:
        """Get a task.

        Args:
            task_id: Id of the task, or its custom id with `custom_task_ids`.
            custom_task_ids: Whether `task_id` is a custom id; requires `team_id`.
            include_subtasks: Whether to add subtasks.
            team_id: Id of the Workspace, for custom ids.
        """
        return self._one(
            GET,
            {
                "task_id": task_id,
                "custom_task_ids": custom_task_ids,
                "include_subtasks": include_subtasks,
                "team_id": team_id,
            },
            Task,
        )

    def search(
        self,
        team_id: str,
        *,
        search: str | Omit | None = omit,
        statuses: Sequence[str] | Omit | None = omit,
        assignees: Sequence[str] | Omit | None = omit,
        tags: Sequence[str] | Omit | None = omit,
        priority: int | Omit | None = omit,
        due_date_gt: int | dt.datetime | Omit | None = omit,
        due_date_lt: int | dt.datetime | Omit | None = omit,
        date_created_gt: int | dt.datetime | Omit | None = omit,
        date_created_lt: int | dt.datetime | Omit | None = omit,
        date_updated_gt: int | dt.datetime | Omit | None = omit,
        date_updated_lt: int | dt.datetime | Omit | None = omit,
        custom_fields: Sequence[Mapping[str, Any]] | Omit | None = omit,
        include_closed: bool | Omit | None = omit,
        page: int | Omit | None = omit,
    ) -> SyncPage[Task]:
        """Search the tasks of a Workspace.

        Open tasks that meet all conditions. Subtasks are left out.

        Args:
            team_id: Id of the Workspace.
            search: Text to search for.
            statuses: Only tasks with one of these statuses.
            assignees: Only tasks that are assigned to one of these users: their ids.
            tags: Only tasks with one of these tags.
            priority: Only tasks with this priority: 1 for urgent, 2 high, 3 normal, 4 low. 1 to 4.
            due_date_gt: Only tasks that are due after this time.
            due_date_lt: Only tasks that are due before this time.
            date_created_gt: Only tasks that were created after this time.
            date_created_lt: Only tasks that were created before this time.
            date_updated_gt: Only tasks that were last changed after this time.
            date_updated_lt: Only tasks that were last changed before this time.
            custom_fields: Only tasks with these values of custom fields: objects with `field_id`, `operator`
                and `value`.
            include_closed: Whether to add closed tasks.
            page: Number of the page, from 0. At least 0.
        """
        return self._page(
            SEARCH,
            {
                "team_id": team_id,
                "search": search,
                "statuses[]": statuses,
                "assignees[]": assignees,
                "tags[]": tags,
                "priority": priority,
                "due_date_gt": due_date_gt,
                "due_date_lt": due_date_lt,
                "date_created_gt": date_created_gt,
                "date_created_lt": date_created_lt,
                "date_updated_gt": date_updated_gt,
                "date_updated_lt": date_updated_lt,
                "custom_fields": custom_fields,
                "include_closed": include_closed,
                "page": page,
            },
            Task,
        )
