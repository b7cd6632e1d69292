# Generated from specs/lumen-desk/connector.yaml by `connectorgen generate lumen-desk`. Do not edit.
"""Users of LumenDesk."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Literal

from airbyte_agent_sdk.calls.context_store import StoredEntity, SyncStoredEntity
from airbyte_agent_sdk.calls.paging import AsyncPager, SyncPage
from airbyte_agent_sdk.types import Omit, omit

from .._operations.users import GET, LIST
from ..models.users import User

if TYPE_CHECKING:  # imported at run time with the first query
    from ..store.users import UsersStoreColumn, UsersStoreRecord  # noqa: F401

__all__ = ["SyncUsers", "Users"]


class Users(StoredEntity["UsersStoreColumn", "UsersStoreRecord"]):
    """Users of LumenDesk."""

    _stored = ("users", "UsersStoreRecord")

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
            limit: Default: `50`.
            roles: One of `agent`, `admin`, `customer`.
            skills: At most 5 items.
        """
        return self._pager(LIST, {"offset": offset, "limit": limit, "roles": roles, "skills": skills}, User)


class SyncUsers(SyncStoredEntity["UsersStoreColumn", "UsersStoreRecord"]):
    """Users of LumenDesk. Sync version of `Users`."""

    _stored = ("users", "UsersStoreRecord")

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
            limit: Default: `50`.
            roles: One of `agent`, `admin`, `customer`.
            skills: At most 5 items.
        """
        return self._page(LIST, {"offset": offset, "limit": limit, "roles": roles, "skills": skills}, User)
