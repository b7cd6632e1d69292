# Generated from specs/linear/connector.yaml by `connectorgen generate linear`. Do not edit.
"""A member, guest or app of the workspace."""

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
    """A member, guest or app of the workspace."""

    _stored = ("users", "UsersStoreRecord")

    def list(
        self,
        *,
        first: int | Omit | None = omit,
        after: str | Omit | None = omit,
        x_apollo_operation_name: str | Omit | None = omit,
    ) -> AsyncPager[User]:
        """List the people and apps of the workspace.

        Args:
            first: Records per page; 50 by default, 250 at most. 1 to 250.
            after: Cursor of the last record of the previous page; null for the first page.
            x_apollo_operation_name: Name of the operation, sent as a header that CSRF protection requires.
                Default: `ListUsers`.
        """
        return self._pager(
            LIST, {"first": first, "after": after, "x-apollo-operation-name": x_apollo_operation_name}, User
        )

    async def get(self, id: str, *, x_apollo_operation_name: str | Omit | None = omit) -> User:
        """Get a user.

        Args:
            id: Id of the user.
            x_apollo_operation_name: Name of the operation, sent as a header that CSRF protection requires.
                Default: `GetUser`.
        """
        return await self._one(GET, {"id": id, "x-apollo-operation-name": x_apollo_operation_name}, User)


class SyncUsers(SyncStoredEntity["UsersStoreColumn", "UsersStoreRecord"]):
    """A member, guest or app of the workspace. Sync version of `Users`."""

    _stored = ("users", "UsersStoreRecord")

    def list(
        self,
        *,
        first: int | Omit | None = omit,
        after: str | Omit | None = omit,
        x_apollo_operation_name: str | Omit | None = omit,
    ) -> SyncPage[User]:
        """List the people and apps of the workspace.

        Args:
            first: Records per page; 50 by default, 250 at most. 1 to 250.
            after: Cursor of the last record of the previous page; null for the first page.
            x_apollo_operation_name: Name of the operation, sent as a header that CSRF protection requires.
                Default: `ListUsers`.
        """
        return self._page(
            LIST, {"first": first, "after": after, "x-apollo-operation-name": x_apollo_operation_name}, User
        )

    def get(self, id: str, *, x_apollo_operation_name: str | Omit | None = omit) -> User:
        """Get a user.

        Args:
            id: Id of the user.
            x_apollo_operation_name: Name of the operation, sent as a header that CSRF protection requires.
                Default: `GetUser`.
        """
        return self._one(GET, {"id": id, "x-apollo-operation-name": x_apollo_operation_name}, User)
