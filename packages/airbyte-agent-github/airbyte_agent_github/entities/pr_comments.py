# Generated from specs/github/connector.yaml by `connectorgen generate github`. Do not edit.
"""Pr comments of GitHub."""

from __future__ import annotations

from collections.abc import Sequence
from typing import overload

from airbyte_agent_sdk.calls.entity import Entity, SyncEntity
from airbyte_agent_sdk.calls.paging import AsyncPager, SyncPage
from airbyte_agent_sdk.types import Omit, omit

from .._operations.pr_comments import GET, LIST
from ..models.shared import Comment

__all__ = ["PrComments", "SyncPrComments"]


class PrComments(Entity):
    """Pr comments of GitHub."""

    @overload
    def list(
        self,
        owner: str,
        repo: str,
        number: int,
        *,
        per_page: int | Omit | None = omit,
        after: str | Omit | None = omit,
        fields: Sequence[str] | Omit | None = omit,
    ) -> AsyncPager[Comment]: ...

    @overload
    def list(
        self,
        *,
        number: int,
        owner: str | Omit | None = omit,
        repo: str | Omit | None = omit,
        per_page: int | Omit | None = omit,
        after: str | Omit | None = omit,
        fields: Sequence[str] | Omit | None = omit,
    ) -> AsyncPager[Comment]: ...

    def list(
        self,
        owner: str | Omit | None = omit,
        repo: str | Omit | None = omit,
        number: int | Omit | None = omit,
        *,
        per_page: int | Omit | None = omit,
        after: str | Omit | None = omit,
        fields: Sequence[str] | Omit | None = omit,
    ) -> AsyncPager[Comment]:
        """List the comments in the conversation of a pull request, oldest first.

        Comments on the code come with `reviews`.

        Args:
            owner: Login of the user or organization that owns the repository. Defaults to the connector's
                setting.
            repo: Name of the repository, without the owner. Defaults to the connector's setting.
            number: Number of the pull request, as in `#42`. Also accepted as `issue_number`, `pull_number`.
            per_page: Page size. 1 to 100. Default: `30`.
            after: `end_cursor` of the previous page.
            fields: Fields to return instead of the default ones, such as `body` and `author.login`, none that
                takes arguments; `id` is always there.
        """
        return self._pager(
            LIST,
            {
                "owner": owner,
                "repo": repo,
                "number": number,
                "per_page": per_page,
                "after": after,
                "fields": fields,
            },
            Comment,
        )

    async def get(self, id: str, *, fields: Sequence[str] | Omit | None = omit) -> Comment:
        """Get a comment in the conversation of a pull request.

        Args:
            id: Global node id of the comment, `IC_...`.
            fields: Fields to return instead of the default ones, such as `body` and `author.login`, none that
                takes arguments; `id` is always there.
        """
        return await self._one(GET, {"id": id, "fields": fields}, Comment)


class SyncPrComments(SyncEntity):
    """Pr comments of GitHub. Sync version of `PrComments`."""

    @overload
    def list(
        self,
        owner: str,
        repo: str,
        number: int,
        *,
        per_page: int | Omit | None = omit,
        after: str | Omit | None = omit,
        fields: Sequence[str] | Omit | None = omit,
    ) -> SyncPage[Comment]: ...

    @overload
    def list(
        self,
        *,
        number: int,
        owner: str | Omit | None = omit,
        repo: str | Omit | None = omit,
        per_page: int | Omit | None = omit,
        after: str | Omit | None = omit,
        fields: Sequence[str] | Omit | None = omit,
    ) -> SyncPage[Comment]: ...

    def list(
        self,
        owner: str | Omit | None = omit,
        repo: str | Omit | None = omit,
        number: int | Omit | None = omit,
        *,
        per_page: int | Omit | None = omit,
        after: str | Omit | None = omit,
        fields: Sequence[str] | Omit | None = omit,
    ) -> SyncPage[Comment]:
        """List the comments in the conversation of a pull request, oldest first.

        Comments on the code come with `reviews`.

        Args:
            owner: Login of the user or organization that owns the repository. Defaults to the connector's
                setting.
            repo: Name of the repository, without the owner. Defaults to the connector's setting.
            number: Number of the pull request, as in `#42`. Also accepted as `issue_number`, `pull_number`.
            per_page: Page size. 1 to 100. Default: `30`.
            after: `end_cursor` of the previous page.
            fields: Fields to return instead of the default ones, such as `body` and `author.login`, none that
                takes arguments; `id` is always there.
        """
        return self._page(
            LIST,
            {
                "owner": owner,
                "repo": repo,
                "number": number,
                "per_page": per_page,
                "after": after,
                "fields": fields,
            },
            Comment,
        )

    def get(self, id: str, *, fields: Sequence[str] | Omit | None = omit) -> Comment:
        """Get a comment in the conversation of a pull request.

        Args:
            id: Global node id of the comment, `IC_...`.
            fields: Fields to return instead of the default ones, such as `body` and `author.login`, none that
                takes arguments; `id` is always there.
        """
        return self._one(GET, {"id": id, "fields": fields}, Comment)
