# Generated from specs/github/connector.yaml by `connectorgen generate github`. Do not edit.
"""A pull request, with its first 10 assignees and 20 labels."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Literal, overload

from airbyte_agent_sdk.calls.context_store import StoredEntity, SyncStoredEntity
from airbyte_agent_sdk.calls.paging import AsyncPager, SyncPage
from airbyte_agent_sdk.types import Omit, omit

from .._operations.pull_requests import CREATE, GET, LIST, SEARCH
from ..models.pull_requests import PullRequest, RestPullRequest

if TYPE_CHECKING:  # imported at run time with the first query
    from ..store.pull_requests import PullRequestsStoreColumn, PullRequestsStoreRecord  # noqa: F401

__all__ = ["PullRequests", "SyncPullRequests"]


class PullRequests(StoredEntity["PullRequestsStoreColumn", "PullRequestsStoreRecord"]):
    """A pull request, with its first 10 assignees and 20 labels."""

    _stored = ("pull_requests", "PullRequestsStoreRecord")

    @overload
    async def create(
        self,
        owner: str,
        repo: str,
        title: str,
        head: str,
        base: str,
        *,
        body: str | Omit | None = omit,
        draft: bool | Omit | None = omit,
        maintainer_can_modify: bool | Omit | None = omit,
        head_repo: str | Omit | None = omit,
        issue: int | Omit | None = omit,
    ) -> RestPullRequest: ...

    @overload
    async def create(
        self,
        *,
        title: str,
        head: str,
        base: str,
        owner: str | Omit | None = omit,
        repo: str | Omit | None = omit,
        body: str | Omit | None = omit,
        draft: bool | Omit | None = omit,
        maintainer_can_modify: bool | Omit | None = omit,
        head_repo: str | Omit | None = omit,
        issue: int | Omit | None = omit,
    ) -> RestPullRequest: ...

    async def create(
        self,
        owner: str | Omit | None = omit,
        repo: str | Omit | None = omit,
        title: str | Omit | None = omit,
        head: str | Omit | None = omit,
        base: str | Omit | None = omit,
        *,
        body: str | Omit | None = omit,
        draft: bool | Omit | None = omit,
        maintainer_can_modify: bool | Omit | None = omit,
        head_repo: str | Omit | None = omit,
        issue: int | Omit | None = omit,
    ) -> RestPullRequest:
        """Create a pull request.

        Args:
            owner: Login of the user or organization that owns the repository. Defaults to the connector's
                setting.
            repo: Name of the repository, without the owner. Defaults to the connector's setting.
            title: Title.
            head: Source branch; `owner:branch` for a fork.
            base: Target branch.
            body: Text in Markdown.
            draft: Whether it is a draft.
            maintainer_can_modify: Whether maintainers may push to its branch.
            head_repo: Name of the source repository, if both belong to the same organization.
            issue: Number of an issue to convert to the pull request, with its title, text and comments.
        """
        return await self._one(
            CREATE,
            {
                "owner": owner,
                "repo": repo,
                "title": title,
                "head": head,
                "base": base,
                "body": body,
                "draft": draft,
                "maintainer_can_modify": maintainer_can_modify,
                "head_repo": head_repo,
                "issue": issue,
            },
            RestPullRequest,
        )

    def list(
        self,
        owner: str | Omit | None = omit,
        repo: str | Omit | None = omit,
        *,
        states: Sequence[Literal["OPEN", "CLOSED", "MERGED"] | str] | Omit | None = omit,
        per_page: int | Omit | None = omit,
        after: str | Omit | None = omit,
        fields: Sequence[str] | Omit | None = omit,
    ) -> AsyncPager[PullRequest]:
        """List the pull requests of a repository, newest first.

        Args:
            owner: Login of the user or organization that owns the repository. Defaults to the connector's
                setting.
            repo: Name of the repository, without the owner. Defaults to the connector's setting.
            states: Only those in one of these states; all by default. One of `OPEN`, `CLOSED`, `MERGED`. Also
                accepted as `state`.
            per_page: Page size. 1 to 100. Default: `30`.
            after: `end_cursor` of the previous page.
            fields: Fields to return instead of the default ones, such as `title` and `author.login`, none
                that takes arguments; `id` is always there.
        """
        return self._pager(
            LIST,
            {
                "owner": owner,
                "repo": repo,
                "states": states,
                "per_page": per_page,
                "after": after,
                "fields": fields,
            },
            PullRequest,
        )

    @overload
    async def get(
        self, owner: str, repo: str, number: int, *, fields: Sequence[str] | Omit | None = omit
    ) -> PullRequest: ...

    @overload
    async def get(
        self,
        *,
        number: int,
        owner: str | Omit | None = omit,
        repo: str | Omit | None = omit,
        fields: Sequence[str] | Omit | None = omit,
    ) -> PullRequest: ...

    async def get(
        self,
        owner: str | Omit | None = omit,
        repo: str | Omit | None = omit,
        number: int | Omit | None = omit,
        *,
        fields: Sequence[str] | Omit | None = omit,
    ) -> PullRequest:
        """Get a pull request.

        Args:
            owner: Login of the user or organization that owns the repository. Defaults to the connector's
                setting.
            repo: Name of the repository, without the owner. Defaults to the connector's setting.
            number: Number of the pull request, as in `#42`. Also accepted as `pull_number`, `issue_number`,
                `id`.
            fields: Fields to return instead of the default ones, such as `title` and `author.login`, none
                that takes arguments; `id` is always there.
        """
        return await self._one(
            GET, {"owner": owner, "repo": repo, "number": number, "fields": fields}, PullRequest
        )

    def search(
        self,
        query: str,
        *,
        per_page: int | Omit | None = omit,
        after: str | Omit | None = omit,
        fields: Sequence[str] | Omit | None = omit,
    ) -> AsyncPager[PullRequest]:
        """Search pull requests.

        Excludes issues. Returns at most 1,000 results.

        Args:
            query: Words and qualifiers, as in GitHub's search box: `repo:octo-org/hello is:open
                review:required`.
            per_page: Page size. 1 to 100. Default: `30`.
            after: `end_cursor` of the previous page.
            fields: Fields to return instead of the default ones, such as `title` and `author.login`, none
                that takes arguments; `id` is always there.
        """
        return self._pager(
            SEARCH, {"query": query, "per_page": per_page, "after": after, "fields": fields}, PullRequest
        )


class SyncPullRequests(SyncStoredEntity["PullRequestsStoreColumn", "PullRequestsStoreRecord"]):
    """A pull request, with its first 10 assignees and 20 labels. Sync version of `PullRequests`."""

    _stored = ("pull_requests", "PullRequestsStoreRecord")

    @overload
    def create(
        self,
        owner: str,
        repo: str,
        title: str,
        head: str,
        base: str,
        *,
        body: str | Omit | None = omit,
        draft: bool | Omit | None = omit,
        maintainer_can_modify: bool | Omit | None = omit,
        head_repo: str | Omit | None = omit,
        issue: int | Omit | None = omit,
    ) -> RestPullRequest: ...

    @overload
    def create(
        self,
        *,
        title: str,
        head: str,
        base: str,
        owner: str | Omit | None = omit,
        repo: str | Omit | None = omit,
        body: str | Omit | None = omit,
        draft: bool | Omit | None = omit,
        maintainer_can_modify: bool | Omit | None = omit,
        head_repo: str | Omit | None = omit,
        issue: int | Omit | None = omit,
    ) -> RestPullRequest: ...

    def create(
        self,
        owner: str | Omit | None = omit,
        repo: str | Omit | None = omit,
        title: str | Omit | None = omit,
        head: str | Omit | None = omit,
        base: str | Omit | None = omit,
        *,
        body: str | Omit | None = omit,
        draft: bool | Omit | None = omit,
        maintainer_can_modify: bool | Omit | None = omit,
        head_repo: str | Omit | None = omit,
        issue: int | Omit | None = omit,
    ) -> RestPullRequest:
        """Create a pull request.

        Args:
            owner: Login of the user or organization that owns the repository. Defaults to the connector's
                setting.
            repo: Name of the repository, without the owner. Defaults to the connector's setting.
            title: Title.
            head: Source branch; `owner:branch` for a fork.
            base: Target branch.
            body: Text in Markdown.
            draft: Whether it is a draft.
            maintainer_can_modify: Whether maintainers may push to its branch.
            head_repo: Name of the source repository, if both belong to the same organization.
            issue: Number of an issue to convert to the pull request, with its title, text and comments.
        """
        return self._one(
            CREATE,
            {
                "owner": owner,
                "repo": repo,
                "title": title,
                "head": head,
                "base": base,
                "body": body,
                "draft": draft,
                "maintainer_can_modify": maintainer_can_modify,
                "head_repo": head_repo,
                "issue": issue,
            },
            RestPullRequest,
        )

    def list(
        self,
        owner: str | Omit | None = omit,
        repo: str | Omit | None = omit,
        *,
        states: Sequence[Literal["OPEN", "CLOSED", "MERGED"] | str] | Omit | None = omit,
        per_page: int | Omit | None = omit,
        after: str | Omit | None = omit,
        fields: Sequence[str] | Omit | None = omit,
    ) -> SyncPage[PullRequest]:
        """List the pull requests of a repository, newest first.

        Args:
            owner: Login of the user or organization that owns the repository. Defaults to the connector's
                setting.
            repo: Name of the repository, without the owner. Defaults to the connector's setting.
            states: Only those in one of these states; all by default. One of `OPEN`, `CLOSED`, `MERGED`. Also
                accepted as `state`.
            per_page: Page size. 1 to 100. Default: `30`.
            after: `end_cursor` of the previous page.
            fields: Fields to return instead of the default ones, such as `title` and `author.login`, none
                that takes arguments; `id` is always there.
        """
        return self._page(
            LIST,
            {
                "owner": owner,
                "repo": repo,
                "states": states,
                "per_page": per_page,
                "after": after,
                "fields": fields,
            },
            PullRequest,
        )

    @overload
    def get(
        self, owner: str, repo: str, number: int, *, fields: Sequence[str] | Omit | None = omit
    ) -> PullRequest: ...

    @overload
    def get(
        self,
        *,
        number: int,
        owner: str | Omit | None = omit,
        repo: str | Omit | None = omit,
        fields: Sequence[str] | Omit | None = omit,
    ) -> PullRequest: ...

    def get(
        self,
        owner: str | Omit | None = omit,
        repo: str | Omit | None = omit,
        number: int | Omit | None = omit,
        *,
        fields: Sequence[str] | Omit | None = omit,
    ) -> PullRequest:
        """Get a pull request.

        Args:
            owner: Login of the user or organization that owns the repository. Defaults to the connector's
                setting.
            repo: Name of the repository, without the owner. Defaults to the connector's setting.
            number: Number of the pull request, as in `#42`. Also accepted as `pull_number`, `issue_number`,
                `id`.
            fields: Fields to return instead of the default ones, such as `title` and `author.login`, none
                that takes arguments; `id` is always there.
        """
        return self._one(GET, {"owner": owner, "repo": repo, "number": number, "fields": fields}, PullRequest)

    def search(
        self,
        query: str,
        *,
        per_page: int | Omit | None = omit,
        after: str | Omit | None = omit,
        fields: Sequence[str] | Omit | None = omit,
    ) -> SyncPage[PullRequest]:
        """Search pull requests.

        Excludes issues. Returns at most 1,000 results.

        Args:
            query: Words and qualifiers, as in GitHub's search box: `repo:octo-org/hello is:open
                review:required`.
            per_page: Page size. 1 to 100. Default: `30`.
            after: `end_cursor` of the previous page.
            fields: Fields to return instead of the default ones, such as `title` and `author.login`, none
                that takes arguments; `id` is always there.
        """
        return self._page(
            SEARCH, {"query": query, "per_page": per_page, "after": after, "fields": fields}, PullRequest
        )
