# Generated from specs/asana/connector.yaml by `connectorgen generate asana`. Do not edit.
"""Workspace users of Asana."""

from __future__ import annotations

from airbyte_agent_sdk.calls.entity import Entity, SyncEntity
from airbyte_agent_sdk.calls.paging import AsyncPager, SyncPage
from airbyte_agent_sdk.types import Omit, omit

from .._operations.workspace_users import LIST
from ..models.shared import UserCompact

__all__ = ["SyncWorkspaceUsers", "WorkspaceUsers"]


class WorkspaceUsers(Entity):
    """Workspace users of Asana."""

    def list(
        self, workspace_gid: str, *, limit: int | Omit | None = omit, offset: str | Omit | None = omit
    ) -> AsyncPager[UserCompact]:
        """List users of a workspace, by name.

        Asana gives at most 2,000; `users.list` gives all.

        Args:
            workspace_gid: Id of the workspace or organization. Also accepted as `workspace`.
            limit: Records per page; by default the first 2,000 are returned in one response. 1 to 100.
            offset: Place of the page, from the previous page; it expires.
        """
        return self._pager(
            LIST, {"workspace_gid": workspace_gid, "limit": limit, "offset": offset}, UserCompact
        )


class SyncWorkspaceUsers(SyncEntity):
    """Workspace users of Asana. Sync version of `WorkspaceUsers`."""

    def list(
        self, workspace_gid: str, *, limit: int | Omit | None = omit, offset: str | Omit | None = omit
    ) -> SyncPage[UserCompact]:
        """List users of a workspace, by name.

        Asana gives at most 2,000; `users.list` gives all.

        Args:
            workspace_gid: Id of the workspace or organization. Also accepted as `workspace`.
            limit: Records per page; by default the first 2,000 are returned in one response. 1 to 100.
            offset: Place of the page, from the previous page; it expires.
        """
        return self._page(
            LIST, {"workspace_gid": workspace_gid, "limit": limit, "offset": offset}, UserCompact
        )
