# Generated from specs/asana/connector.yaml by `connectorgen generate asana`. Do not edit.
"""A person's account."""

from __future__ import annotations

from typing import TYPE_CHECKING

from airbyte_agent_sdk.calls.context_store import StoredEntity, SyncStoredEntity
from airbyte_agent_sdk.calls.paging import AsyncPager, SyncPage
from airbyte_agent_sdk.types import Omit, omit

from .._operations.users import GET, LIST
from ..models.shared import UserCompact
from ..models.users import User

if TYPE_CHECKING:  # imported at run time with the first query
    from ..store.users import UsersStoreColumn, UsersStoreRecord  # noqa: F401

__all__ = ["SyncUsers", "Users"]


class Users(StoredEntity["UsersStoreColumn", "UsersStoreRecord"]):
    """A person's account."""

    _stored = ("users", "UsersStoreRecord")

    def list(
        self,
        *,
        limit: int | Omit | None = omit,
        offset: str | Omit | None = omit,
        workspace: str | Omit | None = omit,
        team: str | Omit | None = omit,
    ) -> AsyncPager[UserCompact]:
        """List users the caller can see.

        Args:
            limit: Records per page. 1 to 100. Default: `100`.
            offset: Place of the page, from the previous page; it expires.
            workspace: Only users of this workspace: its id. Also accepted as `workspace_gid`.
            team: Only members of this team: its id. Also accepted as `team_gid`.
        """
        return self._pager(
            LIST, {"limit": limit, "offset": offset, "workspace": workspace, "team": team}, UserCompact
        )

    async def get(self, user_gid: str) -> User:
        """Get a user.

        Args:
            user_gid: User id, email address or `me`.
        """
        return await self._one(GET, {"user_gid": user_gid}, User)


class SyncUsers(SyncStoredEntity["UsersStoreColumn", "UsersStoreRecord"]):
    """A person's account. Sync version of `Users`."""

    _stored = ("users", "UsersStoreRecord")

    def list(
        self,
        *,
        limit: int | Omit | None = omit,
        offset: str | Omit | None = omit,
        workspace: str | Omit | None = omit,
        team: str | Omit | None = omit,
    ) -> SyncPage[UserCompact]:
        """List users the caller can see.

        Args:
            limit: Records per page. 1 to 100. Default: `100`.
            offset: Place of the page, from the previous page; it expires.
            workspace: Only users of this workspace: its id. Also accepted as `workspace_gid`.
            team: Only members of this team: its id. Also accepted as `team_gid`.
        """
        return self._page(
            LIST, {"limit": limit, "offset": offset, "workspace": workspace, "team": team}, UserCompact
        )

    def get(self, user_gid: str) -> User:
        """Get a user.

        Args:
            user_gid: User id, email address or `me`.
        """
        return self._one(GET, {"user_gid": user_gid}, User)
