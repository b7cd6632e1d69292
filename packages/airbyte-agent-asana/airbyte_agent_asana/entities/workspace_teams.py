# Generated from specs/asana/connector.yaml by `connectorgen generate asana`. Do not edit.
"""Workspace teams of Asana."""

from __future__ import annotations

from airbyte_agent_sdk.calls.entity import Entity, SyncEntity
from airbyte_agent_sdk.calls.paging import AsyncPager, SyncPage
from airbyte_agent_sdk.types import Omit, omit

from .._operations.workspace_teams import LIST
from ..models.shared import TeamCompact

__all__ = ["SyncWorkspaceTeams", "WorkspaceTeams"]


class WorkspaceTeams(Entity):
    """Workspace teams of Asana."""

    def list(
        self, workspace_gid: str, *, limit: int | Omit | None = omit, offset: str | Omit | None = omit
    ) -> AsyncPager[TeamCompact]:
        """List teams of an organization that the caller can see.

        Args:
            workspace_gid: Id of the workspace or organization. Also accepted as `workspace`.
            limit: Records per page. 1 to 100. Default: `100`.
            offset: Place of the page, from the previous page; it expires.
        """
        return self._pager(
            LIST, {"workspace_gid": workspace_gid, "limit": limit, "offset": offset}, TeamCompact
        )


class SyncWorkspaceTeams(SyncEntity):
    """Workspace teams of Asana. Sync version of `WorkspaceTeams`."""

    def list(
        self, workspace_gid: str, *, limit: int | Omit | None = omit, offset: str | Omit | None = omit
    ) -> SyncPage[TeamCompact]:
        """List teams of an organization that the caller can see.

        Args:
            workspace_gid: Id of the workspace or organization. Also accepted as `workspace`.
            limit: Records per page. 1 to 100. Default: `100`.
            offset: Place of the page, from the previous page; it expires.
        """
        return self._page(
            LIST, {"workspace_gid": workspace_gid, "limit": limit, "offset": offset}, TeamCompact
        )
