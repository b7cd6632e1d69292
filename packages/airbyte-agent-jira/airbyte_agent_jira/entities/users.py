# Generated from specs/jira/connector.yaml by `connectorgen generate jira`. Do not edit.
"""A user of the site."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from airbyte_agent_sdk.calls.context_store import StoredEntity, SyncStoredEntity
from airbyte_agent_sdk.calls.paging import AsyncPager, SyncPage
from airbyte_agent_sdk.types import Omit, omit

from .._operations.users import GET, LIST, SEARCH
from ..models.users import User

if TYPE_CHECKING:  # imported at run time with the first query
    from ..store.users import UsersStoreColumn, UsersStoreRecord  # noqa: F401

__all__ = ["SyncUsers", "Users"]


class Users(StoredEntity["UsersStoreColumn", "UsersStoreRecord"]):
    """A user of the site."""

    _stored = ("users", "UsersStoreRecord")

    def list(
        self, *, start_at: int | Omit | None = omit, max_results: int | Omit | None = omit
    ) -> AsyncPager[User]:
        """List all users: active, inactive and formerly deleted.

        Args:
            start_at: Number of records to skip; 0 by default. At least 0.
            max_results: Users per page; 50 by default, at most 1000. At least 0.
        """
        return self._pager(LIST, {"startAt": start_at, "maxResults": max_results}, User)

    def search(
        self,
        *,
        query: str | Omit | None = omit,
        start_at: int | Omit | None = omit,
        max_results: int | Omit | None = omit,
        account_id: str | Omit | None = omit,
        property: str | Omit | None = omit,
    ) -> AsyncPager[User]:
        """Search active users.

        Finds the first 1000 matches at most. One of `query`, `accountId` and `property` is needed.

        Args:
            query: Prefix of the display name or the email address.
            start_at: Number of records to skip; 0 by default. At least 0.
            max_results: Users per page; 50 by default, at most 1000. At least 0.
            account_id: Exact id of the account. At most 128 characters.
            property: Value of a user property, such as `key.nested=1`.
        """
        return self._pager(
            SEARCH,
            {
                "query": query,
                "startAt": start_at,
                "maxResults": max_results,
                "accountId": account_id,
                "property": property,
            },
            User,
        )

    async def get(self, account_id: str, *, expand: Sequence[str] | str | Omit | None = omit) -> User:
        """Get a user.

        Args:
            account_id: Id of the account. At most 128 characters.
            expand: What to add, comma-separated: groups, applicationRoles.
        """
        return await self._one(GET, {"accountId": account_id, "expand": expand}, User)


class SyncUsers(SyncStoredEntity["UsersStoreColumn", "UsersStoreRecord"]):
    """A user of the site. Sync version of `Users`."""

    _stored = ("users", "UsersStoreRecord")

    def list(
        self, *, start_at: int | Omit | None = omit, max_results: int | Omit | None = omit
    ) -> SyncPage[User]:
        """List all users: active, inactive and formerly deleted.

        Args:
            start_at: Number of records to skip; 0 by default. At least 0.
            max_results: Users per page; 50 by default, at most 1000. At least 0.
        """
        return self._page(LIST, {"startAt": start_at, "maxResults": max_results}, User)

    def search(
        self,
        *,
        query: str | Omit | None = omit,
        start_at: int | Omit | None = omit,
        max_results: int | Omit | None = omit,
        account_id: str | Omit | None = omit,
        property: str | Omit | None = omit,
    ) -> SyncPage[User]:
        """Search active users.

        Finds the first 1000 matches at most. One of `query`, `accountId` and `property` is needed.

        Args:
            query: Prefix of the display name or the email address.
            start_at: Number of records to skip; 0 by default. At least 0.
            max_results: Users per page; 50 by default, at most 1000. At least 0.
            account_id: Exact id of the account. At most 128 characters.
            property: Value of a user property, such as `key.nested=1`.
        """
        return self._page(
            SEARCH,
            {
                "query": query,
                "startAt": start_at,
                "maxResults": max_results,
                "accountId": account_id,
                "property": property,
            },
            User,
        )

    def get(self, account_id: str, *, expand: Sequence[str] | str | Omit | None = omit) -> User:
        """Get a user.

        Args:
            account_id: Id of the account. At most 128 characters.
            expand: What to add, comma-separated: groups, applicationRoles.
        """
        return self._one(GET, {"accountId": account_id, "expand": expand}, User)
