# Generated from specs/incident-io/connector.yaml by `connectorgen generate incident-io`. Do not edit.
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

    def list(
        self, *, page_size: int | Omit | None = omit, after: str | Omit | None = omit
    ) -> AsyncPager[User]:
        """List users.

        Active users only.

        Args:
            page_size: Records per page; 25 by default. 1 to 10,000.
            after: Id of the record after which the page begins, from the previous page.
        """
        return self._pager(LIST, {"page_size": page_size, "after": after}, User)

    async def get(self, id: str) -> User:
        """Get an user.

        Args:
            id: Id of the user.
        """
        return await self._one(GET, {"id": id}, User)


class SyncUsers(SyncStoredEntity["UsersStoreColumn", "UsersStoreRecord"]):
    """A user of the account. Sync version of `Users`."""

    _stored = ("users", "UsersStoreRecord")

    def list(self, *, page_size: int | Omit | None = omit, after: str | Omit | None = omit) -> SyncPage[User]:
        """List users.

        Active users only.

        Args:
            page_size: Records per page; 25 by default. 1 to 10,000.
            after: Id of the record after which the page begins, from the previous page.
        """
        return self._page(LIST, {"page_size": page_size, "after": after}, User)

    def get(self, id: str) -> User:
        """Get an user.

        Args:
            id: Id of the user.
        """
        return self._one(GET, {"id": id}, User)
