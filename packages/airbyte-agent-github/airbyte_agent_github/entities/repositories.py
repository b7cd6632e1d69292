# Generated from specs/github/connector.yaml by `connectorgen generate github`. Do not edit.
"""A repository."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from airbyte_agent_sdk.calls.context_store import StoredEntity, SyncStoredEntity
from airbyte_agent_sdk.calls.paging import AsyncPager, SyncPage
from airbyte_agent_sdk.definition import GraphQL, Operation, Paging, Parameter
from airbyte_agent_sdk.types import Omit, omit

from ..models.repositories import RepositoriesRow
from ..models.shared import Repository
from ..params.repositories import RepositoriesSearchQuery

__all__ = ["Repositories", "SyncRepositories"]


class Repositories(StoredEntity[RepositoriesSearchQuery, RepositoriesRow]):
    """A repository."""

    _stored = ("repositories", RepositoriesRow)

    async def get(
        self,
        owner: str | Omit | None = omit,
        repo: str | Omit | None = omit,
        *,
        fields: Sequence[str] | Omit | None = omit,
    ) -> Repository:
        """Get a repository.

        Args:
            owner: Login of the user or organization that owns the repository. Taken from the connector's
                settings where it is left out.
            repo: Name of the repository, without the owner. Taken from the connector's settings where it is
                left out.
            fields: Fields in place of the usual ones, such as `nameWithOwner` and `owner.login`, none that
                takes arguments; `id` is always there.
        """
        return await self._one(GET, {"owner": owner, "repo": repo, "fields": fields}, Repository)

    def list(
        self,
        username: str,
        *,
        per_page: int | Omit | None = omit,
        after: str | Omit | None = omit,
        fields: Sequence[str] | Omit | None = omit,
    ) -> AsyncPager[Repository]:
        """List the repositories of a user, last pushed first.

        Those that the user owns; `org_repositories` has those of an organization.

        Args:
            username: Login of the user.
            per_page: Records on a page. 1 to 100. Default `30`.
            after: Where to go on: `end_cursor` of the page before.
            fields: Fields in place of the usual ones, such as `nameWithOwner` and `owner.login`, none that
                takes arguments; `id` is always there.
        """
        return self._pager(
            LIST, {"username": username, "per_page": per_page, "after": after, "fields": fields}, Repository,
        )  # fmt: skip

    def search(
        self,
        query: str,
        *,
        limit: int | Omit | None = omit,
        after: str | Omit | None = omit,
        fields: Sequence[str] | Omit | None = omit,
    ) -> AsyncPager[Repository]:
        """Search repositories.

        GitHub gives the first 1,000 it finds.

        Args:
            query: Words and qualifiers, as in GitHub's search box: `agent language:python stars:>100`.
            limit: Records on a page. 1 to 100. Default `30`.
            after: Where to go on: `end_cursor` of the page before.
            fields: Fields in place of the usual ones, such as `nameWithOwner` and `owner.login`, none that
                takes arguments; `id` is always there.
        """
        return self._pager(
            SEARCH, {"query": query, "limit": limit, "after": after, "fields": fields}, Repository,
        )  # fmt: skip


class SyncRepositories(SyncStoredEntity[RepositoriesSearchQuery, RepositoriesRow]):
    """A repository; blocking twin of `Repositories`."""

    _stored = ("repositories", RepositoriesRow)

    def get(
        self,
        owner: str | Omit | None = omit,
        repo: str | Omit | None = omit,
        *,
        fields: Sequence[str] | Omit | None = omit,
    ) -> Repository:
        """Get a repository.

        Args:
            owner: Login of the user or organization that owns the repository. Taken from the connector's
                settings where it is left out.
            repo: Name of the repository, without the owner. Taken from the connector's settings where it is
                left out.
            fields: Fields in place of the usual ones, such as `nameWithOwner` and `owner.login`, none that
                takes arguments; `id` is always there.
        """
        return self._one(GET, {"owner": owner, "repo": repo, "fields": fields}, Repository)

    def list(
        self,
        username: str,
        *,
        per_page: int | Omit | None = omit,
        after: str | Omit | None = omit,
        fields: Sequence[str] | Omit | None = omit,
    ) -> SyncPage[Repository]:
        """List the repositories of a user, last pushed first.

        Those that the user owns; `org_repositories` has those of an organization.

        Args:
            username: Login of the user.
            per_page: Records on a page. 1 to 100. Default `30`.
            after: Where to go on: `end_cursor` of the page before.
            fields: Fields in place of the usual ones, such as `nameWithOwner` and `owner.login`, none that
                takes arguments; `id` is always there.
        """
        return self._page(
            LIST, {"username": username, "per_page": per_page, "after": after, "fields": fields}, Repository,
        )  # fmt: skip

    def search(
        self,
        query: str,
        *,
        limit: int | Omit | None = omit,
        after: str | Omit | None = omit,
        fields: Sequence[str] | Omit | None = omit,
    ) -> SyncPage[Repository]:
        """Search repositories.

        GitHub gives the first 1,000 it finds.

        Args:
            query: Words and qualifiers, as in GitHub's search box: `agent language:python stars:>100`.
            limit: Records on a page. 1 to 100. Default `30`.
            after: Where to go on: `end_cursor` of the page before.
            fields: Fields in place of the usual ones, such as `nameWithOwner` and `owner.login`, none that
                takes arguments; `id` is always there.
        """
        return self._page(
            SEARCH, {"query": query, "limit": limit, "after": after, "fields": fields}, Repository,
        )  # fmt: skip


# fmt: off
GET = Operation(
    entity="repositories", action="get", method="POST", path="/graphql",
    parameters=(
        Parameter("owner", "variable", {"type": "string"}, needed=True),
        Parameter("repo", "variable", {"type": "string"}, needed=True),
        Parameter("fields", "none", {"type": "array", "items": {"type": "string"}}),
    ),
    summary="Get a repository", body="graphql",
    graphql=GraphQL(
        query="query GetRepository($owner: String!, $repo: String!) {\n  repository(owner: $owner, name: $repo) { id {{ fields }} }\n}\n",
        variables={"owner": "{{ owner }}", "repo": "{{ repo }}"},
        default_fields="databaseId name nameWithOwner description url homepageUrl sshUrl visibility isPrivate\nisFork isArchived isTemplate isDisabled isEmpty isLocked isMirror isInOrganization\nhasIssuesEnabled hasDiscussionsEnabled hasProjectsEnabled hasWikiEnabled\nstargazerCount forkCount diskUsage viewerPermission viewerHasStarred createdAt\nupdatedAt pushedAt archivedAt\nowner { __typename id login avatarUrl url }\nparent { id name nameWithOwner owner { id login } }\ndefaultBranchRef { id name }\nprimaryLanguage { id name color }\nlicenseInfo { id key name spdxId }\nlatestRelease { id tagName name publishedAt url }\nrepositoryTopics(first: 20) { nodes { topic { id name } } }\nissues(states: [OPEN]) { totalCount }\npullRequests(states: [OPEN]) { totalCount }\nwatchers { totalCount }\nmergeCommitAllowed squashMergeAllowed rebaseMergeAllowed autoMergeAllowed\nallowUpdateBranch deleteBranchOnMerge forkingAllowed webCommitSignoffRequired\nlanguages(first: 20, orderBy: {field: SIZE, direction: DESC}) {\n  totalSize\n  edges { size node { id name color } }\n}\n",
    ),
    records="$.data.repository",
)
LIST = Operation(
    entity="repositories", action="list", method="POST", path="/graphql",
    parameters=(
        Parameter("username", "variable", {"type": "string"}, required=True),
        Parameter("per_page", "variable", {"type": "integer", "default": 30, "minimum": 1, "maximum": 100}),
        Parameter("after", "variable", {"type": "string"}),
        Parameter("fields", "none", {"type": "array", "items": {"type": "string"}}),
    ),
    summary="List the repositories of a user, last pushed first", body="graphql",
    graphql=GraphQL(
        query="query ListRepositories($username: String!, $per_page: Int, $after: String) {\n  user(login: $username) {\n    repositories(\n      first: $per_page, after: $after, ownerAffiliations: [OWNER],\n      orderBy: {field: PUSHED_AT, direction: DESC}\n    ) {\n      nodes { id {{ fields }} }\n      pageInfo { hasNextPage endCursor }\n      totalCount\n    }\n  }\n}\n",
        variables={"username": "{{ username }}", "per_page": "{{ per_page }}", "after": "{{ after }}"},
        default_fields="databaseId name nameWithOwner description url homepageUrl sshUrl visibility isPrivate\nisFork isArchived isTemplate isDisabled isEmpty isLocked isMirror isInOrganization\nhasIssuesEnabled hasDiscussionsEnabled hasProjectsEnabled hasWikiEnabled\nstargazerCount forkCount diskUsage viewerPermission viewerHasStarred createdAt\nupdatedAt pushedAt archivedAt\nowner { __typename id login avatarUrl url }\nparent { id name nameWithOwner owner { id login } }\ndefaultBranchRef { id name }\nprimaryLanguage { id name color }\nlicenseInfo { id key name spdxId }\nlatestRelease { id tagName name publishedAt url }\nrepositoryTopics(first: 20) { nodes { topic { id name } } }\nissues(states: [OPEN]) { totalCount }\npullRequests(states: [OPEN]) { totalCount }\nwatchers { totalCount }\n",
    ),
    records="$.data.user.repositories.nodes",
    meta={
        "has_next_page": "$.data.user.repositories.pageInfo.hasNextPage",
        "end_cursor": "$.data.user.repositories.pageInfo.endCursor",
        "total_count": "$.data.user.repositories.totalCount",
    },
    paging=Paging(
        strategy="cursor", param="after", next="end_cursor", has_more="has_next_page", page_size="per_page",
    ),
)
SEARCH = Operation(
    entity="repositories", action="search", method="POST", path="/graphql",
    parameters=(
        Parameter("query", "variable", {"type": "string"}, required=True),
        Parameter("limit", "variable", {"type": "integer", "default": 30, "minimum": 1, "maximum": 100}),
        Parameter("after", "variable", {"type": "string"}),
        Parameter("fields", "none", {"type": "array", "items": {"type": "string"}}),
    ),
    summary="Search repositories", body="graphql",
    graphql=GraphQL(
        query="query SearchRepositories($query: String!, $limit: Int, $after: String) {\n  search(type: REPOSITORY, query: $query, first: $limit, after: $after) {\n    nodes { ... on Repository { id {{ fields }} } }\n    pageInfo { hasNextPage endCursor }\n    repositoryCount\n  }\n}\n",
        variables={"query": "{{ query }}", "limit": "{{ limit }}", "after": "{{ after }}"},
        default_fields="databaseId name nameWithOwner description url homepageUrl sshUrl visibility isPrivate\nisFork isArchived isTemplate isDisabled isEmpty isLocked isMirror isInOrganization\nhasIssuesEnabled hasDiscussionsEnabled hasProjectsEnabled hasWikiEnabled\nstargazerCount forkCount diskUsage viewerPermission viewerHasStarred createdAt\nupdatedAt pushedAt archivedAt\nowner { __typename id login avatarUrl url }\nparent { id name nameWithOwner owner { id login } }\ndefaultBranchRef { id name }\nprimaryLanguage { id name color }\nlicenseInfo { id key name spdxId }\nlatestRelease { id tagName name publishedAt url }\nrepositoryTopics(first: 20) { nodes { topic { id name } } }\nissues(states: [OPEN]) { totalCount }\npullRequests(states: [OPEN]) { totalCount }\nwatchers { totalCount }\n",
    ),
    records="$.data.search.nodes",
    meta={
        "has_next_page": "$.data.search.pageInfo.hasNextPage",
        "end_cursor": "$.data.search.pageInfo.endCursor", "total_count": "$.data.search.repositoryCount",
    },
    paging=Paging(
        strategy="cursor", param="after", next="end_cursor", has_more="has_next_page", page_size="limit",
        max_records=1000, total="total_count", beyond="narrow the query, such as by `created:<date` in steps",
    ),
)
OPERATIONS: Mapping[str, Operation] = {"get": GET, "list": LIST, "search": SEARCH}
