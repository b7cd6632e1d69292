# Generated from specs/github/connector.yaml by `connectorgen generate github`. Do not edit.
"""A release, with its first 50 files."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, overload

from airbyte_agent_sdk.calls.context_store import StoredEntity, SyncStoredEntity
from airbyte_agent_sdk.calls.paging import AsyncPager, SyncPage
from airbyte_agent_sdk.types import Omit, omit

from .._operations.releases import GET, LIST
from ..models.releases import Release

if TYPE_CHECKING:  # imported at run time with the first query
    from ..store.releases import ReleasesStoreColumn, ReleasesStoreRecord  # noqa: F401

__all__ = ["Releases", "SyncReleases"]


class Releases(StoredEntity["ReleasesStoreColumn", "ReleasesStoreRecord"]):
    """A release, with its first 50 files."""

    _stored = ("releases", "ReleasesStoreRecord")

    def list(
        self,
        owner: str | Omit | None = omit,
        repo: str | Omit | None = omit,
        *,
        per_page: int | Omit | None = omit,
        after: str | Omit | None = omit,
        fields: Sequence[str] | Omit | None = omit,
    ) -> AsyncPager[Release]:
        """List the releases of a repository, newest first.

        Args:
            owner: Login of the user or organization that owns the repository. Defaults to the connector's
                setting.
            repo: Name of the repository, without the owner. Defaults to the connector's setting.
            per_page: Page size. 1 to 100. Default: `30`.
            after: `end_cursor` of the previous page.
            fields: Fields to return instead of the default ones, such as `tagName` and `author.login`, none
                that takes arguments; `id` is always there.
        """
        return self._pager(
            LIST,
            {"owner": owner, "repo": repo, "per_page": per_page, "after": after, "fields": fields},
            Release,
        )

    @overload
    async def get(
        self, owner: str, repo: str, tag: str, *, fields: Sequence[str] | Omit | None = omit
    ) -> Release: ...

    @overload
    async def get(
        self,
        *,
        tag: str,
        owner: str | Omit | None = omit,
        repo: str | Omit | None = omit,
        fields: Sequence[str] | Omit | None = omit,
    ) -> Release: ...

    async def get(
        self,
        owner: str | Omit | None = omit,
        repo: str | Omit | None = omit,
        tag: str | Omit | None = omit,
        *,
        fields: Sequence[str] | Omit | None = omit,
    ) -> Release:
        """Get a release by its tag.

        Args:
            owner: Login of the user or organization that owns the repository. Defaults to the connector's
                setting.
            repo: Name of the repository, without the owner. Defaults to the connector's setting.
            tag: Name of the tag.
            fields: Fields to return instead of the default ones, such as `tagName` and `author.login`, none
                that takes arguments; `id` is always there.
        """
        return await self._one(GET, {"owner": owner, "repo": repo, "tag": tag, "fields": fields}, Release)


class SyncReleases(SyncStoredEntity["ReleasesStoreColumn", "ReleasesStoreRecord"]):
    """A release, with its first 50 files. Sync version of `Releases`."""

    _stored = ("releases", "ReleasesStoreRecord")

    def list(
        self,
        owner: str | Omit | None = omit,
        repo: str | Omit | None = omit,
        *,
        per_page: int | Omit | None = omit,
        after: str | Omit | None = omit,
        fields: Sequence[str] | Omit | None = omit,
    ) -> SyncPage[Release]:
        """List the releases of a repository, newest first.

        Args:
            owner: Login of the user or organization that owns the repository. Defaults to the connector's
                setting.
            repo: Name of the repository, without the owner. Defaults to the connector's setting.
            per_page: Page size. 1 to 100. Default: `30`.
            after: `end_cursor` of the previous page.
            fields: Fields to return instead of the default ones, such as `tagName` and `author.login`, none
                that takes arguments; `id` is always there.
        """
        return self._page(
            LIST,
            {"owner": owner, "repo": repo, "per_page": per_page, "after": after, "fields": fields},
            Release,
        )

    @overload
    def get(
        self, owner: str, repo: str, tag: str, *, fields: Sequence[str] | Omit | None = omit
    ) -> Release: ...

    @overload
    def get(
        self,
        *,
        tag: str,
        owner: str | Omit | None = omit,
        repo: str | Omit | None = omit,
        fields: Sequence[str] | Omit | None = omit,
    ) -> Release: ...

    def get(
        self,
        owner: str | Omit | None = omit,
        repo: str | Omit | None = omit,
        tag: str | Omit | None = omit,
        *,
        fields: Sequence[str] | Omit | None = omit,
    ) -> Release:
        """Get a release by its tag.

        Args:
            owner: Login of the user or organization that owns the repository. Defaults to the connector's
                setting.
            repo: Name of the repository, without the owner. Defaults to the connector's setting.
            tag: Name of the tag.
            fields: Fields to return instead of the default ones, such as `tagName` and `author.login`, none
                that takes arguments; `id` is always there.
        """
        return self._one(GET, {"owner": owner, "repo": repo, "tag": tag, "fields": fields}, Release)
