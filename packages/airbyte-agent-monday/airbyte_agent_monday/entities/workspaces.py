# Generated from specs/monday/connector.yaml by `connectorgen generate monday`. Do not edit.
"""A workspace: a set of boards and folders."""

from __future__ import annotations

from typing import TYPE_CHECKING

from airbyte_agent_sdk.calls.context_store import StoredEntity, SyncStoredEntity
from airbyte_agent_sdk.calls.paging import AsyncPager, SyncPage
from airbyte_agent_sdk.types import Omit, omit

from .._operations.workspaces import GET, LIST
from ..models.workspaces import Workspace

if TYPE_CHECKING:  # imported at run time with the first query
    from ..store.workspaces import WorkspacesStoreColumn, WorkspacesStoreRecord  # noqa: F401

__all__ = ["SyncWorkspaces", "Workspaces"]


class Workspaces(StoredEntity["WorkspacesStoreColumn", "WorkspacesStoreRecord"]):
    """A workspace: a set of boards and folders."""

    _stored = ("workspaces", "WorkspacesStoreRecord")

    def list(
        self, *, limit: int | Omit | None = omit, page: int | Omit | None = omit
    ) -> AsyncPager[Workspace]:
        """List workspaces.

        Active workspaces.

        Args:
            limit: Workspaces per page; 25 by default. At least 1.
            page: Number of the page, from 1. At least 1.
        """
        return self._pager(LIST, {"limit": limit, "page": page}, Workspace)

    async def get(self, id: str) -> Workspace:
        """Get a workspace.

        Args:
            id: Id of the workspace.
        """
        return await self._one(GET, {"id": id}, Workspace)


class SyncWorkspaces(SyncStoredEntity["WorkspacesStoreColumn", "WorkspacesStoreRecord"]):
    """A workspace: a set of boards and folders. Sync version of `Workspaces`."""

    _stored = ("workspaces", "WorkspacesStoreRecord")

    def list(self, *, limit: int | Omit | None = omit, page: int | Omit | None = omit) -> SyncPage[Workspace]:
        """List workspaces.

        Active workspaces.

        Args:
            limit: Workspaces per page; 25 by default. At least 1.
            page: Number of the page, from 1. At least 1.
        """
        return self._page(LIST, {"limit": limit, "page": page}, Workspace)

    def get(self, id: str) -> Workspace:
        """Get a workspace.

        Args:
            id: Id of the workspace.
        """
        return self._one(GET, {"id": id}, Workspace)
