# Generated from specs/ashby/connector.yaml by `connectorgen generate ashby`. Do not edit.
"""A user of Ashby."""

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
    """A user of Ashby."""

    _stored = ("users", "UsersStoreRecord")

    def list(
        self,
        *,
        cursor: str | Omit | None = omit,
        limit: int | Omit | None = omit,
        sync_token: str | Omit | None = omit,
        include_deactivated: bool | Omit | None = omit,
    ) -> AsyncPager[User]:
        """List users.

        Needs the permission `organizationRead`.

        Args:
            cursor: Cursor of the page, from the previous page.
            limit: Records per page; 100 by default. 1 to 100.
            sync_token: Token of an earlier complete list, from its last page: only what changed since.
            include_deactivated: Users who cannot log in too; false by default.
        """
        return self._pager(
            LIST,
            {
                "cursor": cursor,
                "limit": limit,
                "syncToken": sync_token,
                "includeDeactivated": include_deactivated,
            },
            User,
        )

    async def get(self, user_id: str) -> User:
        """Get a user.

        Needs the permission `organizationRead`.

        Args:
            user_id: Id of the user.
        """
        return await self._one(GET, {"userId": user_id}, User)


class SyncUsers(SyncStoredEntity["UsersStoreColumn", "UsersStoreRecord"]):
    """A user of Ashby. Sync version of `Users`."""

    _stored = ("users", "UsersStoreRecord")

    def list(
        self,
        *,
        cursor: str | Omit | None = omit,
        limit: int | Omit | None = omit,
        sync_token: str | Omit | None = omit,
        include_deactivated: bool | Omit | None = omit,
    ) -> SyncPage[User]:
        """List users.

        Needs the permission `organizationRead`.

        Args:
            cursor: Cursor of the page, from the previous page.
            limit: Records per page; 100 by default. 1 to 100.
            sync_token: Token of an earlier complete list, from its last page: only what changed since.
            include_deactivated: Users who cannot log in too; false by default.
        """
        return self._page(
            LIST,
            {
                "cursor": cursor,
                "limit": limit,
                "syncToken": sync_token,
                "includeDeactivated": include_deactivated,
            },
            User,
        )

    def get(self, user_id: str) -> User:
        """Get a user.

        Needs the permission `organizationRead`.

        Args:
            user_id: Id of the user.
        """
        return self._one(GET, {"userId": user_id}, User)
