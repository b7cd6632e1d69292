# Generated from specs/asana/connector.yaml by `connectorgen generate asana`. Do not edit.
"""An organization, or a group of people; all else in Asana is in one."""

from __future__ import annotations

from typing import TYPE_CHECKING

from airbyte_agent_sdk.calls.context_store import StoredEntity, SyncStoredEntity
from airbyte_agent_sdk.calls.paging import AsyncPager, SyncPage
from airbyte_agent_sdk.types import Omit, omit

from .._operations.workspaces import GET, LIST
from ..models.workspaces import Workspace, WorkspaceCompact

if TYPE_CHECKING:  # imported at run time with the first query
    from ..store.workspaces import WorkspacesStoreColumn, WorkspacesStoreRecord  # noqa: F401

__all__ = ["SyncWorkspaces", "Workspaces"]


class Workspaces(StoredEntity["WorkspacesStoreColumn", "WorkspacesStoreRecord"]):
    """An organization, or a group of people; all else in Asana is in one."""

    _stored = ("workspaces", "WorkspacesStoreRecord")

    def list(
        self, *, limit: int | Omit | None = omit, offset: str | Omit | None = omit
    ) -> AsyncPager[WorkspaceCompact]:
        """List workspaces the caller is in.

        Args:
            limit: Records per page. 1 to 100. Default: `100`.
            offset: Place of the page, from the previous page; it expires.
        """
        return self._pager(LIST, {"limit": limit, "offset": offset}, WorkspaceCompact)

    async def get(self, workspace_gid: str) -> Workspace:
        """Get a workspace.

        Args:
            workspace_gid: Id of the workspace or organization. Also accepted as `workspace`.
        """
        return await self._one(GET, {"workspace_gid": workspace_gid}, Workspace)


class SyncWorkspaces(SyncStoredEntity["WorkspacesStoreColumn", "WorkspacesStoreRecord"]):
    """An organization, or a group of people; all else in Asana is in one. Sync version of `Workspaces`."""

    _stored = ("workspaces", "WorkspacesStoreRecord")

    def list(
        self, *, limit: int | Omit | None = omit, offset: str | Omit | None = omit
    ) -> SyncPage[WorkspaceCompact]:
        """List workspaces the caller is in.

        Args:
            limit: Records per page. 1 to 100. Default: `100`.
            offset: Place of the page, from the previous page; it expires.
        """
        return self._page(LIST, {"limit": limit, "offset": offset}, WorkspaceCompact)

    def get(self, workspace_gid: str) -> Workspace:
        """Get a workspace.

        Args:
            workspace_gid: Id of the workspace or organization. Also accepted as `workspace`.
        """
        return self._one(GET, {"workspace_gid": workspace_gid}, Workspace)
