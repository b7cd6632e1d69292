# Generated from specs/asana/connector.yaml by `connectorgen generate asana`. Do not edit.
"""A list or board of tasks, with its members and dates."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from airbyte_agent_sdk.calls.context_store import StoredEntity, SyncStoredEntity
from airbyte_agent_sdk.calls.paging import AsyncPager, SyncPage
from airbyte_agent_sdk.types import Omit, omit

from .._operations.projects import CREATE, DELETE, GET, LIST, UPDATE
from ..models.projects import Project
from ..models.shared import ProjectCompact
from ..params.projects import ProjectParam, ProjectUpdateInput

if TYPE_CHECKING:  # imported at run time with the first query
    from ..store.projects import ProjectsStoreColumn, ProjectsStoreRecord  # noqa: F401

__all__ = ["Projects", "SyncProjects"]


class Projects(StoredEntity["ProjectsStoreColumn", "ProjectsStoreRecord"]):
    """A list or board of tasks, with its members and dates."""

    _stored = ("projects", "ProjectsStoreRecord")

    def list(
        self,
        *,
        limit: int | Omit | None = omit,
        offset: str | Omit | None = omit,
        workspace: str | Omit | None = omit,
        team: str | Omit | None = omit,
        archived: bool | Omit | None = omit,
    ) -> AsyncPager[ProjectCompact]:
        """List projects of a workspace.

        Without a filter it may time out in large organizations.

        Args:
            limit: Records per page. 1 to 100. Default: `100`.
            offset: Place of the page, from the previous page; it expires.
            workspace: Only projects of this workspace: its id. Also accepted as `workspace_gid`.
            team: Only projects shared with this team: its id; deprecated. Also accepted as `team_gid`.
            archived: Only archived or only active ones.
        """
        return self._pager(
            LIST,
            {"limit": limit, "offset": offset, "workspace": workspace, "team": team, "archived": archived},
            ProjectCompact,
        )

    async def create(self, data: ProjectParam) -> Project:
        """Create a project.

        It needs a workspace; an organization may ask for a team too.

        Args:
            data: A new project.
        """
        return await self._one(CREATE, {"data": data}, Project)

    async def get(self, project_gid: str) -> Project:
        """Get a project.

        Args:
            project_gid: Id of the project. Also accepted as `project`.
        """
        return await self._one(GET, {"project_gid": project_gid}, Project)

    async def update(self, project_gid: str, data: ProjectUpdateInput) -> Project:
        """Change a project.

        Only the fields that are sent change.

        Args:
            project_gid: Id of the project. Also accepted as `project`.
            data: Fields to update; others are unchanged.
        """
        return await self._one(UPDATE, {"project_gid": project_gid, "data": data}, Project)

    async def delete(self, project_gid: str) -> dict[str, Any]:
        """Delete a project.

        Args:
            project_gid: Id of the project. Also accepted as `project`.
        """
        return await self._one(DELETE, {"project_gid": project_gid}, dict[str, Any])


class SyncProjects(SyncStoredEntity["ProjectsStoreColumn", "ProjectsStoreRecord"]):
    """A list or board of tasks, with its members and dates. Sync version of `Projects`."""

    _stored = ("projects", "ProjectsStoreRecord")

    def list(
        self,
        *,
        limit: int | Omit | None = omit,
        offset: str | Omit | None = omit,
        workspace: str | Omit | None = omit,
        team: str | Omit | None = omit,
        archived: bool | Omit | None = omit,
    ) -> SyncPage[ProjectCompact]:
        """List projects of a workspace.

        Without a filter it may time out in large organizations.

        Args:
            limit: Records per page. 1 to 100. Default: `100`.
            offset: Place of the page, from the previous page; it expires.
            workspace: Only projects of this workspace: its id. Also accepted as `workspace_gid`.
            team: Only projects shared with this team: its id; deprecated. Also accepted as `team_gid`.
            archived: Only archived or only active ones.
        """
        return self._page(
            LIST,
            {"limit": limit, "offset": offset, "workspace": workspace, "team": team, "archived": archived},
            ProjectCompact,
        )

    def create(self, data: ProjectParam) -> Project:
        """Create a project.

        It needs a workspace; an organization may ask for a team too.

        Args:
            data: A new project.
        """
        return self._one(CREATE, {"data": data}, Project)

    def get(self, project_gid: str) -> Project:
        """Get a project.

        Args:
            project_gid: Id of the project. Also accepted as `project`.
        """
        return self._one(GET, {"project_gid": project_gid}, Project)

    def update(self, project_gid: str, data: ProjectUpdateInput) -> Project:
        """Change a project.

        Only the fields that are sent change.

        Args:
            project_gid: Id of the project. Also accepted as `project`.
            data: Fields to update; others are unchanged.
        """
        return self._one(UPDATE, {"project_gid": project_gid, "data": data}, Project)

    def delete(self, project_gid: str) -> dict[str, Any]:
        """Delete a project.

        Args:
            project_gid: Id of the project. Also accepted as `project`.
        """
        return self._one(DELETE, {"project_gid": project_gid}, dict[str, Any])
