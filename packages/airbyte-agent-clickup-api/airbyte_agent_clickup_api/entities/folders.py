# Generated from specs/clickup-api/connector.yaml by `connectorgen generate clickup-api`. Do not edit.
"""A Folder, which has Lists."""

from __future__ import annotations

from typing import TYPE_CHECKING

from airbyte_agent_sdk.calls.context_store import StoredEntity, SyncStoredEntity
from airbyte_agent_sdk.calls.paging import AsyncPager, SyncPage

from .._operations.folders import GET, LIST
from ..models.folders import Folder

if TYPE_CHECKING:  # imported at run time with the first query
    from ..store.folders import FoldersStoreColumn, FoldersStoreRecord  # noqa: F401

__all__ = ["Folders", "SyncFolders"]


class Folders(StoredEntity["FoldersStoreColumn", "FoldersStoreRecord"]):
    """A Folder, which has Lists."""

    _stored = ("folders", "FoldersStoreRecord")

    def list(self, space_id: str) -> AsyncPager[Folder]:
        """List the Folders of a Space.

        Archived ones are left out.

        Returns a single page. The whole list is in one response.

        Args:
            space_id: Id of the Space.
        """
        return self._pager(LIST, {"space_id": space_id}, Folder)

    async def get(self, folder_id: str) -> Folder:
        """Get a Folder.

        Args:
            folder_id: Id of the Folder.
        """
        return await self._one(GET, {"folder_id": folder_id}, Folder)


class SyncFolders(SyncStoredEntity["FoldersStoreColumn", "FoldersStoreRecord"]):
    """A Folder, which has Lists. Sync version of `Folders`."""

    _stored = ("folders", "FoldersStoreRecord")

    def list(self, space_id: str) -> SyncPage[Folder]:
        """List the Folders of a Space.

        Archived ones are left out.

        Returns a single page. The whole list is in one response.

        Args:
            space_id: Id of the Space.
        """
        return self._page(LIST, {"space_id": space_id}, Folder)

    def get(self, folder_id: str) -> Folder:
        """Get a Folder.

        Args:
            folder_id: Id of the Folder.
        """
        return self._one(GET, {"folder_id": folder_id}, Folder)
