# Generated from specs/gong/connector.yaml by `connectorgen generate gong`. Do not edit.
"""A call, or a piece of one, in a folder of the library."""

from __future__ import annotations

from airbyte_agent_sdk.calls.entity import Entity, SyncEntity
from airbyte_agent_sdk.calls.paging import AsyncPager, SyncPage
from airbyte_agent_sdk.types import Omit, omit

from .._operations.library_folder_content import LIST
from ..models.library_folder_content import LibraryCall

__all__ = ["LibraryFolderContent", "SyncLibraryFolderContent"]


class LibraryFolderContent(Entity):
    """A call, or a piece of one, in a folder of the library."""

    def list(self, folder_id: str, *, cursor: str | Omit | None = omit) -> AsyncPager[LibraryCall]:
        """List calls in a folder of the library.

        Args:
            folder_id: Id of the folder, up to 20 digits.
            cursor: Cursor from a page's metadata; all other parameters must stay the same.
        """
        return self._pager(LIST, {"folderId": folder_id, "cursor": cursor}, LibraryCall)


class SyncLibraryFolderContent(SyncEntity):
    """A call, or a piece of one, in a folder of the library. Sync version of `LibraryFolderContent`."""

    def list(self, folder_id: str, *, cursor: str | Omit | None = omit) -> SyncPage[LibraryCall]:
        """List calls in a folder of the library.

        Args:
            folder_id: Id of the folder, up to 20 digits.
            cursor: Cursor from a page's metadata; all other parameters must stay the same.
        """
        return self._page(LIST, {"folderId": folder_id, "cursor": cursor}, LibraryCall)
