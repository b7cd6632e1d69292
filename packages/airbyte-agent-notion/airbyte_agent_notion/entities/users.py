# Generated from specs/notion/connector.yaml by `connectorgen generate notion`. Do not edit.
"""A member or guest of the workspace, or an integration."""

from __future__ import annotations

from collections.abc import Mapping

from airbyte_agent_sdk.calls.context_store import StoredEntity, SyncStoredEntity
from airbyte_agent_sdk.calls.paging import AsyncPager, SyncPage
from airbyte_agent_sdk.definition import Operation, Paging, Parameter
from airbyte_agent_sdk.types import Omit, omit

from ..models.users import User, UsersRow
from ..params.users import UsersSearchQuery

__all__ = ["SyncUsers", "Users"]


class Users(StoredEntity[UsersSearchQuery, UsersRow]):
    """A member or guest of the workspace, or an integration."""

    _stored = ("users", UsersRow)

    def list(
        self,
        *,
        start_cursor: str | Omit | None = omit,
        page_size: int | Omit | None = omit,
        notion_version: str | Omit | None = omit,
    ) -> AsyncPager[User]:
        """List members of the workspace and integrations; guests are left out.

        Args:
            start_cursor: Where to go on: `next_cursor` of the page before.
            page_size: Users on a page; 100 where absent. 1 to 100.
            notion_version: Version of the API. Default `2025-09-03`.
        """
        return self._pager(
            LIST, {"start_cursor": start_cursor, "page_size": page_size, "Notion-Version": notion_version},
            User,
        )  # fmt: skip

    async def get(self, user_id: str, *, notion_version: str | Omit | None = omit) -> User:
        """Get a user, or the integration itself.

        Args:
            user_id: Id of the user; `me` is the integration itself.
            notion_version: Version of the API. Default `2025-09-03`.
        """
        return await self._one(GET, {"user_id": user_id, "Notion-Version": notion_version}, User)


class SyncUsers(SyncStoredEntity[UsersSearchQuery, UsersRow]):
    """A member or guest of the workspace, or an integration; blocking twin of `Users`."""

    _stored = ("users", UsersRow)

    def list(
        self,
        *,
        start_cursor: str | Omit | None = omit,
        page_size: int | Omit | None = omit,
        notion_version: str | Omit | None = omit,
    ) -> SyncPage[User]:
        """List members of the workspace and integrations; guests are left out.

        Args:
            start_cursor: Where to go on: `next_cursor` of the page before.
            page_size: Users on a page; 100 where absent. 1 to 100.
            notion_version: Version of the API. Default `2025-09-03`.
        """
        return self._page(
            LIST, {"start_cursor": start_cursor, "page_size": page_size, "Notion-Version": notion_version},
            User,
        )  # fmt: skip

    def get(self, user_id: str, *, notion_version: str | Omit | None = omit) -> User:
        """Get a user, or the integration itself.

        Args:
            user_id: Id of the user; `me` is the integration itself.
            notion_version: Version of the API. Default `2025-09-03`.
        """
        return self._one(GET, {"user_id": user_id, "Notion-Version": notion_version}, User)


# fmt: off
LIST = Operation(
    entity="users", action="list", method="GET", path="/v1/users",
    parameters=(
        Parameter("start_cursor", "query", {"type": "string"}),
        Parameter("page_size", "query", {"type": "integer", "minimum": 1, "maximum": 100}),
        Parameter("Notion-Version", "header", {"type": "string", "default": "2025-09-03"}),
    ),
    summary="List members of the workspace and integrations; guests are left out", records="$.results",
    meta={"next_cursor": "$.next_cursor", "has_more": "$.has_more"},
    paging=Paging(
        strategy="cursor", param="start_cursor", next="next_cursor", has_more="has_more",
        page_size="page_size",
    ),
)
GET = Operation(
    entity="users", action="get", method="GET", path="/v1/users/{user_id}",
    parameters=(
        Parameter("user_id", "path", {"type": "string"}, required=True, probe="me"),
        Parameter("Notion-Version", "header", {"type": "string", "default": "2025-09-03"}),
    ),
    summary="Get a user, or the integration itself",
)
OPERATIONS: Mapping[str, Operation] = {"list": LIST, "get": GET}
