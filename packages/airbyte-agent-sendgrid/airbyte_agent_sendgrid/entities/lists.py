# Generated from specs/sendgrid/connector.yaml by `connectorgen generate sendgrid`. Do not edit.
"""A list of contacts."""

from __future__ import annotations

from typing import TYPE_CHECKING

from airbyte_agent_sdk.calls.context_store import StoredEntity, SyncStoredEntity
from airbyte_agent_sdk.calls.paging import AsyncPager, SyncPage
from airbyte_agent_sdk.types import Omit, omit

from .._operations.lists import GET, LIST
from ..models.lists import List

if TYPE_CHECKING:  # imported at run time with the first query
    from ..store.lists import ListsStoreColumn, ListsStoreRecord  # noqa: F401

__all__ = ["Lists", "SyncLists"]


class Lists(StoredEntity["ListsStoreColumn", "ListsStoreRecord"]):
    """A list of contacts."""

    _stored = ("lists", "ListsStoreRecord")

    def list(self, *, page_size: int | Omit | None = omit) -> AsyncPager[List]:
        """List contact lists.

        Args:
            page_size: Records per page; 100 by default. 1 to 1,000.
        """
        return self._pager(LIST, {"page_size": page_size}, List)

    async def get(self, id: str) -> List:
        """Get a contact list.

        Args:
            id: Id of the list.
        """
        return await self._one(GET, {"id": id}, List)


class SyncLists(SyncStoredEntity["ListsStoreColumn", "ListsStoreRecord"]):
    """A list of contacts. Sync version of `Lists`."""

    _stored = ("lists", "ListsStoreRecord")

    def list(self, *, page_size: int | Omit | None = omit) -> SyncPage[List]:
        """List contact lists.

        Args:
            page_size: Records per page; 100 by default. 1 to 1,000.
        """
        return self._page(LIST, {"page_size": page_size}, List)

    def get(self, id: str) -> List:
        """Get a contact list.

        Args:
            id: Id of the list.
        """
        return self._one(GET, {"id": id}, List)
