# Generated from specs/monday/connector.yaml by `connectorgen generate monday`. Do not edit.
"""A user of the account."""

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
    """A user of the account."""

    _stored = ("users", "UsersStoreRecord")

    def list(self, *, limit: int | Omit | None = omit, page: int | Omit | None = omit) -> AsyncPager[User]:
        """List users.

        Active users and those who have not accepted their invitation yet.

        Args:
            limit: Users per page; 200 by default, 1,000 at most. 1 to 1,000.
            page: Number of the page, from 1. At least 1.
        """
        return self._pager(LIST, {"limit": limit, "page": page}, User)

    async def get(self, id: str) -> User:
        """Get a user.

        Args:
            id: Id of the user.
        """
        return await self._one(GET, {"id": id}, User)


class SyncUsers(SyncStoredEntity["UsersStoreColumn", "UsersStoreRecord"]):
    """A user of the account. Sync version of `Users`."""

    _stored = ("users", "UsersStoreRecord")

    def list(self, *, limit: int | Omit | None = omit, page: int | Omit | None = omit) -> SyncPage[User]:
        """List users.

        Active users and those who have not accepted their invitation yet.

        Args:
            limit: Users per page; 200 by default, 1,000 at most. 1 to 1,000.
            page: Number of the page, from 1. At least 1.
        """
        return self._page(LIST, {"limit": limit, "page": page}, User)

    def get(self, id: str) -> User:
        """Get a user.

        Args:
            id: Id of the user.
        """
        return self._one(GET, {"id": id}, User)
