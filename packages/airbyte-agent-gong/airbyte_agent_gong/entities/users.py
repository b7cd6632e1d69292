# Generated from specs/gong/connector.yaml by `connectorgen generate gong`. Do not edit.
"""A member of the company, as Gong knows them."""

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
    """A member of the company, as Gong knows them."""

    _stored = ("users", UsersRow)

    def list(self, *, cursor: str | Omit | None = omit) -> AsyncPager[User]:
        """List users.

        Args:
            cursor: Of a page's metadata: goes on after it, with all else the same.
        """
        return self._pager(LIST, {"cursor": cursor}, User)

    async def get(self, id: str) -> User:
        """Get a user.

        Args:
            id: Id of the user, up to 20 digits.
        """
        return await self._one(GET, {"id": id}, User)


class SyncUsers(SyncStoredEntity[UsersSearchQuery, UsersRow]):
    """A member of the company, as Gong knows them; blocking twin of `Users`."""

    _stored = ("users", UsersRow)

    def list(self, *, cursor: str | Omit | None = omit) -> SyncPage[User]:
        """List users.

        Args:
            cursor: Of a page's metadata: goes on after it, with all else the same.
        """
        return self._page(LIST, {"cursor": cursor}, User)

    def get(self, id: str) -> User:
        """Get a user.

        Args:
            id: Id of the user, up to 20 digits.
        """
        return self._one(GET, {"id": id}, User)


# fmt: off
LIST = Operation(
    entity="users", action="list", method="GET", path="/v2/users",
    parameters=(Parameter("cursor", "query", {"type": "string"}),), summary="List users", records="$.users",
    meta={"cursor": "$.records.cursor", "total": "$.records.totalRecords", "request_id": "$.requestId"},
    paging=Paging(strategy="cursor", param="cursor", next="cursor"), beside=("requestId", "records"),
)
GET = Operation(
    entity="users", action="get", method="GET", path="/v2/users/{id}",
    parameters=(Parameter("id", "path", {"type": "string"}, required=True),), summary="Get a user",
    records="$.user",
)
OPERATIONS: Mapping[str, Operation] = {"list": LIST, "get": GET}
