# Generated from specs/pylon/connector.yaml by `connectorgen generate pylon`. Do not edit.
"""A user of Pylon."""

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
    """A user of Pylon."""

    _stored = ("users", "UsersStoreRecord")

    def list(self, *, cursor: str | Omit | None = omit) -> AsyncPager[User]:
        """List users.

        Args:
            cursor: Cursor of the page, from the one before.
        """
        return self._pager(LIST, {"cursor": cursor}, User)

    async def get(self, id: str) -> User:
        """Get a user.

        Args:
            id: Id of the user.
        """
        return await self._one(GET, {"id": id}, User)


class SyncUsers(SyncStoredEntity["UsersStoreColumn", "UsersStoreRecord"]):
    """A user of Pylon. Sync version of `Users`."""

    _stored = ("users", "UsersStoreRecord")

    def list(self, *, cursor: str | Omit | None = omit) -> SyncPage[User]:
        """List users.

        Args:
            cursor: Cursor of the page, from the one before.
        """
        return self._page(LIST, {"cursor": cursor}, User)

    def get(self, id: str) -> User:
        """Get a user.

        Args:
            id: Id of the user.
        """
        return self._one(GET, {"id": id}, User)
