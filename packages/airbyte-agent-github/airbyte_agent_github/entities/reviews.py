# Generated from specs/github/connector.yaml by `connectorgen generate github`. Do not edit.
"""A review of a pull request, with its first 50 comments on the code."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import overload

from airbyte_agent_sdk.calls.context_store import StoredEntity, SyncStoredEntity
from airbyte_agent_sdk.calls.paging import AsyncPager, SyncPage
from airbyte_agent_sdk.definition import GraphQL, Operation, Paging, Parameter
from airbyte_agent_sdk.types import Omit, omit

from ..models.reviews import Review, ReviewsRow
from ..params.reviews import ReviewsSearchQuery

__all__ = ["Reviews", "SyncReviews"]


class Reviews(StoredEntity[ReviewsSearchQuery, ReviewsRow]):
    """A review of a pull request, with its first 50 comments on the code."""

    _stored = ("reviews", ReviewsRow)

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
            owner: Login of the user or organization that owns the repository. Taken from the connector's
                settings where it is left out.
            repo: Name of the repository, without the owner. Taken from the connector's settings where it is
                left out.
            number: Number of the pull request, as in `#42`. Also accepted as `issue_number`, `pull_number`.
            per_page: Records on a page. 1 to 100. Default `30`.
            after: Where to go on: `end_cursor` of the page before.
            fields: Fields in place of the usual ones, such as `state` and `author.login`, none that takes
                arguments; `id` is always there.
        """
        return self._pager(LIST, {
            "owner": owner, "repo": repo, "number": number, "per_page": per_page, "after": after,
            "fields": fields,
        }, Review)  # fmt: skip


class SyncReviews(SyncStoredEntity[ReviewsSearchQuery, ReviewsRow]):
    """A review of a pull request, with its first 50 comments on the code; blocking twin of `Reviews`."""

    _stored = ("reviews", ReviewsRow)

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
            owner: Login of the user or organization that owns the repository. Taken from the connector's
                settings where it is left out.
            repo: Name of the repository, without the owner. Taken from the connector's settings where it is
                left out.
            number: Number of the pull request, as in `#42`. Also accepted as `issue_number`, `pull_number`.
            per_page: Records on a page. 1 to 100. Default `30`.
            after: Where to go on: `end_cursor` of the page before.
            fields: Fields in place of the usual ones, such as `state` and `author.login`, none that takes
                arguments; `id` is always there.
        """
        return self._page(LIST, {
            "owner": owner, "repo": repo, "number": number, "per_page": per_page, "after": after,
            "fields": fields,
        }, Review)  # fmt: skip


# fmt: off
LIST = Operation(
    entity="reviews", action="list", method="POST", path="/graphql",
    parameters=(
        Parameter("owner", "variable", {"type": "string"}, needed=True),
        Parameter("repo", "variable", {"type": "string"}, needed=True),
        Parameter(
            "number", "variable", {"type": "integer"}, required=True,
            aliases={"issue_number": {}, "pull_number": {}},
        ),
        Parameter("per_page", "variable", {"type": "integer", "default": 30, "minimum": 1, "maximum": 100}),
        Parameter("after", "variable", {"type": "string"}),
        Parameter("fields", "none", {"type": "array", "items": {"type": "string"}}),
    ),
    summary="List the reviews of a pull request, oldest first", body="graphql",
    graphql=GraphQL(
        query="query ListReviews($owner: String!, $repo: String!, $number: Int!, $per_page: Int, $after: String) {\n  repository(owner: $owner, name: $repo) {\n    pullRequest(number: $number) {\n      reviews(first: $per_page, after: $after) {\n        nodes { id {{ fields }} }\n        pageInfo { hasNextPage endCursor }\n        totalCount\n      }\n    }\n  }\n}\n",
        variables={
            "owner": "{{ owner }}", "repo": "{{ repo }}", "number": "{{ number }}",
            "per_page": "{{ per_page }}", "after": "{{ after }}",
        },
        default_fields="fullDatabaseId state body url authorAssociation isMinimized createdAt submittedAt\nupdatedAt\nauthor { __typename login avatarUrl url }\ncommit { id oid }\npullRequest { id number title }\ncomments(first: 50) {\n  totalCount\n  nodes {\n    id path line startLine diffHunk body outdated createdAt url\n    author { __typename login avatarUrl url }\n    replyTo { id }\n  }\n}\n",
    ),
    records="$.data.repository.pullRequest.reviews.nodes",
    meta={
        "has_next_page": "$.data.repository.pullRequest.reviews.pageInfo.hasNextPage",
        "end_cursor": "$.data.repository.pullRequest.reviews.pageInfo.endCursor",
        "total_count": "$.data.repository.pullRequest.reviews.totalCount",
    },
    paging=Paging(
        strategy="cursor", param="after", next="end_cursor", has_more="has_next_page", page_size="per_page",
    ),
)
OPERATIONS: Mapping[str, Operation] = {"list": LIST}
