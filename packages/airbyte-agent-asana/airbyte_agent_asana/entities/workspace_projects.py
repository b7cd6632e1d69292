# Generated from specs/asana/connector.yaml by `connectorgen generate asana`. Do not edit.
"""Workspace projects of Asana."""

from __future__ import annotations

from airbyte_agent_sdk.calls.entity import Entity, SyncEntity
from airbyte_agent_sdk.calls.paging import AsyncPager, SyncPage
from airbyte_agent_sdk.types import Omit, omit

from .._operations.workspace_projects import LIST
from ..models.shared import ProjectCompact

__all__ = ["SyncWorkspaceProjects", "WorkspaceProjects"]


class WorkspaceProjects(Entity):
    """Workspace projects of Asana."""

    def list(
        self,
        workspace_gid: str,
        *,
        limit: int | Omit | None = omit,
        offset: str | Omit | None = omit,
        archived: bool | Omit | None = omit,
    ) -> AsyncPager[ProjectCompact]:
        """List projects of a workspace.

        It may time out in large organizations; list those of a team then.

        Args:
            workspace_gid: Id of the workspace or organization. Also accepted as `workspace`.
            limit: Records per page. 1 to 100. Default: `100`.
            offset: Place of the page, from the previous page; it expires.
            archived: Only archived or only active ones.
        """
        return self._pager(
            LIST,
            {"workspace_gid": workspace_gid, "limit": limit, "offset": offset, "archived": archived},
            ProjectCompact,
        )


class SyncWorkspaceProjects(SyncEntity):
    """Workspace projects of Asana. Sync version of `WorkspaceProjects`."""

    def list(
        self,
        workspace_gid: str,
        *,
        limit: int | Omit | None = omit,
        offset: str | Omit | None = omit,
        archived: bool | Omit | None = omit,
    ) -> SyncPage[ProjectCompact]:
        """List projects of a workspace.

        It may time out in large organizations; list those of a team then.

        Args:
            workspace_gid: Id of the workspace or organization. Also accepted as `workspace`.
            limit: Records per page. 1 to 100. Default: `100`.
            offset: Place of the page, from the previous page; it expires.
            archived: Only archived or only active ones.
        """
        return self._page(
            LIST,
            {"workspace_gid": workspace_gid, "limit": limit, "offset": offset, "archived": archived},
            ProjectCompact,
        )
