# Generated from specs/github/connector.yaml by `connectorgen generate github`. Do not edit.
"""A branch with the commit at its tip."""

from __future__ import annotations

from collections.abc import Sequence
from typing import overload

from airbyte_agent_sdk.calls.entity import Entity, SyncEntity
from airbyte_agent_sdk.calls.paging import AsyncPager, SyncPage
from airbyte_agent_sdk.types import Omit, omit

from .._operations.branches import GET, LIST
from ..models.branches import Branch

__all__ = ["Branches", "SyncBranches"]


class Branches(Entity):
    """A branch with the commit at its tip."""

    def list(
        self,
        owner: str | Omit | None = omit,
        repo: str | Omit | None = omit,
        *,
        per_page: int | Omit | None = omit,
        after: str | Omit | None = omit,
        fields: Sequence[str] | Omit | None = omit,
    ) -> AsyncPager[Branch]:
        """List the branches of a repository, sorted by name.

        Args:
            owner: Login of the user or organization that owns the repository. Defaults to the connector's
                setting.
            repo: Name of the repository, without the owner. Defaults to the connector's setting.
            per_page: Page size. 1 to 100. Default: `30`.
            after: `end_cursor` of the previous page.
            fields: Fields to return instead of the default ones, such as `name` and `target.oid`, none that
                takes arguments; `id` is always there.
        """
        return self._pager(
            LIST,
            {"owner": owner, "repo": repo, "per_page": per_page, "after": after, "fields": fields},
            Branch,
        )

    @overload
    async def get(
        self, owner: str, repo: str, branch: str, *, fields: Sequence[str] | Omit | None = omit
    ) -> Branch: ...

    @overload
    async def get(
        self,
        *,
        branch: str,
        owner: str | Omit | None = omit,
        repo: str | Omit | None = omit,
        fields: Sequence[str] | Omit | None = omit,
    ) -> Branch: ...

    async def get(
        self,
        owner: str | Omit | None = omit,
        repo: str | Omit | None = omit,
        branch: str | Omit | None = omit,
        *,
        fields: Sequence[str] | Omit | None = omit,
    ) -> Branch:
        """Get a branch.

        Args:
            owner: Login of the user or organization that owns the repository. Defaults to the connector's
                setting.
            repo: Name of the repository, without the owner. Defaults to the connector's setting.
            branch: Name of the branch, without `refs/heads/`.
            fields: Fields to return instead of the default ones, such as `name` and `target.oid`, none that
                takes arguments; `id` is always there.
        """
        return await self._one(
            GET, {"owner": owner, "repo": repo, "branch": branch, "fields": fields}, Branch
        )


class SyncBranches(SyncEntity):
    """A branch with the commit at its tip. Sync version of `Branches`."""

    def list(
        self,
        owner: str | Omit | None = omit,
        repo: str | Omit | None = omit,
        *,
        per_page: int | Omit | None = omit,
        after: str | Omit | None = omit,
        fields: Sequence[str] | Omit | None = omit,
    ) -> SyncPage[Branch]:
        """List the branches of a repository, sorted by name.

        Args:
            owner: Login of the user or organization that owns the repository. Defaults to the connector's
                setting.
            repo: Name of the repository, without the owner. Defaults to the connector's setting.
            per_page: Page size. 1 to 100. Default: `30`.
            after: `end_cursor` of the previous page.
            fields: Fields to return instead of the default ones, such as `name` and `target.oid`, none that
                takes arguments; `id` is always there.
        """
        return self._page(
            LIST,
            {"owner": owner, "repo": repo, "per_page": per_page, "after": after, "fields": fields},
            Branch,
        )

    @overload
    def get(
        self, owner: str, repo: str, branch: str, *, fields: Sequence[str] | Omit | None = omit
    ) -> Branch: ...

    @overload
    def get(
        self,
        *,
        branch: str,
        owner: str | Omit | None = omit,
        repo: str | Omit | None = omit,
        fields: Sequence[str] | Omit | None = omit,
    ) -> Branch: ...

    def get(
        self,
        owner: str | Omit | None = omit,
        repo: str | Omit | None = omit,
        branch: str | Omit | None = omit,
        *,
        fields: Sequence[str] | Omit | None = omit,
    ) -> Branch:
        """Get a branch.

        Args:
            owner: Login of the user or organization that owns the repository. Defaults to the connector's
                setting.
            repo: Name of the repository, without the owner. Defaults to the connector's setting.
            branch: Name of the branch, without `refs/heads/`.
            fields: Fields to return instead of the default ones, such as `name` and `target.oid`, none that
                takes arguments; `id` is always there.
        """
        return self._one(GET, {"owner": owner, "repo": repo, "branch": branch, "fields": fields}, Branch)
