# Generated from specs/harvest/connector.yaml by `connectorgen generate harvest`. Do not edit.
"""A client that projects are for."""

from __future__ import annotations

from typing import TYPE_CHECKING

from airbyte_agent_sdk.calls.context_store import StoredEntity, SyncStoredEntity
from airbyte_agent_sdk.calls.paging import AsyncPager, SyncPage
from airbyte_agent_sdk.types import Omit, omit

from .._operations.clients import GET, LIST
from ..models.clients import Client

if TYPE_CHECKING:  # imported at run time with the first query
    from ..store.clients import ClientsStoreColumn, ClientsStoreRecord  # noqa: F401

__all__ = ["Clients", "SyncClients"]


class Clients(StoredEntity["ClientsStoreColumn", "ClientsStoreRecord"]):
    """A client that projects are for."""

    _stored = ("clients", "ClientsStoreRecord")

    def list(self, *, per_page: int | Omit | None = omit) -> AsyncPager[Client]:
        """List clients.

        Newest first.

        Args:
            per_page: Records per page; 2,000 by default. 1 to 2,000.
        """
        return self._pager(LIST, {"per_page": per_page}, Client)

    async def get(self, id: int) -> Client:
        """Get a client.

        Args:
            id: Id of the client. At least 1.
        """
        return await self._one(GET, {"id": id}, Client)


class SyncClients(SyncStoredEntity["ClientsStoreColumn", "ClientsStoreRecord"]):
    """A client that projects are for. Sync version of `Clients`."""

    _stored = ("clients", "ClientsStoreRecord")

    def list(self, *, per_page: int | Omit | None = omit) -> SyncPage[Client]:
        """List clients.

        Newest first.

        Args:
            per_page: Records per page; 2,000 by default. 1 to 2,000.
        """
        return self._page(LIST, {"per_page": per_page}, Client)

    def get(self, id: int) -> Client:
        """Get a client.

        Args:
            id: Id of the client. At least 1.
        """
        return self._one(GET, {"id": id}, Client)
