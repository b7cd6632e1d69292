# Generated from specs/asana/connector.yaml by `connectorgen generate asana`. Do not edit.
"""Section tasks of Asana."""

from __future__ import annotations

from typing import Any

from airbyte_agent_sdk.calls.entity import Entity, SyncEntity
from airbyte_agent_sdk.calls.paging import AsyncPager, SyncPage
from airbyte_agent_sdk.types import Omit, omit

from .._operations.section_tasks import CREATE, LIST
from ..models.shared import TaskCompact
from ..params.section_tasks import SectionTaskParam

__all__ = ["SectionTasks", "SyncSectionTasks"]


class SectionTasks(Entity):
    """Section tasks of Asana."""

    def list(
        self,
        section_gid: str,
        *,
        limit: int | Omit | None = omit,
        offset: str | Omit | None = omit,
        completed_since: str | Omit | None = omit,
    ) -> AsyncPager[TaskCompact]:
        """List tasks of a section.

        Args:
            section_gid: Id of the section. Also accepted as `section`.
            limit: Records per page. 1 to 100. Default: `100`.
            offset: Place of the page, from the previous page; it expires.
            completed_since: Only open tasks and those done since then: a date-time, or `now` for open ones
                alone.
        """
        return self._pager(
            LIST,
            {
                "section_gid": section_gid,
                "limit": limit,
                "offset": offset,
                "completed_since": completed_since,
            },
            TaskCompact,
        )

    async def create(self, section_gid: str, data: SectionTaskParam) -> dict[str, Any]:
        """Move a task to a section of its project.

        The task is removed from the project's other sections, and is placed at the top unless `insert_before`
        or `insert_after` is given.

        Args:
            section_gid: Id of the section. Also accepted as `section`.
            data: Position in the section.
        """
        return await self._one(CREATE, {"section_gid": section_gid, "data": data}, dict[str, Any])


class SyncSectionTasks(SyncEntity):
    """Section tasks of Asana. Sync version of `SectionTasks`."""

    def list(
        self,
        section_gid: str,
        *,
        limit: int | Omit | None = omit,
        offset: str | Omit | None = omit,
        completed_since: str | Omit | None = omit,
    ) -> SyncPage[TaskCompact]:
        """List tasks of a section.

        Args:
            section_gid: Id of the section. Also accepted as `section`.
            limit: Records per page. 1 to 100. Default: `100`.
            offset: Place of the page, from the previous page; it expires.
            completed_since: Only open tasks and those done since then: a date-time, or `now` for open ones
                alone.
        """
        return self._page(
            LIST,
            {
                "section_gid": section_gid,
                "limit": limit,
                "offset": offset,
                "completed_since": completed_since,
            },
            TaskCompact,
        )

    def create(self, section_gid: str, data: SectionTaskParam) -> dict[str, Any]:
        """Move a task to a section of its project.

        The task is removed from the project's other sections, and is placed at the top unless `insert_before`
        or `insert_after` is given.

        Args:
            section_gid: Id of the section. Also accepted as `section`.
            data: Position in the section.
        """
        return self._one(CREATE, {"section_gid": section_gid, "data": data}, dict[str, Any])
