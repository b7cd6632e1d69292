# Generated from specs/github/connector.yaml by `connectorgen generate github`. Do not edit.
"""A discussion of a repository."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal, overload

from airbyte_agent_sdk.calls.entity import Entity, SyncEntity
from airbyte_agent_sdk.calls.paging import AsyncPager, SyncPage
from airbyte_agent_sdk.types import Omit, omit

from .._operations.discussions import GET, LIST, SEARCH
from ..models.discussions import Discussion

__all__ = ["Discussions", "SyncDiscussions"]


class Discussions(Entity):
    """A discussion of a repository."""

    def list(
        self,
        owner: str | Omit | None = omit,
        repo: str | Omit | None = omit,
        *,
        states: Sequence[Literal["OPEN", "CLOSED"] | str] | Omit | None = omit,
        answered: bool | Omit | None = omit,
        per_page: int | Omit | None = omit,
        after: str | Omit | None = omit,
        fields: Sequence[str] | Omit | None = omit,
    ) -> AsyncPager[Discussion]:
        """List the discussions of a repository, newest first.

        Args:
            owner: Login of the user or organization that owns the repository. Defaults to the connector's
                setting.
            repo: Name of the repository, without the owner. Defaults to the connector's setting.
            states: Only those in one of these states; all by default. One of `OPEN`, `CLOSED`. Also accepted
                as `state`.
            answered: Only those with an answer, or only those without.
            per_page: Page size. 1 to 100. Default: `30`.
            after: `end_cursor` of the previous page.
            fields: Fields to return instead of the default ones, such as `title` and `category.name`, none
                that takes arguments; `id` is always there.
        """
        return self._pager(
            LIST,
            {
                "owner": owner,
                "repo": repo,
                "states": states,
                "answered": answered,
                "per_page": per_page,
                "after": after,
                "fields": fields,
            },
            Discussion,
        )

    @overload
    async def get(
        self, owner: str, repo: str, number: int, *, fields: Sequence[str] | Omit | None = omit
    ) -> Discussion: ...

    @overload
    async def get(
        self,
        *,
        number: int,
        owner: str | Omit | None = omit,
        repo: str | Omit | None = omit,
        fields: Sequence[str] | Omit | None = omit,
    ) -> Discussion: ...

    async def get(
        self,
        owner: str | Omit | None = omit,
        repo: str | Omit | None = omit,
        number: int | Omit | None = omit,
        *,
        fields: Sequence[str] | Omit | None = omit,
    ) -> Discussion:
        """Get a discussion.

        Args:
            owner: Login of the user or organization that owns the repository. Defaults to the connector's
                setting.
            repo: Name of the repository, without the owner. Defaults to the connector's setting.
            number: Number of the discussion, as in its URL. Also accepted as `discussion_number`, `id`.
            fields: Fields to return instead of the default ones, such as `title` and `category.name`, none
                that takes arguments; `id` is always there.
        """
        return await self._one(
            GET, {"owner": owner, "repo": repo, "number": number, "fields": fields}, Discussion
        )

    def search(
        self,
        query: str,
        *,
        per_page: int | Omit | None = omit,
        after: str | Omit | None = omit,
        fields: Sequence[str] | Omit | None = omit,
    ) -> AsyncPager[Discussion]:
        """Search discussions.

        Returns at most 1,000 results.

        Args:
            query: Words and qualifiers, as in GitHub's search box: `repo:octo-org/hello is:unanswered`.
            per_page: Page size. 1 to 100. Default: `30`.
            after: `end_cursor` of the previous page.
            fields: Fields to return instead of the default ones, such as `title` and `category.name`, none
                that takes arguments; `id` is always there.
        """
        return self._pager(
            SEARCH, {"query": query, "per_page": per_page, "after": after, "fields": fields}, Discussion
        )


class SyncDiscussions(SyncEntity):
    """A discussion of a repository. Sync version of `Discussions`."""

    def list(
        self,
        owner: str | Omit | None = omit,
        repo: str | Omit | None = omit,
        *,
        states: Sequence[Literal["OPEN", "CLOSED"] | str] | Omit | None = omit,
        answered: bool | Omit | None = omit,
        per_page: int | Omit | None = omit,
        after: str | Omit | None = omit,
        fields: Sequence[str] | Omit | None = omit,
    ) -> SyncPage[Discussion]:
        """List the discussions of a repository, newest first.

        Args:
            owner: Login of the user or organization that owns the repository. Defaults to the connector's
                setting.
            repo: Name of the repository, without the owner. Defaults to the connector's setting.
            states: Only those in one of these states; all by default. One of `OPEN`, `CLOSED`. Also accepted
                as `state`.
            answered: Only those with an answer, or only those without.
            per_page: Page size. 1 to 100. Default: `30`.
            after: `end_cursor` of the previous page.
            fields: Fields to return instead of the default ones, such as `title` and `category.name`, none
                that takes arguments; `id` is always there.
        """
        return self._page(
            LIST,
            {
                "owner": owner,
                "repo": repo,
                "states": states,
                "answered": answered,
                "per_page": per_page,
                "after": after,
                "fields": fields,
            },
            Discussion,
        )

    @overload
    def get(
        self, owner: str, repo: str, number: int, *, fields: Sequence[str] | Omit | None = omit
    ) -> Discussion: ...

    @overload
    def get(
        self,
        *,
        number: int,
        owner: str | Omit | None = omit,
        repo: str | Omit | None = omit,
        fields: Sequence[str] | Omit | None = omit,
    ) -> Discussion: ...

    def get(
        self,
        owner: str | Omit | None = omit,
        repo: str | Omit | None = omit,
        number: int | Omit | None = omit,
        *,
        fields: Sequence[str] | Omit | None = omit,
    ) -> Discussion:
        """Get a discussion.

        Args:
            owner: Login of the user or organization that owns the repository. Defaults to the connector's
                setting.
            repo: Name of the repository, without the owner. Defaults to the connector's setting.
            number: Number of the discussion, as in its URL. Also accepted as `discussion_number`, `id`.
            fields: Fields to return instead of the default ones, such as `title` and `category.name`, none
                that takes arguments; `id` is always there.
        """
        return self._one(GET, {"owner": owner, "repo": repo, "number": number, "fields": fields}, Discussion)

    def search(
        self,
        query: str,
        *,
        per_page: int | Omit | None = omit,
        after: str | Omit | None = omit,
        fields: Sequence[str] | Omit | None = omit,
    ) -> SyncPage[Discussion]:
        """Search discussions.

        Returns at most 1,000 results.

        Args:
            query: Words and qualifiers, as in GitHub's search box: `repo:octo-org/hello is:unanswered`.
            per_page: Page size. 1 to 100. Default: `30`.
            after: `end_cursor` of the previous page.
            fields: Fields to return instead of the default ones, such as `title` and `category.name`, none
                that takes arguments; `id` is always there.
        """
        return self._page(
            SEARCH, {"query": query, "per_page": per_page, "after": after, "fields": fields}, Discussion
        )
