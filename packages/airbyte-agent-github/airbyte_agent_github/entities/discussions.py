# Generated from specs/github/connector.yaml by `connectorgen generate github`. Do not edit.
"""A discussion of a repository."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Literal, overload

from airbyte_agent_sdk.calls.entity import Entity, SyncEntity
from airbyte_agent_sdk.calls.paging import AsyncPager, SyncPage
from airbyte_agent_sdk.definition import GraphQL, Operation, Paging, Parameter
from airbyte_agent_sdk.types import Omit, omit

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
            owner: Login of the user or organization that owns the repository. Taken from the connector's
                settings where it is left out.
            repo: Name of the repository, without the owner. Taken from the connector's settings where it is
                left out.
            states: Only those in one of these states; all where absent. One of `OPEN`, `CLOSED`. Also
                accepted as `state`.
            answered: Only those with an answer, or only those without.
            per_page: Records on a page. 1 to 100. Default `30`.
            after: Where to go on: `end_cursor` of the page before.
            fields: Fields in place of the usual ones, such as `title` and `category.name`, none that takes
                arguments; `id` is always there.
        """
        return self._pager(LIST, {
            "owner": owner, "repo": repo, "states": states, "answered": answered, "per_page": per_page,
            "after": after, "fields": fields,
        }, Discussion)  # fmt: skip

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
            owner: Login of the user or organization that owns the repository. Taken from the connector's
                settings where it is left out.
            repo: Name of the repository, without the owner. Taken from the connector's settings where it is
                left out.
            number: Number of the discussion, as in its URL. Also accepted as `discussion_number`, `id`.
            fields: Fields in place of the usual ones, such as `title` and `category.name`, none that takes
                arguments; `id` is always there.
        """
        return await self._one(
            GET, {"owner": owner, "repo": repo, "number": number, "fields": fields}, Discussion,
        )  # fmt: skip

    def search(
        self,
        query: str,
        *,
        per_page: int | Omit | None = omit,
        after: str | Omit | None = omit,
        fields: Sequence[str] | Omit | None = omit,
    ) -> AsyncPager[Discussion]:
        """Search discussions.

        GitHub gives the first 1,000 it finds.

        Args:
            query: Words and qualifiers, as in GitHub's search box: `repo:octo-org/hello is:unanswered`.
            per_page: Records on a page. 1 to 100. Default `30`.
            after: Where to go on: `end_cursor` of the page before.
            fields: Fields in place of the usual ones, such as `title` and `category.name`, none that takes
                arguments; `id` is always there.
        """
        return self._pager(
            SEARCH, {"query": query, "per_page": per_page, "after": after, "fields": fields}, Discussion,
        )  # fmt: skip


class SyncDiscussions(SyncEntity):
    """A discussion of a repository; blocking twin of `Discussions`."""

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
            owner: Login of the user or organization that owns the repository. Taken from the connector's
                settings where it is left out.
            repo: Name of the repository, without the owner. Taken from the connector's settings where it is
                left out.
            states: Only those in one of these states; all where absent. One of `OPEN`, `CLOSED`. Also
                accepted as `state`.
            answered: Only those with an answer, or only those without.
            per_page: Records on a page. 1 to 100. Default `30`.
            after: Where to go on: `end_cursor` of the page before.
            fields: Fields in place of the usual ones, such as `title` and `category.name`, none that takes
                arguments; `id` is always there.
        """
        return self._page(LIST, {
            "owner": owner, "repo": repo, "states": states, "answered": answered, "per_page": per_page,
            "after": after, "fields": fields,
        }, Discussion)  # fmt: skip

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
            owner: Login of the user or organization that owns the repository. Taken from the connector's
                settings where it is left out.
            repo: Name of the repository, without the owner. Taken from the connector's settings where it is
                left out.
            number: Number of the discussion, as in its URL. Also accepted as `discussion_number`, `id`.
            fields: Fields in place of the usual ones, such as `title` and `category.name`, none that takes
                arguments; `id` is always there.
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

        GitHub gives the first 1,000 it finds.

        Args:
            query: Words and qualifiers, as in GitHub's search box: `repo:octo-org/hello is:unanswered`.
            per_page: Records on a page. 1 to 100. Default `30`.
            after: Where to go on: `end_cursor` of the page before.
            fields: Fields in place of the usual ones, such as `title` and `category.name`, none that takes
                arguments; `id` is always there.
        """
        return self._page(
            SEARCH, {"query": query, "per_page": per_page, "after": after, "fields": fields}, Discussion,
        )  # fmt: skip


# fmt: off
LIST = Operation(
    entity="discussions", action="list", method="POST", path="/graphql",
    parameters=(
        Parameter("owner", "variable", {"type": "string"}, needed=True),
        Parameter("repo", "variable", {"type": "string"}, needed=True),
        Parameter(
            "states", "variable", {"type": "array", "items": {"type": "string", "enum": ["OPEN", "CLOSED"]}},
            aliases={"state": {"open": ["OPEN"], "closed": ["CLOSED"], "all": ["OPEN", "CLOSED"]}},
        ),
        Parameter("answered", "variable", {"type": "boolean"}),
        Parameter("per_page", "variable", {"type": "integer", "default": 30, "minimum": 1, "maximum": 100}),
        Parameter("after", "variable", {"type": "string"}),
        Parameter("fields", "none", {"type": "array", "items": {"type": "string"}}),
    ),
    summary="List the discussions of a repository, newest first", body="graphql",
    graphql=GraphQL(
        query="query ListDiscussions($owner: String!, $repo: String!, $states: [DiscussionState!], $answered: Boolean, $per_page: Int, $after: String) {\n  repository(owner: $owner, name: $repo) {\n    discussions(\n      states: $states, answered: $answered, first: $per_page, after: $after,\n      orderBy: {field: CREATED_AT, direction: DESC}\n    ) {\n      nodes { id {{ fields }} }\n      pageInfo { hasNextPage endCursor }\n      totalCount\n    }\n  }\n}\n",
        variables={
            "owner": "{{ owner }}", "repo": "{{ repo }}", "states": "{{ states }}",
            "answered": "{{ answered }}", "per_page": "{{ per_page }}", "after": "{{ after }}",
        },
        default_fields="databaseId number title body url closed closedAt createdAt updatedAt lastEditedAt\nstateReason isAnswered answerChosenAt locked activeLockReason authorAssociation\nupvoteCount\nauthor { __typename login avatarUrl url }\nanswerChosenBy { __typename login avatarUrl url }\nanswer { id body url createdAt author { __typename login avatarUrl url } }\ncategory { id name slug emoji isAnswerable }\nrepository { id name nameWithOwner owner { id login } }\nlabels(first: 20) { nodes { id name color } }\ncomments { totalCount }\nreactions { totalCount }\n",
    ),
    records="$.data.repository.discussions.nodes",
    meta={
        "has_next_page": "$.data.repository.discussions.pageInfo.hasNextPage",
        "end_cursor": "$.data.repository.discussions.pageInfo.endCursor",
        "total_count": "$.data.repository.discussions.totalCount",
    },
    paging=Paging(
        strategy="cursor", param="after", next="end_cursor", has_more="has_next_page", page_size="per_page",
    ),
)
GET = Operation(
    entity="discussions", action="get", method="POST", path="/graphql",
    parameters=(
        Parameter("owner", "variable", {"type": "string"}, needed=True),
        Parameter("repo", "variable", {"type": "string"}, needed=True),
        Parameter(
            "number", "variable", {"type": "integer"}, required=True,
            aliases={"discussion_number": {}, "id": {}},
        ),
        Parameter("fields", "none", {"type": "array", "items": {"type": "string"}}),
    ),
    summary="Get a discussion", body="graphql",
    graphql=GraphQL(
        query="query GetDiscussion($owner: String!, $repo: String!, $number: Int!) {\n  repository(owner: $owner, name: $repo) { discussion(number: $number) { id {{ fields }} } }\n}\n",
        variables={"owner": "{{ owner }}", "repo": "{{ repo }}", "number": "{{ number }}"},
        default_fields="databaseId number title body url closed closedAt createdAt updatedAt lastEditedAt\nstateReason isAnswered answerChosenAt locked activeLockReason authorAssociation\nupvoteCount\nauthor { __typename login avatarUrl url }\nanswerChosenBy { __typename login avatarUrl url }\nanswer { id body url createdAt author { __typename login avatarUrl url } }\ncategory { id name slug emoji isAnswerable }\nrepository { id name nameWithOwner owner { id login } }\nlabels(first: 20) { nodes { id name color } }\ncomments { totalCount }\nreactions { totalCount }\n",
    ),
    records="$.data.repository.discussion",
)
SEARCH = Operation(
    entity="discussions", action="search", method="POST", path="/graphql",
    parameters=(
        Parameter("query", "variable", {"type": "string"}, required=True),
        Parameter("per_page", "variable", {"type": "integer", "default": 30, "minimum": 1, "maximum": 100}),
        Parameter("after", "variable", {"type": "string"}),
        Parameter("fields", "none", {"type": "array", "items": {"type": "string"}}),
    ),
    summary="Search discussions", body="graphql",
    graphql=GraphQL(
        query="query SearchDiscussions($query: String!, $per_page: Int, $after: String) {\n  search(type: DISCUSSION, query: $query, first: $per_page, after: $after) {\n    nodes { ... on Discussion { id {{ fields }} } }\n    pageInfo { hasNextPage endCursor }\n    discussionCount\n  }\n}\n",
        variables={"query": "{{ query }}", "per_page": "{{ per_page }}", "after": "{{ after }}"},
        default_fields="databaseId number title body url closed closedAt createdAt updatedAt lastEditedAt\nstateReason isAnswered answerChosenAt locked activeLockReason authorAssociation\nupvoteCount\nauthor { __typename login avatarUrl url }\nanswerChosenBy { __typename login avatarUrl url }\nanswer { id body url createdAt author { __typename login avatarUrl url } }\ncategory { id name slug emoji isAnswerable }\nrepository { id name nameWithOwner owner { id login } }\nlabels(first: 20) { nodes { id name color } }\ncomments { totalCount }\nreactions { totalCount }\n",
    ),
    records="$.data.search.nodes",
    meta={
        "has_next_page": "$.data.search.pageInfo.hasNextPage",
        "end_cursor": "$.data.search.pageInfo.endCursor", "total_count": "$.data.search.discussionCount",
    },
    paging=Paging(
        strategy="cursor", param="after", next="end_cursor", has_more="has_next_page", page_size="per_page",
        max_records=1000, total="total_count", beyond="narrow the query, such as by `created:<date` in steps",
    ),
)
OPERATIONS: Mapping[str, Operation] = {"list": LIST, "get": GET, "search": SEARCH}
