# Generated from specs/gong/connector.yaml by `connectorgen generate gong`. Do not edit.
"""A member of the company, as Gong knows them."""

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
    """A member of the company, as Gong knows them."""

    _stored = ("users", "UsersStoreRecord")

    def list(self, *, cursor: str | Omit | None = omit) -> AsyncPager[User]:
        """List users.

        Args:
            cursor: Cursor from a page's metadata; all other parameters must stay the same.
        """
        return self._pager(LIST, {"cursor": cursor}, User)

    async def get(self, id: str) -> User:
        """Get a user.

        Args:
            id: Id of the user, up to 20 digits.
        """
        return await self._one(GET, {"id": id}, User)


class SyncUsers(SyncStoredEntity["UsersStoreColumn", "UsersStoreRecord"]):
    """A member of the company, as Gong knows them. Sync version of `Users`."""

    _stored = ("users", "UsersStoreRecord")

    def list(self, *, cursor: str | Omit | None = omit) -> SyncPage[User]:
        """List users.

        Args:
            cursor: Cursor from a page's metadata; all other parameters must stay the same.
        """
        return self._page(LIST, {"cursor": cursor}, User)

    def get(self, id: str) -> User:
        """Get a user.

        Args:
            id: Id of the user, up to 20 digits.
        """
        return self._one(GET, {"id": id}, User)
