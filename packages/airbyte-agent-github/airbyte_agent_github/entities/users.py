# Generated from specs/github/connector.yaml by `connectorgen generate github`. Do not edit.
"""A user's public profile."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from airbyte_agent_sdk.calls.context_store import StoredEntity, SyncStoredEntity
from airbyte_agent_sdk.calls.paging import AsyncPager, SyncPage
from airbyte_agent_sdk.types import Omit, omit

from .._operations.users import GET, LIST, SEARCH
from ..models.shared import User

if TYPE_CHECKING:  # imported at run time with the first query
    from ..store.users import UsersStoreColumn, UsersStoreRecord  # noqa: F401

__all__ = ["SyncUsers", "Users"]


class Users(StoredEntity["UsersStoreColumn", "UsersStoreRecord"]):
    """A user's public profile."""

    _stored = ("users", "UsersStoreRecord")

    async def get(self, username: str, *, fields: Sequence[str] | Omit | None = omit) -> User:
        """Get a user.

        `fields` can include `email`, which requires the scope `read:user`.

        Args:
            username: Login of the user.
            fields: Fields to return instead of the default ones, such as `login` and `followers.totalCount`,
                none that takes arguments; `id` is always there.
        """
        return await self._one(GET, {"username": username, "fields": fields}, User)

    def list(
        self,
        org: str,
        *,
        per_page: int | Omit | None = omit,
        after: str | Omit | None = omit,
        fields: Sequence[str] | Omit | None = omit,
    ) -> AsyncPager[User]:
        """List the members of an organization.

        Those that are visible to you.

        Args:
            org: Login of the organization.
            per_page: Page size. 1 to 100. Default: `30`.
            after: `end_cursor` of the previous page.
            fields: Fields to return instead of the default ones, such as `login` and `followers.totalCount`,
                none that takes arguments; `id` is always there.
        """
        return self._pager(LIST, {"org": org, "per_page": per_page, "after": after, "fields": fields}, User)

    def search(
        self,
        query: str,
        *,
        per_page: int | Omit | None = omit,
        after: str | Omit | None = omit,
        fields: Sequence[str] | Omit | None = omit,
    ) -> AsyncPager[User]:
        """Search users.

        Excludes organizations. Returns at most 1,000 results.

        Args:
            query: Words and qualifiers, as in GitHub's search box: `location:Berlin language:python`.
            per_page: Page size. 1 to 100. Default: `30`. Also accepted as `limit`.
            after: `end_cursor` of the previous page.
            fields: Fields to return instead of the default ones, such as `login` and `followers.totalCount`,
                none that takes arguments; `id` is always there.
        """
        return self._pager(
            SEARCH, {"query": query, "per_page": per_page, "after": after, "fields": fields}, User
        )


class SyncUsers(SyncStoredEntity["UsersStoreColumn", "UsersStoreRecord"]):
    """A user's public profile. Sync version of `Users`."""

    _stored = ("users", "UsersStoreRecord")

    def get(self, username: str, *, fields: Sequence[str] | Omit | None = omit) -> User:
        """Get a user.

        `fields` can include `email`, which requires the scope `read:user`.

        Args:
            username: Login of the user.
            fields: Fields to return instead of the default ones, such as `login` and `followers.totalCount`,
                none that takes arguments; `id` is always there.
        """
        return self._one(GET, {"username": username, "fields": fields}, User)

    def list(
        self,
        org: str,
        *,
        per_page: int | Omit | None = omit,
        after: str | Omit | None = omit,
        fields: Sequence[str] | Omit | None = omit,
    ) -> SyncPage[User]:
        """List the members of an organization.

        Those that are visible to you.

        Args:
            org: Login of the organization.
            per_page: Page size. 1 to 100. Default: `30`.
            after: `end_cursor` of the previous page.
            fields: Fields to return instead of the default ones, such as `login` and `followers.totalCount`,
                none that takes arguments; `id` is always there.
        """
        return self._page(LIST, {"org": org, "per_page": per_page, "after": after, "fields": fields}, User)

    def search(
        self,
        query: str,
        *,
        per_page: int | Omit | None = omit,
        after: str | Omit | None = omit,
        fields: Sequence[str] | Omit | None = omit,
    ) -> SyncPage[User]:
        """Search users.

        Excludes organizations. Returns at most 1,000 results.

        Args:
            query: Words and qualifiers, as in GitHub's search box: `location:Berlin language:python`.
            per_page: Page size. 1 to 100. Default: `30`. Also accepted as `limit`.
            after: `end_cursor` of the previous page.
            fields: Fields to return instead of the default ones, such as `login` and `followers.totalCount`,
                none that takes arguments; `id` is always there.
        """
        return self._page(
            SEARCH, {"query": query, "per_page": per_page, "after": after, "fields": fields}, User
        )
