# Generated from specs/github/connector.yaml by `connectorgen generate github`. Do not edit.
"""A comment in the conversation of an issue or a pull request."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import overload

from airbyte_agent_sdk.calls.context_store import StoredEntity, SyncStoredEntity
from airbyte_agent_sdk.calls.paging import AsyncPager, SyncPage
from airbyte_agent_sdk.definition import GraphQL, Operation, Paging, Parameter
from airbyte_agent_sdk.types import Omit, omit

from ..models.comments import CommentsRow, RestComment
from ..models.shared import Comment
from ..params.comments import CommentsSearchQuery

__all__ = ["Comments", "SyncComments"]


class Comments(StoredEntity[CommentsSearchQuery, CommentsRow]):
    """A comment in the conversation of an issue or a pull request."""

    _stored = ("comments", CommentsRow)

    @overload
    async def create(self, owner: str, repo: str, issue_number: int, body: str) -> RestComment: ...

    @overload
    async def create(
        self, *, issue_number: int, body: str, owner: str | Omit | None = omit, repo: str | Omit | None = omit
    ) -> RestComment: ...

    async def create(
        self,
        owner: str | Omit | None = omit,
        repo: str | Omit | None = omit,
        issue_number: int | Omit | None = omit,
        body: str | Omit | None = omit,
    ) -> RestComment:
        """Comment on an issue or a pull request.

        Args:
            owner: Login of the user or organization that owns the repository. Taken from the connector's
                settings where it is left out.
            repo: Name of the repository, without the owner. Taken from the connector's settings where it is
                left out.
            issue_number: Number of the issue or pull request, as in `#42`. Also accepted as `number`,
                `pull_number`.
            body: Text in Markdown.
        """
        return await self._one(
            CREATE, {"owner": owner, "repo": repo, "issue_number": issue_number, "body": body}, RestComment,
        )  # fmt: skip

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
            owner: Login of the user or organization that owns the repository. Taken from the connector's
                settings where it is left out.
            repo: Name of the repository, without the owner. Taken from the connector's settings where it is
                left out.
            number: Number of the issue or pull request, as in `#42`. Also accepted as `issue_number`,
                `pull_number`.
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
        """Get a comment.

        Args:
            id: Global node id of the comment, `IC_...`.
            fields: Fields in place of the usual ones, such as `body` and `author.login`, none that takes
                arguments; `id` is always there.
        """
        return await self._one(GET, {"id": id, "fields": fields}, Comment)


class SyncComments(SyncStoredEntity[CommentsSearchQuery, CommentsRow]):
    """A comment in the conversation of an issue or a pull request; blocking twin of `Comments`."""

    _stored = ("comments", CommentsRow)

    @overload
    def create(self, owner: str, repo: str, issue_number: int, body: str) -> RestComment: ...

    @overload
    def create(
        self, *, issue_number: int, body: str, owner: str | Omit | None = omit, repo: str | Omit | None = omit
    ) -> RestComment: ...

    def create(
        self,
        owner: str | Omit | None = omit,
        repo: str | Omit | None = omit,
        issue_number: int | Omit | None = omit,
        body: str | Omit | None = omit,
    ) -> RestComment:
        """Comment on an issue or a pull request.

        Args:
            owner: Login of the user or organization that owns the repository. Taken from the connector's
                settings where it is left out.
            repo: Name of the repository, without the owner. Taken from the connector's settings where it is
                left out.
            issue_number: Number of the issue or pull request, as in `#42`. Also accepted as `number`,
                `pull_number`.
            body: Text in Markdown.
        """
        return self._one(
            CREATE, {"owner": owner, "repo": repo, "issue_number": issue_number, "body": body}, RestComment,
        )  # fmt: skip

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
            owner: Login of the user or organization that owns the repository. Taken from the connector's
                settings where it is left out.
            repo: Name of the repository, without the owner. Taken from the connector's settings where it is
                left out.
            number: Number of the issue or pull request, as in `#42`. Also accepted as `issue_number`,
                `pull_number`.
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
        """Get a comment.

        Args:
            id: Global node id of the comment, `IC_...`.
            fields: Fields in place of the usual ones, such as `body` and `author.login`, none that takes
                arguments; `id` is always there.
        """
        return self._one(GET, {"id": id, "fields": fields}, Comment)


# fmt: off
CREATE = Operation(
    entity="comments", action="create", method="POST",
    path="/repos/{owner}/{repo}/issues/{issue_number}/comments",
    parameters=(
        Parameter("owner", "path", {"type": "string"}, needed=True),
        Parameter("repo", "path", {"type": "string"}, needed=True),
        Parameter(
            "issue_number", "path", {"type": "integer"}, required=True,
            aliases={"number": {}, "pull_number": {}},
        ),
        Parameter("body", "body", {"type": "string"}, required=True),
    ),
    summary="Comment on an issue or a pull request", body="json",
)
LIST = Operation(
    entity="comments", action="list", method="POST", path="/graphql",
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
    summary="List the comments on an issue or a pull request, oldest first", body="graphql",
    graphql=GraphQL(
        query="query ListComments($owner: String!, $repo: String!, $number: Int!, $per_page: Int, $after: String) {\n  repository(owner: $owner, name: $repo) {\n    issueOrPullRequest(number: $number) {\n      ... on Issue {\n        comments(first: $per_page, after: $after) {\n          nodes { id {{ fields }} }\n          pageInfo { hasNextPage endCursor }\n          totalCount\n        }\n      }\n      ... on PullRequest {\n        comments(first: $per_page, after: $after) {\n          nodes { id {{ fields }} }\n          pageInfo { hasNextPage endCursor }\n          totalCount\n        }\n      }\n    }\n  }\n}\n",
        variables={
            "owner": "{{ owner }}", "repo": "{{ repo }}", "number": "{{ number }}",
            "per_page": "{{ per_page }}", "after": "{{ after }}",
        },
        default_fields="fullDatabaseId body url authorAssociation isMinimized minimizedReason createdAt\nupdatedAt lastEditedAt\nauthor { __typename login avatarUrl url }\npullRequest { id number title }\nrepository { id name nameWithOwner owner { id login } }\nreactions { totalCount }\nissue { id number title }\n",
    ),
    records="$.data.repository.issueOrPullRequest.comments.nodes",
    meta={
        "has_next_page": "$.data.repository.issueOrPullRequest.comments.pageInfo.hasNextPage",
        "end_cursor": "$.data.repository.issueOrPullRequest.comments.pageInfo.endCursor",
        "total_count": "$.data.repository.issueOrPullRequest.comments.totalCount",
    },
    paging=Paging(
        strategy="cursor", param="after", next="end_cursor", has_more="has_next_page", page_size="per_page",
    ),
)
GET = Operation(
    entity="comments", action="get", method="POST", path="/graphql",
    parameters=(
        Parameter("id", "variable", {"type": "string"}, required=True),
        Parameter("fields", "none", {"type": "array", "items": {"type": "string"}}),
    ),
    summary="Get a comment", body="graphql",
    graphql=GraphQL(
        query="query GetComment($id: ID!) {\n  node(id: $id) { ... on IssueComment { id {{ fields }} } }\n}\n",
        variables={"id": "{{ id }}"},
        default_fields="fullDatabaseId body url authorAssociation isMinimized minimizedReason createdAt\nupdatedAt lastEditedAt\nauthor { __typename login avatarUrl url }\npullRequest { id number title }\nrepository { id name nameWithOwner owner { id login } }\nreactions { totalCount }\nissue { id number title }\n",
    ),
    records="$.data.node", filter="'id' in record",
)
OPERATIONS: Mapping[str, Operation] = {"create": CREATE, "list": LIST, "get": GET}
