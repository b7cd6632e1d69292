# Generated from specs/asana/connector.yaml by `connectorgen generate asana`. Do not edit.
"""Project tasks of Asana."""

from __future__ import annotations

from airbyte_agent_sdk.calls.entity import Entity, SyncEntity
from airbyte_agent_sdk.calls.paging import AsyncPager, SyncPage
from airbyte_agent_sdk.types import Omit, omit

from .._operations.project_tasks import LIST
from ..models.shared import TaskCompact

__all__ = ["ProjectTasks", "SyncProjectTasks"]


class ProjectTasks(Entity):
    """Project tasks of Asana."""

    def list(
        self,
        project_gid: str,
        *,
        limit: int | Omit | None = omit,
        offset: str | Omit | None = omit,
        completed_since: str | Omit | None = omit,
    ) -> AsyncPager[TaskCompact]:
        """List tasks of a project, in the order they have there.

        Args:
            project_gid: Id of the project. Also accepted as `project`.
            limit: Records per page. 1 to 100. Default: `100`.
            offset: Place of the page, from the previous page; it expires.
            completed_since: Only open tasks and those done since then: a date-time, or `now` for open ones
                alone.
        """
        return self._pager(
            LIST,
            {
                "project_gid": project_gid,
                "limit": limit,
                "offset": offset,
                "completed_since": completed_since,
            },
            TaskCompact,
        )


class SyncProjectTasks(SyncEntity):
    """Project tasks of Asana. Sync version of `ProjectTasks`."""

    def list(
        self,
        project_gid: str,
        *,
        limit: int | Omit | None = omit,
        offset: str | Omit | None = omit,
        completed_since: str | Omit | None = omit,
    ) -> SyncPage[TaskCompact]:
        """List tasks of a project, in the order they have there.

        Args:
            project_gid: Id of the project. Also accepted as `project`.
            limit: Records per page. 1 to 100. Default: `100`.
            offset: Place of the page, from the previous page; it expires.
            completed_since: Only open tasks and those done since then: a date-time, or `now` for open ones
                alone.
        """
        return self._page(
            LIST,
            {
                "project_gid": project_gid,
                "limit": limit,
                "offset": offset,
                "completed_since": completed_since,
            },
            TaskCompact,
        )
