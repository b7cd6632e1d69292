# Generated from specs/asana/connector.yaml by `connectorgen generate asana`. Do not edit.
"""Project sections of Asana."""

from __future__ import annotations

from airbyte_agent_sdk.calls.entity import Entity, SyncEntity
from airbyte_agent_sdk.calls.paging import AsyncPager, SyncPage
from airbyte_agent_sdk.types import Omit, omit

from .._operations.project_sections import CREATE, LIST
from ..models.project_sections import SectionCompact
from ..models.sections import Section
from ..params.project_sections import SectionParam

__all__ = ["ProjectSections", "SyncProjectSections"]


class ProjectSections(Entity):
    """Project sections of Asana."""

    def list(
        self, project_gid: str, *, limit: int | Omit | None = omit, offset: str | Omit | None = omit
    ) -> AsyncPager[SectionCompact]:
        """List sections of a project, in their order.

        Args:
            project_gid: Id of the project. Also accepted as `project`.
            limit: Records per page. 1 to 100. Default: `100`.
            offset: Place of the page, from the previous page; it expires.
        """
        return self._pager(
            LIST, {"project_gid": project_gid, "limit": limit, "offset": offset}, SectionCompact
        )

    async def create(self, project_gid: str, data: SectionParam) -> Section:
        """Create a section in a project.

        Args:
            project_gid: Id of the project. Also accepted as `project`.
            data: A new section.
        """
        return await self._one(CREATE, {"project_gid": project_gid, "data": data}, Section)


class SyncProjectSections(SyncEntity):
    """Project sections of Asana. Sync version of `ProjectSections`."""

    def list(
        self, project_gid: str, *, limit: int | Omit | None = omit, offset: str | Omit | None = omit
    ) -> SyncPage[SectionCompact]:
        """List sections of a project, in their order.

        Args:
            project_gid: Id of the project. Also accepted as `project`.
            limit: Records per page. 1 to 100. Default: `100`.
            offset: Place of the page, from the previous page; it expires.
        """
        return self._page(
            LIST, {"project_gid": project_gid, "limit": limit, "offset": offset}, SectionCompact
        )

    def create(self, project_gid: str, data: SectionParam) -> Section:
        """Create a section in a project.

        Args:
            project_gid: Id of the project. Also accepted as `project`.
            data: A new section.
        """
        return self._one(CREATE, {"project_gid": project_gid, "data": data}, Section)
