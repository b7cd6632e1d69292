# Generated from specs/lumen-desk/connector.yaml by `connectorgen generate lumen-desk`. Do not edit.
"""Users of LumenDesk."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Literal

from airbyte_agent_sdk.calls.context_store import StoredEntity, SyncStoredEntity
from airbyte_agent_sdk.calls.paging import AsyncPager, SyncPage
from airbyte_agent_sdk.definition import Operation, Paging, Parameter
from airbyte_agent_sdk.types import Omit, omit

from ..models.users import User, UsersRow
from ..params.users import UsersSearchQuery

__all__ = ["SyncUsers", "Users"]


class Users(StoredEntity[UsersSearchQuery, UsersRow]):
    """Users of LumenDesk."""

    _stored = ("users", UsersRow)

    async def get(self) -> User:
        """The agent whose token is used."""
        return await self._one(GET, {}, User)

    def list(
        self,
        *,
        offset: int | Omit | None = omit,
        limit: int | Omit | None = omit,
        roles: Sequence[Literal["agent", "admin", "customer"] | str] | Omit | None = omit,
        skills: Sequence[str] | Omit | None = omit,
    ) -> AsyncPager[User]:
        """List agents and customers.

        Args:
            offset: How many to skip. At least 0.
            limit: Default `50`.
            roles: One of `agent`, `admin`, `customer`.
            skills: At most 5 items.
        """
        return self._pager(LIST, {"offset": offset, "limit": limit, "roles": roles, "skills": skills}, User)


class SyncUsers(SyncStoredEntity[UsersSearchQuery, UsersRow]):
    """Users of LumenDesk; blocking twin of `Users`."""

    _stored = ("users", UsersRow)

    def get(self) -> User:
        """The agent whose token is used."""
        return self._one(GET, {}, User)

    def list(
        self,
        *,
        offset: int | Omit | None = omit,
        limit: int | Omit | None = omit,
        roles: Sequence[Literal["agent", "admin", "customer"] | str] | Omit | None = omit,
        skills: Sequence[str] | Omit | None = omit,
    ) -> SyncPage[User]:
        """List agents and customers.

        Args:
            offset: How many to skip. At least 0.
            limit: Default `50`.
            roles: One of `agent`, `admin`, `customer`.
            skills: At most 5 items.
        """
        return self._page(LIST, {"offset": offset, "limit": limit, "roles": roles, "skills": skills}, User)


# fmt: off
GET = Operation(
    entity="users", action="get", method="GET", path="/me", summary="The agent whose token is used",
    records="$.user",
)
LIST = Operation(
    entity="users", action="list", method="GET", path="/users",
    parameters=(
        Parameter("offset", "query", {"type": "integer", "minimum": 0}),
        Parameter("limit", "query", {"type": "integer", "default": 50}),
        Parameter(
            "roles", "query",
            {"type": "array", "items": {"type": "string", "enum": ["agent", "admin", "customer"]}},
            style="spaceDelimited", explode=False,
        ),
        Parameter(
            "skills", "query",
            {"type": "array", "maxItems": 5, "items": {"type": "string", "pattern": "^[a-z]+$"}},
            style="pipeDelimited", explode=False,
        ),
    ),
    summary="List agents and customers", records="$.users", meta={"total": "$.count", "offset": "$.offset"},
    paging=Paging(strategy="offset", param="offset", page_size="limit"), beside=("count", "offset"),
)
OPERATIONS: Mapping[str, Operation] = {"get": GET, "list": LIST}
