# Generated from specs/github/connector.yaml by `connectorgen generate github`. Do not edit.
"""A comment in the conversation of an issue or a pull request."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, overload

from airbyte_agent_sdk.calls.context_store import StoredEntity, SyncStoredEntity
from airbyte_agent_sdk.calls.paging import AsyncPager, SyncPage
from airbyte_agent_sdk.types import Omit, omit

from .._operations.comments import CREATE, GET, LIST
from ..models.comments import RestComment
from ..models.shared import Comment

if TYPE_CHECKING:  # imported at run time with the first query
    from ..store.comments import CommentsStoreColumn, CommentsStoreRecord  # noqa: F401

__all__ = ["Comments", "SyncComments"]


class Comments(StoredEntity["CommentsStoreColumn", "CommentsStoreRecord"]):
    """A comment in the conversation of an issue or a pull request."""

    _stored = ("comments", "CommentsStoreRecord")

    @overload
    async def create(self, owner: str, repo: str, number: int, body: str) -> RestComment: ...

    @overload
    async def create(
        self, *, number: int, body: str, owner: str | Omit | None = omit, repo: str | Omit | None = omit
    ) -> RestComment: ...

    async def create(
        self,
        owner: str | Omit | None = omit,
        repo: str | Omit | None = omit,
        number: int | Omit | None = omit,
        body: str | Omit | None = omit,
    ) -> RestComment:
        """Comment on an issue or a pull request.

        Args:
            owner: Login of the user or organization that owns the repository. Defaults to the connector's
                setting.
            repo: Name of the repository, without the owner. Defaults to the connector's setting.
            number: Number of the issue or pull request, as in `#42`. Also accepted as `issue_number`,
                `pull_number`.
            body: Text in Markdown.
        """
        return await self._one(
            CREATE, {"owner": owner, "repo": repo, "number": number, "body": body}, RestComment
        )

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
        """List the comments on an issue or a pull request, oldest first.

        Args:
            owner: Login of the user or organization that owns the repository. Defaults to the connector's
                setting.
            repo: Name of the repository, without the owner. Defaults to the connector's setting.
            number: Number of the issue or pull request, as in `#42`. Also accepted as `issue_number`,
                `pull_number`.
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
        """Get a comment.

        Args:
            id: Global node id of the comment, `IC_...`.
            fields: Fields to return instead of the default ones, such as `body` and `author.login`, none that
                takes arguments; `id` is always there.
        """
        return await self._one(GET, {"id": id, "fields": fields}, Comment)


class SyncComments(SyncStoredEntity["CommentsStoreColumn", "CommentsStoreRecord"]):
    """A comment in the conversation of an issue or a pull request. Sync version of `Comments`."""

    _stored = ("comments", "CommentsStoreRecord")

    @overload
    def create(self, owner: str, repo: str, number: int, body: str) -> RestComment: ...

    @overload
    def create(
        self, *, number: int, body: str, owner: str | Omit | None = omit, repo: str | Omit | None = omit
    ) -> RestComment: ...

    def create(
        self,
        owner: str | Omit | None = omit,
        repo: str | Omit | None = omit,
        number: int | Omit | None = omit,
        body: str | Omit | None = omit,
    ) -> RestComment:
        """Comment on an issue or a pull request.

        Args:
            owner: Login of the user or organization that owns the repository. Defaults to the connector's
                setting.
            repo: Name of the repository, without the owner. Defaults to the connector's setting.
            number: Number of the issue or pull request, as in `#42`. Also accepted as `issue_number`,
                `pull_number`.
            body: Text in Markdown.
        """
        return self._one(CREATE, {"owner": owner, "repo": repo, "number": number, "body": body}, RestComment)

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
        """List the comments on an issue or a pull request, oldest first.

        Args:
            owner: Login of the user or organization that owns the repository. Defaults to the connector's
                setting.
            repo: Name of the repository, without the owner. Defaults to the connector's setting.
            number: Number of the issue or pull request, as in `#42`. Also accepted as `issue_number`,
                `pull_number`.
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
        """Get a comment.

        Args:
            id: Global node id of the comment, `IC_...`.
            fields: Fields to return instead of the default ones, such as `body` and `author.login`, none that
                takes arguments; `id` is always there.
        """
        return self._one(GET, {"id": id, "fields": fields}, Comment)
