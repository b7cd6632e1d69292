# Generated from specs/notion/connector.yaml by `connectorgen generate notion`. Do not edit.
"""A member or guest of the workspace, or an integration."""

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
    """A member or guest of the workspace, or an integration."""

    _stored = ("users", "UsersStoreRecord")

    def list(
        self,
        *,
        start_cursor: str | Omit | None = omit,
        page_size: int | Omit | None = omit,
        notion_version: str | Omit | None = omit,
    ) -> AsyncPager[User]:
        """List members of the workspace and integrations; guests are left out.

        Args:
            start_cursor: Cursor of the page: `next_cursor` of the previous page.
            page_size: Users per page; 100 by default. 1 to 100.
            notion_version: Version of the API. Default: `2025-09-03`.
        """
        return self._pager(
            LIST,
            {"start_cursor": start_cursor, "page_size": page_size, "Notion-Version": notion_version},
            User,
        )

    async def get(self, user_id: str, *, notion_version: str | Omit | None = omit) -> User:
        """Get a user, or the integration itself.

        Args:
            user_id: Id of the user; `me` is the integration itself.
            notion_version: Version of the API. Default: `2025-09-03`.
        """
        return await self._one(GET, {"user_id": user_id, "Notion-Version": notion_version}, User)


class SyncUsers(SyncStoredEntity["UsersStoreColumn", "UsersStoreRecord"]):
    """A member or guest of the workspace, or an integration. Sync version of `Users`."""

    _stored = ("users", "UsersStoreRecord")

    def list(
        self,
        *,
        start_cursor: str | Omit | None = omit,
        page_size: int | Omit | None = omit,
        notion_version: str | Omit | None = omit,
    ) -> SyncPage[User]:
        """List members of the workspace and integrations; guests are left out.

        Args:
            start_cursor: Cursor of the page: `next_cursor` of the previous page.
            page_size: Users per page; 100 by default. 1 to 100.
            notion_version: Version of the API. Default: `2025-09-03`.
        """
        return self._page(
            LIST,
            {"start_cursor": start_cursor, "page_size": page_size, "Notion-Version": notion_version},
            User,
        )

    def get(self, user_id: str, *, notion_version: str | Omit | None = omit) -> User:
        """Get a user, or the integration itself.

        Args:
            user_id: Id of the user; `me` is the integration itself.
            notion_version: Version of the API. Default: `2025-09-03`.
        """
        return self._one(GET, {"user_id": user_id, "Notion-Version": notion_version}, User)
