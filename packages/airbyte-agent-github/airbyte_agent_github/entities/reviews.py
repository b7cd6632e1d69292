# Generated from specs/github/connector.yaml by `connectorgen generate github`. Do not edit.
"""A review of a pull request, with its first 50 comments on the code."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, overload

from airbyte_agent_sdk.calls.context_store import StoredEntity, SyncStoredEntity
from airbyte_agent_sdk.calls.paging import AsyncPager, SyncPage
from airbyte_agent_sdk.types import Omit, omit

from .._operations.reviews import LIST
from ..models.reviews import Review

if TYPE_CHECKING:  # imported at run time with the first query
    from ..store.reviews import ReviewsStoreColumn, ReviewsStoreRecord  # noqa: F401

__all__ = ["Reviews", "SyncReviews"]


class Reviews(StoredEntity["ReviewsStoreColumn", "ReviewsStoreRecord"]):
    """A review of a pull request, with its first 50 comments on the code."""

    _stored = ("reviews", "ReviewsStoreRecord")

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
    ) -> AsyncPager[Review]: ...

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
    ) -> AsyncPager[Review]: ...

    def list(
        self,
        owner: str | Omit | None = omit,
        repo: str | Omit | None = omit,
        number: int | Omit | None = omit,
        *,
        per_page: int | Omit | None = omit,
        after: str | Omit | None = omit,
        fields: Sequence[str] | Omit | None = omit,
    ) -> AsyncPager[Review]:
        """List the reviews of a pull request, oldest first.

        Comments on the code come with the review that they are in.

        Args:
            owner: Login of the user or organization that owns the repository. Defaults to the connector's
                setting.
            repo: Name of the repository, without the owner. Defaults to the connector's setting.
            number: Number of the pull request, as in `#42`. Also accepted as `issue_number`, `pull_number`.
            per_page: Page size. 1 to 100. Default: `30`.
            after: `end_cursor` of the previous page.
            fields: Fields to return instead of the default ones, such as `state` and `author.login`, none
                that takes arguments; `id` is always there.
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
            Review,
        )


class SyncReviews(SyncStoredEntity["ReviewsStoreColumn", "ReviewsStoreRecord"]):
    """A review of a pull request, with its first 50 comments on the code. Sync version of `Reviews`."""

    _stored = ("reviews", "ReviewsStoreRecord")

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
    ) -> SyncPage[Review]: ...

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
    ) -> SyncPage[Review]: ...

    def list(
        self,
        owner: str | Omit | None = omit,
        repo: str | Omit | None = omit,
        number: int | Omit | None = omit,
        *,
        per_page: int | Omit | None = omit,
        after: str | Omit | None = omit,
        fields: Sequence[str] | Omit | None = omit,
    ) -> SyncPage[Review]:
        """List the reviews of a pull request, oldest first.

        Comments on the code come with the review that they are in.

        Args:
            owner: Login of the user or organization that owns the repository. Defaults to the connector's
                setting.
            repo: Name of the repository, without the owner. Defaults to the connector's setting.
            number: Number of the pull request, as in `#42`. Also accepted as `issue_number`, `pull_number`.
            per_page: Page size. 1 to 100. Default: `30`.
            after: `end_cursor` of the previous page.
            fields: Fields to return instead of the default ones, such as `state` and `author.login`, none
                that takes arguments; `id` is always there.
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
            Review,
        )
