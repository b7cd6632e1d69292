# Generated from specs/github/connector.yaml by `connectorgen generate github`. Do not edit.
"""A commit."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, overload

from airbyte_agent_sdk.calls.context_store import StoredEntity, SyncStoredEntity
from airbyte_agent_sdk.calls.paging import AsyncPager, SyncPage
from airbyte_agent_sdk.types import Omit, omit

from .._operations.commits import GET, LIST
from ..models.commits import Commit

if TYPE_CHECKING:  # imported at run time with the first query
    from ..store.commits import CommitsStoreColumn, CommitsStoreRecord  # noqa: F401

__all__ = ["Commits", "SyncCommits"]


class Commits(StoredEntity["CommitsStoreColumn", "CommitsStoreRecord"]):
    """A commit."""

    _stored = ("commits", "CommitsStoreRecord")

    def list(
        self,
        owner: str | Omit | None = omit,
        repo: str | Omit | None = omit,
        *,
        per_page: int | Omit | None = omit,
        after: str | Omit | None = omit,
        path: str | Omit | None = omit,
        fields: Sequence[str] | Omit | None = omit,
    ) -> AsyncPager[Commit]:
        """List the commits of a repository's default branch, newest first.

        A repository without commits has no such list: the call fails.

        Args:
            owner: Login of the user or organization that owns the repository. Defaults to the connector's
                setting.
            repo: Name of the repository, without the owner. Defaults to the connector's setting.
            per_page: Page size. 1 to 100. Default: `30`.
            after: `end_cursor` of the previous page.
            path: Only commits that touch this file or directory.
            fields: Fields to return instead of the default ones, such as `messageHeadline` and `author.name`,
                none that takes arguments; `id` and `oid` are always there.
        """
        return self._pager(
            LIST,
            {
                "owner": owner,
                "repo": repo,
                "per_page": per_page,
                "after": after,
                "path": path,
                "fields": fields,
            },
            Commit,
        )

    @overload
    async def get(
        self, owner: str, repo: str, sha: str, *, fields: Sequence[str] | Omit | None = omit
    ) -> Commit: ...

    @overload
    async def get(
        self,
        *,
        sha: str,
        owner: str | Omit | None = omit,
        repo: str | Omit | None = omit,
        fields: Sequence[str] | Omit | None = omit,
    ) -> Commit: ...

    async def get(
        self,
        owner: str | Omit | None = omit,
        repo: str | Omit | None = omit,
        sha: str | Omit | None = omit,
        *,
        fields: Sequence[str] | Omit | None = omit,
    ) -> Commit:
        """Get a commit.

        Args:
            owner: Login of the user or organization that owns the repository. Defaults to the connector's
                setting.
            repo: Name of the repository, without the owner. Defaults to the connector's setting.
            sha: Full or abbreviated commit hash, or a branch name.
            fields: Fields to return instead of the default ones, such as `messageHeadline` and `author.name`,
                none that takes arguments; `id` and `oid` are always there.
        """
        return await self._one(GET, {"owner": owner, "repo": repo, "sha": sha, "fields": fields}, Commit)


class SyncCommits(SyncStoredEntity["CommitsStoreColumn", "CommitsStoreRecord"]):
    """A commit. Sync version of `Commits`."""

    _stored = ("commits", "CommitsStoreRecord")

    def list(
        self,
        owner: str | Omit | None = omit,
        repo: str | Omit | None = omit,
        *,
        per_page: int | Omit | None = omit,
        after: str | Omit | None = omit,
        path: str | Omit | None = omit,
        fields: Sequence[str] | Omit | None = omit,
    ) -> SyncPage[Commit]:
        """List the commits of a repository's default branch, newest first.

        A repository without commits has no such list: the call fails.

        Args:
            owner: Login of the user or organization that owns the repository. Defaults to the connector's
                setting.
            repo: Name of the repository, without the owner. Defaults to the connector's setting.
            per_page: Page size. 1 to 100. Default: `30`.
            after: `end_cursor` of the previous page.
            path: Only commits that touch this file or directory.
            fields: Fields to return instead of the default ones, such as `messageHeadline` and `author.name`,
                none that takes arguments; `id` and `oid` are always there.
        """
        return self._page(
            LIST,
            {
                "owner": owner,
                "repo": repo,
                "per_page": per_page,
                "after": after,
                "path": path,
                "fields": fields,
            },
            Commit,
        )

    @overload
    def get(
        self, owner: str, repo: str, sha: str, *, fields: Sequence[str] | Omit | None = omit
    ) -> Commit: ...

    @overload
    def get(
        self,
        *,
        sha: str,
        owner: str | Omit | None = omit,
        repo: str | Omit | None = omit,
        fields: Sequence[str] | Omit | None = omit,
    ) -> Commit: ...

    def get(
        self,
        owner: str | Omit | None = omit,
        repo: str | Omit | None = omit,
        sha: str | Omit | None = omit,
        *,
        fields: Sequence[str] | Omit | None = omit,
    ) -> Commit:
        """Get a commit.

        Args:
            owner: Login of the user or organization that owns the repository. Defaults to the connector's
                setting.
            repo: Name of the repository, without the owner. Defaults to the connector's setting.
            sha: Full or abbreviated commit hash, or a branch name.
            fields: Fields to return instead of the default ones, such as `messageHeadline` and `author.name`,
                none that takes arguments; `id` and `oid` are always there.
        """
        return self._one(GET, {"owner": owner, "repo": repo, "sha": sha, "fields": fields}, Commit)
