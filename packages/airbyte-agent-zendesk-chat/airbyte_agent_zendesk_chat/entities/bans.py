# Generated from specs/zendesk-chat/connector.yaml by `connectorgen generate zendesk-chat`. Do not edit.
"""A visitor or an IP address that cannot chat."""

from __future__ import annotations

from typing import TYPE_CHECKING

from airbyte_agent_sdk.calls.context_store import StoredEntity, SyncStoredEntity
from airbyte_agent_sdk.calls.paging import AsyncPager, SyncPage
from airbyte_agent_sdk.types import Omit, omit

from .._operations.bans import GET, LIST
from ..models.bans import Ban

if TYPE_CHECKING:  # imported at run time with the first query
    from ..store.bans import BansStoreColumn, BansStoreRecord  # noqa: F401

__all__ = ["Bans", "SyncBans"]


class Bans(StoredEntity["BansStoreColumn", "BansStoreRecord"]):
    """A visitor or an IP address that cannot chat."""

    _stored = ("bans", "BansStoreRecord")

    def list(self, *, limit: int | Omit | None = omit, since_id: int | Omit | None = omit) -> AsyncPager[Ban]:
        """List banned visitors and IP addresses.

        Args:
            limit: Most records on a page; 10 if left out. 1 to 1,000.
            since_id: Id to begin with, in the order of ids.
        """
        return self._pager(LIST, {"limit": limit, "since_id": since_id}, Ban)

    async def get(self, ban_id: int) -> Ban:
        """Get a ban.

        Args:
            ban_id: Id of the ban.
        """
        return await self._one(GET, {"ban_id": ban_id}, Ban)


class SyncBans(SyncStoredEntity["BansStoreColumn", "BansStoreRecord"]):
    """A visitor or an IP address that cannot chat. Sync version of `Bans`."""

    _stored = ("bans", "BansStoreRecord")

    def list(self, *, limit: int | Omit | None = omit, since_id: int | Omit | None = omit) -> SyncPage[Ban]:
        """List banned visitors and IP addresses.

        Args:
            limit: Most records on a page; 10 if left out. 1 to 1,000.
            since_id: Id to begin with, in the order of ids.
        """
        return self._page(LIST, {"limit": limit, "since_id": since_id}, Ban)

    def get(self, ban_id: int) -> Ban:
        """Get a ban.

        Args:
            ban_id: Id of the ban.
        """
        return self._one(GET, {"ban_id": ban_id}, Ban)
