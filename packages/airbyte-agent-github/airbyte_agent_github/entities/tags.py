# Generated from specs/github/connector.yaml by `connectorgen generate github`. Do not edit.
"""A tag and its target."""

from __future__ import annotations

from collections.abc import Sequence
from typing import overload

from airbyte_agent_sdk.calls.entity import Entity, SyncEntity
from airbyte_agent_sdk.calls.paging import AsyncPager, SyncPage
from airbyte_agent_sdk.types import Omit, omit

from .._operations.tags import GET, LIST
from ..models.tags import Tag

__all__ = ["SyncTags", "Tags"]


class Tags(Entity):
    """A tag and its target."""

    def list(
        self,
        owner: str | Omit | None = omit,
        repo: str | Omit | None = omit,
        *,
        per_page: int | Omit | None = omit,
        after: str | Omit | None = omit,
        fields: Sequence[str] | Omit | None = omit,
    ) -> AsyncPager[Tag]:
        """List the tags of a repository, newest first.

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
            LIST, {"owner": owner, "repo": repo, "per_page": per_page, "after": after, "fields": fields}, Tag
        )

    @overload
    async def get(
        self, owner: str, repo: str, tag: str, *, fields: Sequence[str] | Omit | None = omit
    ) -> Tag: ...

    @overload
    async def get(
        self,
        *,
        tag: str,
        owner: str | Omit | None = omit,
        repo: str | Omit | None = omit,
        fields: Sequence[str] | Omit | None = omit,
    ) -> Tag: ...

    async def get(
        self,
        owner: str | Omit | None = omit,
        repo: str | Omit | None = omit,
        tag: str | Omit | None = omit,
        *,
        fields: Sequence[str] | Omit | None = omit,
    ) -> Tag:
        """Get a tag.

        Args:
            owner: Login of the user or organization that owns the repository. Defaults to the connector's
                setting.
            repo: Name of the repository, without the owner. Defaults to the connector's setting.
            tag: Name of the tag.
            fields: Fields to return instead of the default ones, such as `name` and `target.oid`, none that
                takes arguments; `id` is always there.
        """
        return await self._one(GET, {"owner": owner, "repo": repo, "tag": tag, "fields": fields}, Tag)


class SyncTags(SyncEntity):
    """A tag and its target. Sync version of `Tags`."""

    def list(
        self,
        owner: str | Omit | None = omit,
        repo: str | Omit | None = omit,
        *,
        per_page: int | Omit | None = omit,
        after: str | Omit | None = omit,
        fields: Sequence[str] | Omit | None = omit,
    ) -> SyncPage[Tag]:
        """List the tags of a repository, newest first.

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
            LIST, {"owner": owner, "repo": repo, "per_page": per_page, "after": after, "fields": fields}, Tag
        )

    @overload
    def get(self, owner: str, repo: str, tag: str, *, fields: Sequence[str] | Omit | None = omit) -> Tag: ...

    @overload
    def get(
        self,
        *,
        tag: str,
        owner: str | Omit | None = omit,
        repo: str | Omit | None = omit,
        fields: Sequence[str] | Omit | None = omit,
    ) -> Tag: ...

    def get(
        self,
        owner: str | Omit | None = omit,
        repo: str | Omit | None = omit,
        tag: str | Omit | None = omit,
        *,
        fields: Sequence[str] | Omit | None = omit,
    ) -> Tag:
        """Get a tag.

        Args:
            owner: Login of the user or organization that owns the repository. Defaults to the connector's
                setting.
            repo: Name of the repository, without the owner. Defaults to the connector's setting.
            tag: Name of the tag.
            fields: Fields to return instead of the default ones, such as `name` and `target.oid`, none that
                takes arguments; `id` is always there.
        """
        return self._one(GET, {"owner": owner, "repo": repo, "tag": tag, "fields": fields}, Tag)
