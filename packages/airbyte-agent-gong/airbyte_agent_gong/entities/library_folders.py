# Generated from specs/gong/connector.yaml by `connectorgen generate gong`. Do not edit.
"""A folder of the call library."""

from __future__ import annotations

from airbyte_agent_sdk.calls.entity import Entity, SyncEntity
from airbyte_agent_sdk.calls.paging import AsyncPager, SyncPage

from .._operations.library_folders import LIST
from ..models.library_folders import LibraryFolder

__all__ = ["LibraryFolders", "SyncLibraryFolders"]


class LibraryFolders(Entity):
    """A folder of the call library."""

    def list(self, workspace_id: str) -> AsyncPager[LibraryFolder]:
        """List public folders of the call library.

        Returns a single page. Gong gives all folders at once.

        Args:
            workspace_id: Id of the workspace.
        """
        return self._pager(LIST, {"workspaceId": workspace_id}, LibraryFolder)


class SyncLibraryFolders(SyncEntity):
    """A folder of the call library. Sync version of `LibraryFolders`."""

    def list(self, workspace_id: str) -> SyncPage[LibraryFolder]:
        """List public folders of the call library.

        Returns a single page. Gong gives all folders at once.

        Args:
            workspace_id: Id of the workspace.
        """
        return self._page(LIST, {"workspaceId": workspace_id}, LibraryFolder)
