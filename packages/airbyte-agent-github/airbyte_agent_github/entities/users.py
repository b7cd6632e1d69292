# Generated from specs/github/connector.yaml by `connectorgen generate github`. Do not edit.
"""A person's account, as its profile shows it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from airbyte_agent_sdk.calls.context_store import StoredEntity, SyncStoredEntity
from airbyte_agent_sdk.calls.paging import AsyncPager, SyncPage
from airbyte_agent_sdk.definition import GraphQL, Operation, Paging, Parameter
from airbyte_agent_sdk.types import Omit, omit

from ..models.shared import User
from ..models.users import UsersRow
from ..params.users import UsersSearchQuery

__all__ = ["SyncUsers", "Users"]


class Users(StoredEntity[UsersSearchQuery, UsersRow]):
    """A person's account, as its profile shows it."""

    _stored = ("users", UsersRow)

    async def get(self, username: str, *, fields: Sequence[str] | Omit | None = omit) -> User:
        """Get a user.

        `fields` can ask for `email`, which needs the scope `read:user`.

        Args:
            username: Login of the user.
            fields: Fields in place of the usual ones, such as `login` and `followers.totalCount`, none that
                takes arguments; `id` is always there.
        """
        return await self._one(GET, {"username": username, "fields": fields}, User)

    def list(
        self,
        org: str,
        *,
        per_page: int | Omit | None = omit,
        after: str | Omit | None = omit,
        fields: Sequence[str] | Omit | None = omit,
    ) -> AsyncPager[User]:
        """List the members of an organization.

        Those that you can see.

        Args:
            org: Login of the organization.
            per_page: Records on a page. 1 to 100. Default `30`.
            after: Where to go on: `end_cursor` of the page before.
            fields: Fields in place of the usual ones, such as `login` and `followers.totalCount`, none that
                takes arguments; `id` is always there.
        """
        return self._pager(LIST, {"org": org, "per_page": per_page, "after": after, "fields": fields}, User)

    def search(
        self,
        query: str,
        *,
        limit: int | Omit | None = omit,
        after: str | Omit | None = omit,
        fields: Sequence[str] | Omit | None = omit,
    ) -> AsyncPager[User]:
        """Search users.

        Organizations are left out. GitHub gives the first 1,000 it finds.

        Args:
            query: Words and qualifiers, as in GitHub's search box: `location:Berlin language:python`.
            limit: Records on a page. 1 to 100. Default `30`.
            after: Where to go on: `end_cursor` of the page before.
            fields: Fields in place of the usual ones, such as `login` and `followers.totalCount`, none that
                takes arguments; `id` is always there.
        """
        return self._pager(SEARCH, {"query": query, "limit": limit, "after": after, "fields": fields}, User)


class SyncUsers(SyncStoredEntity[UsersSearchQuery, UsersRow]):
    """A person's account, as its profile shows it; blocking twin of `Users`."""

    _stored = ("users", UsersRow)

    def get(self, username: str, *, fields: Sequence[str] | Omit | None = omit) -> User:
        """Get a user.

        `fields` can ask for `email`, which needs the scope `read:user`.

        Args:
            username: Login of the user.
            fields: Fields in place of the usual ones, such as `login` and `followers.totalCount`, none that
                takes arguments; `id` is always there.
        """
        return self._one(GET, {"username": username, "fields": fields}, User)

    def list(
        self,
        org: str,
        *,
        per_page: int | Omit | None = omit,
        after: str | Omit | None = omit,
        fields: Sequence[str] | Omit | None = omit,
    ) -> SyncPage[User]:
        """List the members of an organization.

        Those that you can see.

        Args:
            org: Login of the organization.
            per_page: Records on a page. 1 to 100. Default `30`.
            after: Where to go on: `end_cursor` of the page before.
            fields: Fields in place of the usual ones, such as `login` and `followers.totalCount`, none that
                takes arguments; `id` is always there.
        """
        return self._page(LIST, {"org": org, "per_page": per_page, "after": after, "fields": fields}, User)

    def search(
        self,
        query: str,
        *,
        limit: int | Omit | None = omit,
        after: str | Omit | None = omit,
        fields: Sequence[str] | Omit | None = omit,
    ) -> SyncPage[User]:
        """Search users.

        Organizations are left out. GitHub gives the first 1,000 it finds.

        Args:
            query: Words and qualifiers, as in GitHub's search box: `location:Berlin language:python`.
            limit: Records on a page. 1 to 100. Default `30`.
            after: Where to go on: `end_cursor` of the page before.
            fields: Fields in place of the usual ones, such as `login` and `followers.totalCount`, none that
                takes arguments; `id` is always there.
        """
        return self._page(SEARCH, {"query": query, "limit": limit, "after": after, "fields": fields}, User)


# fmt: off
GET = Operation(
    entity="users", action="get", method="POST", path="/graphql",
    parameters=(
        Parameter("username", "variable", {"type": "string"}, required=True),
        Parameter("fields", "none", {"type": "array", "items": {"type": "string"}}),
    ),
    summary="Get a user", body="graphql",
    graphql=GraphQL(
        query="query GetUser($username: String!) {\n  user(login: $username) { id {{ fields }} }\n}\n",
        variables={"username": "{{ username }}"},
        default_fields="databaseId login name bio company location pronouns websiteUrl twitterUsername url\navatarUrl isHireable isSiteAdmin isEmployee isBountyHunter isCampusExpert\nisDeveloperProgramMember isGitHubStar createdAt updatedAt\nfollowers { totalCount }\nfollowing { totalCount }\nrepositories { totalCount }\n",
    ),
    records="$.data.user",
)
LIST = Operation(
    entity="users", action="list", method="POST", path="/graphql",
    parameters=(
        Parameter("org", "variable", {"type": "string"}, required=True),
        Parameter("per_page", "variable", {"type": "integer", "default": 30, "minimum": 1, "maximum": 100}),
        Parameter("after", "variable", {"type": "string"}),
        Parameter("fields", "none", {"type": "array", "items": {"type": "string"}}),
    ),
    summary="List the members of an organization", body="graphql",
    graphql=GraphQL(
        query="query ListUsers($org: String!, $per_page: Int, $after: String) {\n  organization(login: $org) {\n    membersWithRole(first: $per_page, after: $after) {\n      nodes { id {{ fields }} }\n      pageInfo { hasNextPage endCursor }\n      totalCount\n    }\n  }\n}\n",
        variables={"org": "{{ org }}", "per_page": "{{ per_page }}", "after": "{{ after }}"},
        default_fields="databaseId login name bio company location pronouns websiteUrl twitterUsername url\navatarUrl isHireable isSiteAdmin isEmployee isBountyHunter isCampusExpert\nisDeveloperProgramMember isGitHubStar createdAt updatedAt\nfollowers { totalCount }\nfollowing { totalCount }\nrepositories { totalCount }\n",
    ),
    records="$.data.organization.membersWithRole.nodes",
    meta={
        "has_next_page": "$.data.organization.membersWithRole.pageInfo.hasNextPage",
        "end_cursor": "$.data.organization.membersWithRole.pageInfo.endCursor",
        "total_count": "$.data.organization.membersWithRole.totalCount",
    },
    paging=Paging(
        strategy="cursor", param="after", next="end_cursor", has_more="has_next_page", page_size="per_page",
    ),
)
SEARCH = Operation(
    entity="users", action="search", method="POST", path="/graphql",
    parameters=(
        Parameter("query", "variable", {"type": "string"}, required=True),
        Parameter("limit", "variable", {"type": "integer", "default": 30, "minimum": 1, "maximum": 100}),
        Parameter("after", "variable", {"type": "string"}),
        Parameter("fields", "none", {"type": "array", "items": {"type": "string"}}),
    ),
    summary="Search users", body="graphql",
    graphql=GraphQL(
        query="query SearchUsers($query: String!, $limit: Int, $after: String) {\n  search(type: USER, query: $query, first: $limit, after: $after) {\n    nodes { ... on User { id {{ fields }} } }\n    pageInfo { hasNextPage endCursor }\n    userCount\n  }\n}\n",
        variables={"query": "type:user {{ query }}", "limit": "{{ limit }}", "after": "{{ after }}"},
        default_fields="databaseId login name bio company location pronouns websiteUrl twitterUsername url\navatarUrl isHireable isSiteAdmin isEmployee isBountyHunter isCampusExpert\nisDeveloperProgramMember isGitHubStar createdAt updatedAt\nfollowers { totalCount }\nfollowing { totalCount }\nrepositories { totalCount }\n",
    ),
    records="$.data.search.nodes",
    meta={
        "has_next_page": "$.data.search.pageInfo.hasNextPage",
        "end_cursor": "$.data.search.pageInfo.endCursor", "total_count": "$.data.search.userCount",
    },
    paging=Paging(
        strategy="cursor", param="after", next="end_cursor", has_more="has_next_page", page_size="limit",
        max_records=1000, total="total_count", beyond="narrow the query, such as by `created:<date` in steps",
    ),
    filter="'id' in record",
)
OPERATIONS: Mapping[str, Operation] = {"get": GET, "list": LIST, "search": SEARCH}
