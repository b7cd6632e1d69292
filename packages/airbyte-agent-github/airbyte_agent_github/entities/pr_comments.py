# Generated from specs/github/connector.yaml by `connectorgen generate github`. Do not edit.
"""Pr comments of GitHub."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import overload

from airbyte_agent_sdk.calls.entity import Entity, SyncEntity
from airbyte_agent_sdk.calls.paging import AsyncPager, SyncPage
from airbyte_agent_sdk.definition import GraphQL, Operation, Paging, Parameter
from airbyte_agent_sdk.types import Omit, omit

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
            owner: Login of the user or organization that owns the repository. Taken from the connector's
                settings where it is left out.
            repo: Name of the repository, without the owner. Taken from the connector's settings where it is
                left out.
            number: Number of the pull request, as in `#42`. Also accepted as `issue_number`, `pull_number`.
            per_page: Records on a page. 1 to 100. Default `30`.
            after: Where to go on: `end_cursor` of the page before.
            fields: Fields in place of the usual ones, such as `body` and `author.login`, none that takes
                arguments; `id` is always there.
        """
        return self._pager(LIST, {
            "owner": owner, "repo": repo, "number": number, "per_page": per_page, "after": after,
            "fields": fields,
        }, Comment)  # fmt: skip

    async def get(self, id: str, *, fields: Sequence[str] | Omit | None = omit) -> Comment:
        """Get a comment in the conversation of a pull request.

        Args:
            id: Global node id of the comment, `IC_...`.
            fields: Fields in place of the usual ones, such as `body` and `author.login`, none that takes
                arguments; `id` is always there.
        """
        return await self._one(GET, {"id": id, "fields": fields}, Comment)


class SyncPrComments(SyncEntity):
    """Pr comments of GitHub; blocking twin of `PrComments`."""

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
            owner: Login of the user or organization that owns the repository. Taken from the connector's
                settings where it is left out.
            repo: Name of the repository, without the owner. Taken from the connector's settings where it is
                left out.
            number: Number of the pull request, as in `#42`. Also accepted as `issue_number`, `pull_number`.
            per_page: Records on a page. 1 to 100. Default `30`.
            after: Where to go on: `end_cursor` of the page before.
            fields: Fields in place of the usual ones, such as `body` and `author.login`, none that takes
                arguments; `id` is always there.
        """
        return self._page(LIST, {
            "owner": owner, "repo": repo, "number": number, "per_page": per_page, "after": after,
            "fields": fields,
        }, Comment)  # fmt: skip

    def get(self, id: str, *, fields: Sequence[str] | Omit | None = omit) -> Comment:
        """Get a comment in the conversation of a pull request.

        Args:
            id: Global node id of the comment, `IC_...`.
            fields: Fields in place of the usual ones, such as `body` and `author.login`, none that takes
                arguments; `id` is always there.
        """
        return self._one(GET, {"id": id, "fields": fields}, Comment)


# fmt: off
LIST = Operation(
    entity="pr_comments", action="list", method="POST", path="/graphql",
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
    summary="List the comments in the conversation of a pull request, oldest first", body="graphql",
    graphql=GraphQL(
        query="query ListPrComments($owner: String!, $repo: String!, $number: Int!, $per_page: Int, $after: String) {\n  repository(owner: $owner, name: $repo) {\n    pullRequest(number: $number) {\n      comments(first: $per_page, after: $after) {\n        nodes { id {{ fields }} }\n        pageInfo { hasNextPage endCursor }\n        totalCount\n      }\n    }\n  }\n}\n",
        variables={
            "owner": "{{ owner }}", "repo": "{{ repo }}", "number": "{{ number }}",
            "per_page": "{{ per_page }}", "after": "{{ after }}",
        },
        default_fields="fullDatabaseId body url authorAssociation isMinimized minimizedReason createdAt\nupdatedAt lastEditedAt\nauthor { __typename login avatarUrl url }\npullRequest { id number title }\nrepository { id name nameWithOwner owner { id login } }\nreactions { totalCount }\n",
    ),
    records="$.data.repository.pullRequest.comments.nodes",
    meta={
        "has_next_page": "$.data.repository.pullRequest.comments.pageInfo.hasNextPage",
        "end_cursor": "$.data.repository.pullRequest.comments.pageInfo.endCursor",
        "total_count": "$.data.repository.pullRequest.comments.totalCount",
    },
    paging=Paging(
        strategy="cursor", param="after", next="end_cursor", has_more="has_next_page", page_size="per_page",
    ),
)
GET = Operation(
    entity="pr_comments", action="get", method="POST", path="/graphql",
    parameters=(
        Parameter("id", "variable", {"type": "string"}, required=True),
        Parameter("fields", "none", {"type": "array", "items": {"type": "string"}}),
    ),
    summary="Get a comment in the conversation of a pull request", body="graphql",
    graphql=GraphQL(
        query="query GetPrComment($id: ID!) {\n  node(id: $id) { ... on IssueComment { id {{ fields }} } }\n}\n",
        variables={"id": "{{ id }}"},
        default_fields="fullDatabaseId body url authorAssociation isMinimized minimizedReason createdAt\nupdatedAt lastEditedAt\nauthor { __typename login avatarUrl url }\npullRequest { id number title }\nrepository { id name nameWithOwner owner { id login } }\nreactions { totalCount }\n",
    ),
    records="$.data.node", filter="'id' in record",
)
OPERATIONS: Mapping[str, Operation] = {"list": LIST, "get": GET}
