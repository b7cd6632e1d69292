# Generated from specs/asana/connector.yaml by `connectorgen generate asana`. Do not edit.
"""Section tasks of Asana."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from airbyte_agent_sdk.calls.entity import Entity, SyncEntity
from airbyte_agent_sdk.calls.paging import AsyncPager, SyncPage
from airbyte_agent_sdk.definition import Operation, Paging, Parameter
from airbyte_agent_sdk.types import Omit, omit

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
            limit: Records on a page. 1 to 100. Default `100`.
            offset: Place of the page, from the page before; it expires.
            completed_since: Only open tasks and those done since then: a date-time, or `now` for open ones
                alone.
        """
        return self._pager(LIST, {
            "section_gid": section_gid, "limit": limit, "offset": offset, "completed_since": completed_since,
        }, TaskCompact)  # fmt: skip

    async def create(self, section_gid: str, data: SectionTaskParam) -> dict[str, Any]:
        """Move a task to a section of its project.

        It leaves the other sections of the project, and goes to the top unless `insert_before` or
        `insert_after` says where.

        Args:
            section_gid: Id of the section. Also accepted as `section`.
            data: Where in a section a task goes.
        """
        return await self._one(CREATE, {"section_gid": section_gid, "data": data}, dict[str, Any])


class SyncSectionTasks(SyncEntity):
    """Section tasks of Asana; blocking twin of `SectionTasks`."""

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
            limit: Records on a page. 1 to 100. Default `100`.
            offset: Place of the page, from the page before; it expires.
            completed_since: Only open tasks and those done since then: a date-time, or `now` for open ones
                alone.
        """
        return self._page(LIST, {
            "section_gid": section_gid, "limit": limit, "offset": offset, "completed_since": completed_since,
        }, TaskCompact)  # fmt: skip

    def create(self, section_gid: str, data: SectionTaskParam) -> dict[str, Any]:
        """Move a task to a section of its project.

        It leaves the other sections of the project, and goes to the top unless `insert_before` or
        `insert_after` says where.

        Args:
            section_gid: Id of the section. Also accepted as `section`.
            data: Where in a section a task goes.
        """
        return self._one(CREATE, {"section_gid": section_gid, "data": data}, dict[str, Any])


# fmt: off
LIST = Operation(
    entity="section_tasks", action="list", method="GET", path="/sections/{section_gid}/tasks",
    parameters=(
        Parameter("section_gid", "path", {"type": "string"}, required=True, aliases={"section": {}}),
        Parameter(
            "limit", "query", {"type": "integer", "default": 100, "minimum": 1, "maximum": 100}, needed=True,
        ),
        Parameter("offset", "query", {"type": "string"}),
        Parameter("completed_since", "query", {"type": "string"}),
    ),
    summary="List tasks of a section", records="$.data", meta={"next_offset": "$.next_page.offset"},
    paging=Paging(strategy="cursor", param="offset", next="next_offset", page_size="limit"),
)
CREATE = Operation(
    entity="section_tasks", action="create", method="POST", path="/sections/{section_gid}/addTask",
    parameters=(
        Parameter("section_gid", "path", {"type": "string"}, required=True, aliases={"section": {}}),
        Parameter("data", "body", {"type": "object", "properties": {
            "task": {"type": "string"}, "insert_before": {"type": "string"},
            "insert_after": {"type": "string"},
        }, "required": ["task"]}, required=True),
    ),
    summary="Move a task to a section of its project", body="json", records="$.data",
)
OPERATIONS: Mapping[str, Operation] = {"list": LIST, "create": CREATE}
