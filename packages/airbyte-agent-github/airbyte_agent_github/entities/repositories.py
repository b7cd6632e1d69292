# Generated from specs/github/connector.yaml by `connectorgen generate github`. Do not edit.
"""A repository."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from airbyte_agent_sdk.calls.context_store import StoredEntity, SyncStoredEntity
from airbyte_agent_sdk.calls.paging import AsyncPager, SyncPage
from airbyte_agent_sdk.types import Omit, omit

from .._operations.repositories import GET, LIST, SEARCH
from ..models.shared import Repository

if TYPE_CHECKING:  # imported at run time with the first query
    from ..store.repositories import RepositoriesStoreColumn, RepositoriesStoreRecord  # noqa: F401

__all__ = ["Repositories", "SyncRepositories"]


class Repositories(StoredEntity["RepositoriesStoreColumn", "RepositoriesStoreRecord"]):
    """A repository."""

    _stored = ("repositories", "RepositoriesStoreRecord")

    async def get(
        self,
        owner: str | Omit | None = omit,
        repo: str | Omit | None = omit,
        *,
        fields: Sequence[str] | Omit | None = omit,
    ) -> Repository:
        """Get a repository.

        Args:
            owner: Login of the user or organization that owns the repository. Defaults to the connector's
                setting.
            repo: Name of the repository, without the owner. Defaults to the connector's setting.
            fields: Fields to return instead of the default ones, such as `nameWithOwner` and `owner.login`,
                none that takes arguments; `id` is always there.
        """
        return await self._one(GET, {"owner": owner, "repo": repo, "fields": fields}, Repository)

    def list(
        self,
        username: str,
        *,
        per_page: int | Omit | None = omit,
        after: str | Omit | None = omit,
        fields: Sequence[str] | Omit | None = omit,
    ) -> AsyncPager[Repository]:
        """List the repositories of a user, last pushed first.

        Repositories owned by the user; see `org_repositories` for those of an organization.

        Args:
            username: Login of the user.
            per_page: Page size. 1 to 100. Default: `30`.
            after: `end_cursor` of the previous page.
            fields: Fields to return instead of the default ones, such as `nameWithOwner` and `owner.login`,
                none that takes arguments; `id` is always there.
        """
        return self._pager(
            LIST, {"username": username, "per_page": per_page, "after": after, "fields": fields}, Repository
        )

    def search(
        self,
        query: str,
        *,
        per_page: int | Omit | None = omit,
        after: str | Omit | None = omit,
        fields: Sequence[str] | Omit | None = omit,
    ) -> AsyncPager[Repository]:
        """Search repositories.

        Returns at most 1,000 results.

        Args:
            query: Words and qualifiers, as in GitHub's search box: `agent language:python stars:>100`.
            per_page: Page size. 1 to 100. Default: `30`. Also accepted as `limit`.
            after: `end_cursor` of the previous page.
            fields: Fields to return instead of the default ones, such as `nameWithOwner` and `owner.login`,
                none that takes arguments; `id` is always there.
        """
        return self._pager(
            SEARCH, {"query": query, "per_page": per_page, "after": after, "fields": fields}, Repository
        )


class SyncRepositories(SyncStoredEntity["RepositoriesStoreColumn", "RepositoriesStoreRecord"]):
    """A repository. Sync version of `Repositories`."""

    _stored = ("repositories", "RepositoriesStoreRecord")

    def get(
        self,
        owner: str | Omit | None = omit,
        repo: str | Omit | None = omit,
        *,
        fields: Sequence[str] | Omit | None = omit,
    ) -> Repository:
        """Get a repository.

        Args:
            owner: Login of the user or organization that owns the repository. Defaults to the connector's
                setting.
            repo: Name of the repository, without the owner. Defaults to the connector's setting.
            fields: Fields to return instead of the default ones, such as `nameWithOwner` and `owner.login`,
                none that takes arguments; `id` is always there.
        """
        return self._one(GET, {"owner": owner, "repo": repo, "fields": fields}, Repository)

    def list(
        self,
        username: str,
        *,
        per_page: int | Omit | None = omit,
        after: str | Omit | None = omit,
        fields: Sequence[str] | Omit | None = omit,
    ) -> SyncPage[Repository]:
        """List the repositories of a user, last pushed first.

        Repositories owned by the user; see `org_repositories` for those of an organization.

        Args:
            username: Login of the user.
            per_page: Page size. 1 to 100. Default: `30`.
            after: `end_cursor` of the previous page.
            fields: Fields to return instead of the default ones, such as `nameWithOwner` and `owner.login`,
                none that takes arguments; `id` is always there.
        """
        return self._page(
            LIST, {"username": username, "per_page": per_page, "after": after, "fields": fields}, Repository
        )

    def search(
        self,
        query: str,
        *,
        per_page: int | Omit | None = omit,
        after: str | Omit | None = omit,
        fields: Sequence[str] | Omit | None = omit,
    ) -> SyncPage[Repository]:
        """Search repositories.

        Returns at most 1,000 results.

        Args:
            query: Words and qualifiers, as in GitHub's search box: `agent language:python stars:>100`.
            per_page: Page size. 1 to 100. Default: `30`. Also accepted as `limit`.
            after: `end_cursor` of the previous page.
            fields: Fields to return instead of the default ones, such as `nameWithOwner` and `owner.login`,
                none that takes arguments; `id` is always there.
        """
        return self._page(
            SEARCH, {"query": query, "per_page": per_page, "after": after, "fields": fields}, Repository
        )
