# Generated from specs/lumen-desk/connector.yaml by `connectorgen generate lumen-desk`. Do not edit.
"""Users of LumenDesk."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Literal

from airbyte_agent_sdk.definition import Operation, Paging, Parameter
from airbyte_agent_sdk.entity import Entity, SyncEntity
from airbyte_agent_sdk.paging import AsyncPager, ContextStorePage, SyncPage
from airbyte_agent_sdk.types import Omit, omit

from ..models.users import User, UsersRow
from ..params.users import UsersSearchQuery

__all__ = ["SyncUsers", "Users"]


class Users(Entity):
    """Users of LumenDesk."""

    async def get(self) -> User:
        """The agent whose token is used."""
        return await self._one(GET, {}, User)

    def list(
        self,
        *,
        offset: int | Omit = omit,
        limit: int | Omit = omit,
        roles: Sequence[Literal["agent", "admin", "customer"] | str] | Omit = omit,
        skills: Sequence[str] | Omit = omit,
    ) -> AsyncPager[User]:
        """List agents and customers.

        Args:
            offset: How many to skip. At least 0.
            limit: Default `50`.
            skills: At most 5 items.
        """
        return self._pager(LIST, {"offset": offset, "limit": limit, "roles": roles, "skills": skills}, User)

    async def context_store_search(
        self,
        query: UsersSearchQuery,
        *,
        limit: int | Omit = omit,
        cursor: str | Omit = omit,
        fields: Sequence[str] | Omit = omit,
    ) -> ContextStorePage[UsersRow]:
        """Search cached users in the context store.

        Hosted mode only: a connector with the service's own credentials raises `ContextStoreError`.

        Args:
            query: Which rows: `{"filter": {"eq": {column: value}}, "sort": [{column: "asc"}]}`.
            limit: How many rows at most.
            cursor: Where to go on: `page.meta["cursor"]` of the page before.
            fields: Columns to give back; all where it is left out.
        """
        return await self._context_store_search(
            "users", {"query": query, "limit": limit, "cursor": cursor, "fields": fields}, UsersRow,
        )  # fmt: skip

    async def context_store_sql_query(
        self, sql: str, *, limit: int | Omit = omit
    ) -> ContextStorePage[UsersRow]:
        """Query cached users in the context store by SQL.

        Hosted mode only: a connector with the service's own credentials raises `ContextStoreError`.

        Args:
            sql: The statement.
            limit: How many rows at most.
        """
        return await self._context_store_sql_query("users", {"sql": sql, "limit": limit}, UsersRow)


class SyncUsers(SyncEntity):
    """Users of LumenDesk; blocking twin of `Users`."""

    def get(self) -> User:
        """The agent whose token is used."""
        return self._one(GET, {}, User)

    def list(
        self,
        *,
        offset: int | Omit = omit,
        limit: int | Omit = omit,
        roles: Sequence[Literal["agent", "admin", "customer"] | str] | Omit = omit,
        skills: Sequence[str] | Omit = omit,
    ) -> SyncPage[User]:
        """List agents and customers.

        Args:
            offset: How many to skip. At least 0.
            limit: Default `50`.
            skills: At most 5 items.
        """
        return self._page(LIST, {"offset": offset, "limit": limit, "roles": roles, "skills": skills}, User)

    def context_store_search(
        self,
        query: UsersSearchQuery,
        *,
        limit: int | Omit = omit,
        cursor: str | Omit = omit,
        fields: Sequence[str] | Omit = omit,
    ) -> ContextStorePage[UsersRow]:
        """Search cached users in the context store.

        Hosted mode only: a connector with the service's own credentials raises `ContextStoreError`.

        Args:
            query: Which rows: `{"filter": {"eq": {column: value}}, "sort": [{column: "asc"}]}`.
            limit: How many rows at most.
            cursor: Where to go on: `page.meta["cursor"]` of the page before.
            fields: Columns to give back; all where it is left out.
        """
        return self._context_store_search(
            "users", {"query": query, "limit": limit, "cursor": cursor, "fields": fields}, UsersRow,
        )  # fmt: skip

    def context_store_sql_query(self, sql: str, *, limit: int | Omit = omit) -> ContextStorePage[UsersRow]:
        """Query cached users in the context store by SQL.

        Hosted mode only: a connector with the service's own credentials raises `ContextStoreError`.

        Args:
            sql: The statement.
            limit: How many rows at most.
        """
        return self._context_store_sql_query("users", {"sql": sql, "limit": limit}, UsersRow)


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
    paging=Paging(strategy="offset", param="offset", page_size="limit"),
)
OPERATIONS: Mapping[str, Operation] = {"get": GET, "list": LIST}
