# Generated from specs/zendesk-support/connector.yaml by `connectorgen generate zendesk-support`. Do not edit.
"""A customer, an agent or an administrator."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from airbyte_agent_sdk.calls.context_store import StoredEntity, SyncStoredEntity
from airbyte_agent_sdk.calls.paging import AsyncPager, SyncPage
from airbyte_agent_sdk.types import Omit, omit

from .._operations.users import CREATE, GET, LIST, UPDATE
from ..models.users import User
from ..params.users import UserCreateInput, UserUpdateInput

if TYPE_CHECKING:  # imported at run time with the first query
    from ..store.users import UsersStoreColumn, UsersStoreRecord  # noqa: F401

__all__ = ["SyncUsers", "Users"]


class Users(StoredEntity["UsersStoreColumn", "UsersStoreRecord"]):
    """A customer, an agent or an administrator."""

    _stored = ("users", "UsersStoreRecord")

    def list(
        self,
        *,
        page_size: int | Omit | None = omit,
        page_after: str | Omit | None = omit,
        page: int | Omit | None = omit,
        role: Literal["end-user", "agent", "admin"] | str | Omit | None = omit,
        external_id: str | Omit | None = omit,
        per_page: int | Omit | None = omit,
    ) -> AsyncPager[User]:
        """List customers, agents and administrators.

        Args:
            page_size: Records per page; 100 by default. 1 to 100.
            page_after: Cursor of the page: `after_cursor` of the previous page.
            page: Number of a page, from 1, instead of a cursor; only the first 10,000 records can be asked
                for. At least 1.
            role: Only those who are this. One of `end-user`, `agent`, `admin`.
            external_id: Only the one with this external id.
            per_page: Alias of `page[size]`. 1 to 100.
        """
        return self._pager(
            LIST,
            {
                "page[size]": page_size,
                "page[after]": page_after,
                "page": page,
                "role": role,
                "external_id": external_id,
                "per_page": per_page,
            },
            User,
        )

    async def create(self, user: UserCreateInput) -> User:
        """Create a user.

        Args:
            user: The new user.
        """
        return await self._one(CREATE, {"user": user}, User)

    async def get(self, user_id: int) -> User:
        """Get a user.

        Args:
            user_id: Id of the user.
        """
        return await self._one(GET, {"user_id": user_id}, User)

    async def update(self, user_id: int, user: UserUpdateInput) -> User:
        """Update a user.

        Args:
            user_id: Id of the user.
            user: Changes.
        """
        return await self._one(UPDATE, {"user_id": user_id, "user": user}, User)


class SyncUsers(SyncStoredEntity["UsersStoreColumn", "UsersStoreRecord"]):
    """A customer, an agent or an administrator. Sync version of `Users`."""

    _stored = ("users", "UsersStoreRecord")

    def list(
        self,
        *,
        page_size: int | Omit | None = omit,
        page_after: str | Omit | None = omit,
        page: int | Omit | None = omit,
        role: Literal["end-user", "agent", "admin"] | str | Omit | None = omit,
        external_id: str | Omit | None = omit,
        per_page: int | Omit | None = omit,
    ) -> SyncPage[User]:
        """List customers, agents and administrators.

        Args:
            page_size: Records per page; 100 by default. 1 to 100.
            page_after: Cursor of the page: `after_cursor` of the previous page.
            page: Number of a page, from 1, instead of a cursor; only the first 10,000 records can be asked
                for. At least 1.
            role: Only those who are this. One of `end-user`, `agent`, `admin`.
            external_id: Only the one with this external id.
            per_page: Alias of `page[size]`. 1 to 100.
        """
        return self._page(
            LIST,
            {
                "page[size]": page_size,
                "page[after]": page_after,
                "page": page,
                "role": role,
                "external_id": external_id,
                "per_page": per_page,
            },
            User,
        )

    def create(self, user: UserCreateInput) -> User:
        """Create a user.

        Args:
            user: The new user.
        """
        return self._one(CREATE, {"user": user}, User)

    def get(self, user_id: int) -> User:
        """Get a user.

        Args:
            user_id: Id of the user.
        """
        return self._one(GET, {"user_id": user_id}, User)

    def update(self, user_id: int, user: UserUpdateInput) -> User:
        """Update a user.

        Args:
            user_id: Id of the user.
            user: Changes.
        """
        return self._one(UPDATE, {"user_id": user_id, "user": user}, User)
