# Generated from specs/slack/connector.yaml by `connectorgen generate slack`. Do not edit.
"""A member of the workspace: a person, a guest, a bot or an app."""

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
    """A member of the workspace: a person, a guest, a bot or an app."""

    _stored = ("users", "UsersStoreRecord")

    def list(self, *, cursor: str | Omit | None = omit, limit: int | Omit | None = omit) -> AsyncPager[User]:
        """List the members of the workspace, bots and deactivated ones too.

        Args:
            cursor: Cursor of the page, from `response_metadata.next_cursor` of the one before.
            limit: Records per page, as many as fit by default; a page may hold fewer, and others still
                follow. 1 to 1,000.
        """
        return self._pager(LIST, {"cursor": cursor, "limit": limit}, User)

    async def get(self, user: str) -> User:
        """Get a user.

        Args:
            user: Id of the user, `U...` or `W...`. Also accepted as `user_id`.
        """
        return await self._one(GET, {"user": user}, User)


class SyncUsers(SyncStoredEntity["UsersStoreColumn", "UsersStoreRecord"]):
    """A member of the workspace: a person, a guest, a bot or an app. Sync version of `Users`."""

    _stored = ("users", "UsersStoreRecord")

    def list(self, *, cursor: str | Omit | None = omit, limit: int | Omit | None = omit) -> SyncPage[User]:
        """List the members of the workspace, bots and deactivated ones too.

        Args:
            cursor: Cursor of the page, from `response_metadata.next_cursor` of the one before.
            limit: Records per page, as many as fit by default; a page may hold fewer, and others still
                follow. 1 to 1,000.
        """
        return self._page(LIST, {"cursor": cursor, "limit": limit}, User)

    def get(self, user: str) -> User:
        """Get a user.

        Args:
            user: Id of the user, `U...` or `W...`. Also accepted as `user_id`.
        """
        return self._one(GET, {"user": user}, User)
