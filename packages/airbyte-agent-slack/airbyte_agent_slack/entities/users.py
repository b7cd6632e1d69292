# Generated from specs/slack/connector.yaml by `connectorgen generate slack`. Do not edit.
"""A member of the workspace: a person, a guest, a bot or an app."""

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
    """A member of the workspace: a person, a guest, a bot or an app."""

    _stored = ("users", UsersRow)

    def list(self, *, cursor: str | Omit | None = omit, limit: int | Omit | None = omit) -> AsyncPager[User]:
        """List the members of the workspace, bots and deactivated ones too.

        Args:
            cursor: Cursor of the page, from `response_metadata.next_cursor` of the one before.
            limit: Records on a page, as many as fit where absent; a page may hold fewer, and others still
                follow. 1 to 1,000.
        """
        return self._pager(LIST, {"cursor": cursor, "limit": limit}, User)

    async def get(self, user: str) -> User:
        """Get a user.

        Args:
            user: Id of the user, `U...` or `W...`. Also accepted as `user_id`.
        """
        return await self._one(GET, {"user": user}, User)


class SyncUsers(SyncStoredEntity[UsersSearchQuery, UsersRow]):
    """A member of the workspace: a person, a guest, a bot or an app; blocking twin of `Users`."""

    _stored = ("users", UsersRow)

    def list(self, *, cursor: str | Omit | None = omit, limit: int | Omit | None = omit) -> SyncPage[User]:
        """List the members of the workspace, bots and deactivated ones too.

        Args:
            cursor: Cursor of the page, from `response_metadata.next_cursor` of the one before.
            limit: Records on a page, as many as fit where absent; a page may hold fewer, and others still
                follow. 1 to 1,000.
        """
        return self._page(LIST, {"cursor": cursor, "limit": limit}, User)

    def get(self, user: str) -> User:
        """Get a user.

        Args:
            user: Id of the user, `U...` or `W...`. Also accepted as `user_id`.
        """
        return self._one(GET, {"user": user}, User)


# fmt: off
LIST = Operation(
    entity="users", action="list", method="GET", path="/users.list",
    parameters=(
        Parameter("cursor", "query", {"type": "string"}),
        Parameter("limit", "query", {"type": "integer", "minimum": 1, "maximum": 1000}, probe=1),
    ),
    summary="List the members of the workspace, bots and deactivated ones too", records="$.members",
    meta={"next_cursor": "$.response_metadata.next_cursor"},
    paging=Paging(strategy="cursor", param="cursor", next="next_cursor", page_size="limit"),
)
GET = Operation(
    entity="users", action="get", method="GET", path="/users.info",
    parameters=(Parameter("user", "query", {"type": "string"}, required=True, aliases={"user_id": {}}),),
    summary="Get a user", records="$.user",
)
OPERATIONS: Mapping[str, Operation] = {"list": LIST, "get": GET}
