# Generated from specs/clickup-api/connector.yaml by `connectorgen generate clickup-api`. Do not edit.
"""A List of tasks."""

from __future__ import annotations

from typing import TYPE_CHECKING

from airbyte_agent_sdk.calls.context_store import StoredEntity, SyncStoredEntity
from airbyte_agent_sdk.calls.paging import AsyncPager, SyncPage

from .._operations.lists import GET, LIST
from ..models.lists import List

if TYPE_CHECKING:  # imported at run time with the first query
    from ..store.lists import ListsStoreColumn, ListsStoreRecord  # noqa: F401

__all__ = ["Lists", "SyncLists"]


class Lists(StoredEntity["ListsStoreColumn", "ListsStoreRecord"]):
    """A List of tasks."""

    _stored = ("lists", "ListsStoreRecord")

    def list(self, folder_id: str) -> AsyncPager[List]:
        """List the Lists of a Folder.

        Archived ones are left out.

        Returns a single page. The whole list is in one response.

        Args:
            folder_id: Id of the Folder.
        """
        return self._pager(LIST, {"folder_id": folder_id}, List)

    async def get(self, list_id: str) -> List:
        """Get a List.

        Args:
            list_id: Id of the List.
        """
        return await self._one(GET, {"list_id": list_id}, List)


class SyncLists(SyncStoredEntity["ListsStoreColumn", "ListsStoreRecord"]):
    """A List of tasks. Sync version of `Lists`."""

    _stored = ("lists", "ListsStoreRecord")

    def list(self, folder_id: str) -> SyncPage[List]:
        """List the Lists of a Folder.

        Archived ones are left out.

        Returns a single page. The whole list is in one response.

        Args:
            folder_id: Id of the Folder.
        """
        return self._page(LIST, {"folder_id": folder_id}, List)

    def get(self, list_id: str) -> List:
        """Get a List.

        Args:
            list_id: Id of the List.
        """
        return self._one(GET, {"list_id": list_id}, List)
