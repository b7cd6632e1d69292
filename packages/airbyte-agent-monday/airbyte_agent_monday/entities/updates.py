# Generated from specs/monday/connector.yaml by `connectorgen generate monday`. Do not edit.
"""A post on an item."""

from __future__ import annotations

from typing import TYPE_CHECKING

from airbyte_agent_sdk.calls.context_store import StoredEntity, SyncStoredEntity
from airbyte_agent_sdk.calls.paging import AsyncPager, SyncPage
from airbyte_agent_sdk.types import Omit, omit

from .._operations.updates import GET, LIST
from ..models.updates import Update

if TYPE_CHECKING:  # imported at run time with the first query
    from ..store.updates import UpdatesStoreColumn, UpdatesStoreRecord  # noqa: F401

__all__ = ["SyncUpdates", "Updates"]


class Updates(StoredEntity["UpdatesStoreColumn", "UpdatesStoreRecord"]):
    """A post on an item."""

    _stored = ("updates", "UpdatesStoreRecord")

    def list(self, *, limit: int | Omit | None = omit, page: int | Omit | None = omit) -> AsyncPager[Update]:
        """List updates.

        Updates of all items that the caller can see.

        Args:
            limit: Updates per page; 25 by default. At least 1.
            page: Number of the page, from 1. At least 1.
        """
        return self._pager(LIST, {"limit": limit, "page": page}, Update)

    async def get(self, id: str) -> Update:
        """Get an update.

        Args:
            id: Id of the update.
        """
        return await self._one(GET, {"id": id}, Update)


class SyncUpdates(SyncStoredEntity["UpdatesStoreColumn", "UpdatesStoreRecord"]):
    """A post on an item. Sync version of `Updates`."""

    _stored = ("updates", "UpdatesStoreRecord")

    def list(self, *, limit: int | Omit | None = omit, page: int | Omit | None = omit) -> SyncPage[Update]:
        """List updates.

        Updates of all items that the caller can see.

        Args:
            limit: Updates per page; 25 by default. At least 1.
            page: Number of the page, from 1. At least 1.
        """
        return self._page(LIST, {"limit": limit, "page": page}, Update)

    def get(self, id: str) -> Update:
        """Get an update.

        Args:
            id: Id of the update.
        """
        return self._one(GET, {"id": id}, Update)
