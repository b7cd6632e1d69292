# Generated from specs/gitlab/connector.yaml by `connectorgen generate gitlab`. Do not edit.
"""A user."""

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
    """A user."""

    _stored = ("users", "UsersStoreRecord")

    def list(
        self,
        *,
        page: int | Omit | None = omit,
        per_page: int | Omit | None = omit,
        search: str | Omit | None = omit,
        active: bool | Omit | None = omit,
    ) -> AsyncPager[User]:
        """List users.

        Administrators get more fields. Beyond 50,000 records, GitLab refuses pages by number.

        Args:
            page: Number of the page to begin with; 1 by default. At least 1.
            per_page: Records per page; 20 by default. 1 to 100.
            search: Only users whose name, username or public email address contains this text.
            active: Only active users.
        """
        return self._pager(
            LIST, {"page": page, "per_page": per_page, "search": search, "active": active}, User
        )

    async def get(self, id: int) -> User:
        """Get a user.

        Args:
            id: Id of the user.
        """
        return await self._one(GET, {"id": id}, User)


class SyncUsers(SyncStoredEntity["UsersStoreColumn", "UsersStoreRecord"]):
    """A user. Sync version of `Users`."""

    _stored = ("users", "UsersStoreRecord")

    def list(
        self,
        *,
        page: int | Omit | None = omit,
        per_page: int | Omit | None = omit,
        search: str | Omit | None = omit,
        active: bool | Omit | None = omit,
    ) -> SyncPage[User]:
        """List users.

        Administrators get more fields. Beyond 50,000 records, GitLab refuses pages by number.

        Args:
            page: Number of the page to begin with; 1 by default. At least 1.
            per_page: Records per page; 20 by default. 1 to 100.
            search: Only users whose name, username or public email address contains this text.
            active: Only active users.
        """
        return self._page(
            LIST, {"page": page, "per_page": per_page, "search": search, "active": active}, User
        )

    def get(self, id: int) -> User:
        """Get a user.

        Args:
            id: Id of the user.
        """
        return self._one(GET, {"id": id}, User)
