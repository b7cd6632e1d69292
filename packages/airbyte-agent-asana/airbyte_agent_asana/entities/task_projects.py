# Generated from specs/asana/connector.yaml by `connectorgen generate asana`. Do not edit.
"""Task projects of Asana."""

from __future__ import annotations

from airbyte_agent_sdk.calls.entity import Entity, SyncEntity
from airbyte_agent_sdk.calls.paging import AsyncPager, SyncPage
from airbyte_agent_sdk.types import Omit, omit

from .._operations.task_projects import LIST
from ..models.shared import ProjectCompact

__all__ = ["SyncTaskProjects", "TaskProjects"]


class TaskProjects(Entity):
    """Task projects of Asana."""

    def list(
        self, task_gid: str, *, limit: int | Omit | None = omit, offset: str | Omit | None = omit
    ) -> AsyncPager[ProjectCompact]:
        """List projects a task is in.

        Args:
            task_gid: Id of the task.
            limit: Records per page. 1 to 100. Default: `100`.
            offset: Place of the page, from the previous page; it expires.
        """
        return self._pager(LIST, {"task_gid": task_gid, "limit": limit, "offset": offset}, ProjectCompact)


class SyncTaskProjects(SyncEntity):
    """Task projects of Asana. Sync version of `TaskProjects`."""

    def list(
        self, task_gid: str, *, limit: int | Omit | None = omit, offset: str | Omit | None = omit
    ) -> SyncPage[ProjectCompact]:
        """List projects a task is in.

        Args:
            task_gid: Id of the task.
            limit: Records per page. 1 to 100. Default: `100`.
            offset: Place of the page, from the previous page; it expires.
        """
        return self._page(LIST, {"task_gid": task_gid, "limit": limit, "offset": offset}, ProjectCompact)
