# Generated from specs/harvest/connector.yaml by `connectorgen generate harvest`. Do not edit.
"""A person who tracks time."""

from __future__ import annotations

from typing import TYPE_CHECKING

from airbyte_agent_sdk.calls.context_store import StoredEntity, SyncStoredEntity
from airbyte_agent_sdk.calls.paging import AsyncPager, SyncPage
from airbyte_agent_sdk.types import Omit, omit

from .._operations.users import GET, LIST
from ..models.users import User

if TYPE_CHECKING:  # imported at run time with the first query
    from ..store.users import UsersStoreColumn, UsersStoreRecord  # noqa: F401

__all__ = ["SyncUsers", "Users"]


class Users(StoredEntity["UsersStoreColumn", "UsersStoreRecord"]):
    """A person who tracks time."""

    _stored = ("users", "UsersStoreRecord")

    def list(self, *, per_page: int | Omit | None = omit) -> AsyncPager[User]:
        """List users.

        Newest first.

        Args:
            per_page: Records per page; 2,000 by default. 1 to 2,000.
        """
        return self._pager(LIST, {"per_page": per_page}, User)

    async def get(self, id: int) -> User:
        """Get a user.

        Args:
            id: Id of the user. At least 1.
        """
        return await self._one(GET, {"id": id}, User)


class SyncUsers(SyncStoredEntity["UsersStoreColumn", "UsersStoreRecord"]):
    """A person who tracks time. Sync version of `Users`."""

    _stored = ("users", "UsersStoreRecord")

    def list(self, *, per_page: int | Omit | None = omit) -> SyncPage[User]:
        """List users.

        Newest first.

        Args:
            per_page: Records per page; 2,000 by default. 1 to 2,000.
        """
        return self._page(LIST, {"per_page": per_page}, User)

    def get(self, id: int) -> User:
        """Get a user.

        Args:
            id: Id of the user. At least 1.
        """
        return self._one(GET, {"id": id}, User)
