# Generated from specs/asana/connector.yaml by `connectorgen generate asana`. Do not edit.
"""A person's account."""

from __future__ import annotations

from collections.abc import Mapping

from airbyte_agent_sdk.calls.context_store import StoredEntity, SyncStoredEntity
from airbyte_agent_sdk.calls.paging import AsyncPager, SyncPage
from airbyte_agent_sdk.definition import Operation, Paging, Parameter
from airbyte_agent_sdk.types import Omit, omit

from ..models.shared import UserCompact
from ..models.users import User, UsersRow
from ..params.users import UsersSearchQuery

__all__ = ["SyncUsers", "Users"]


class Users(StoredEntity[UsersSearchQuery, UsersRow]):
    """A person's account."""

    _stored = ("users", UsersRow)

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
            limit: Records on a page. 1 to 100. Default `100`.
            offset: Place of the page, from the page before; it expires.
            workspace: Only users of this workspace: its id. Also accepted as `workspace_gid`.
            team: Only members of this team: its id. Also accepted as `team_gid`.
        """
        return self._pager(
            LIST, {"limit": limit, "offset": offset, "workspace": workspace, "team": team}, UserCompact,
        )  # fmt: skip

    async def get(self, user_gid: str) -> User:
        """Get a user.

        Args:
            user_gid: User id, email address or `me`.
        """
        return await self._one(GET, {"user_gid": user_gid}, User)


class SyncUsers(SyncStoredEntity[UsersSearchQuery, UsersRow]):
    """A person's account; blocking twin of `Users`."""

    _stored = ("users", UsersRow)

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
            limit: Records on a page. 1 to 100. Default `100`.
            offset: Place of the page, from the page before; it expires.
            workspace: Only users of this workspace: its id. Also accepted as `workspace_gid`.
            team: Only members of this team: its id. Also accepted as `team_gid`.
        """
        return self._page(
            LIST, {"limit": limit, "offset": offset, "workspace": workspace, "team": team}, UserCompact,
        )  # fmt: skip

    def get(self, user_gid: str) -> User:
        """Get a user.

        Args:
            user_gid: User id, email address or `me`.
        """
        return self._one(GET, {"user_gid": user_gid}, User)


# fmt: off
LIST = Operation(
    entity="users", action="list", method="GET", path="/users",
    parameters=(
        Parameter(
            "limit", "query", {"type": "integer", "default": 100, "minimum": 1, "maximum": 100}, needed=True,
        ),
        Parameter("offset", "query", {"type": "string"}),
        Parameter("workspace", "query", {"type": "string"}, aliases={"workspace_gid": {}}),
        Parameter("team", "query", {"type": "string"}, aliases={"team_gid": {}}),
    ),
    summary="List users the caller can see", records="$.data", meta={"next_offset": "$.next_page.offset"},
    paging=Paging(strategy="cursor", param="offset", next="next_offset", page_size="limit"),
)
GET = Operation(
    entity="users", action="get", method="GET", path="/users/{user_gid}",
    parameters=(Parameter("user_gid", "path", {"type": "string"}, required=True),), summary="Get a user",
    records="$.data",
)
OPERATIONS: Mapping[str, Operation] = {"list": LIST, "get": GET}
