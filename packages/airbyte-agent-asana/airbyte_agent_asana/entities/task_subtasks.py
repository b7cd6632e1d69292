# Generated from specs/asana/connector.yaml by `connectorgen generate asana`. Do not edit.
"""Task subtasks of Asana."""

from __future__ import annotations

from airbyte_agent_sdk.calls.entity import Entity, SyncEntity
from airbyte_agent_sdk.calls.paging import AsyncPager, SyncPage
from airbyte_agent_sdk.types import Omit, omit

from .._operations.task_subtasks import LIST
from ..models.shared import TaskCompact

__all__ = ["SyncTaskSubtasks", "TaskSubtasks"]


class TaskSubtasks(Entity):
    """Task subtasks of Asana."""

    def list(
        self, task_gid: str, *, limit: int | Omit | None = omit, offset: str | Omit | None = omit
    ) -> AsyncPager[TaskCompact]:
        """List subtasks of a task.

        Args:
            task_gid: Id of the task.
            limit: Records per page. 1 to 100. Default: `100`.
            offset: Place of the page, from the previous page; it expires.
        """
        return self._pager(LIST, {"task_gid": task_gid, "limit": limit, "offset": offset}, TaskCompact)


class SyncTaskSubtasks(SyncEntity):
    """Task subtasks of Asana. Sync version of `TaskSubtasks`."""

    def list(
        self, task_gid: str, *, limit: int | Omit | None = omit, offset: str | Omit | None = omit
    ) -> SyncPage[TaskCompact]:
        """List subtasks of a task.

        Args:
            task_gid: Id of the task.
            limit: Records per page. 1 to 100. Default: `100`.
            offset: Place of the page, from the previous page; it expires.
        """
        return self._page(LIST, {"task_gid": task_gid, "limit": limit, "offset": offset}, TaskCompact)
