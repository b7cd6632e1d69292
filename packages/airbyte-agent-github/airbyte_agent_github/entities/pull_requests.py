# Generated from specs/github/connector.yaml by `connectorgen generate github`. Do not edit.
"""A pull request, with its first 10 assignees and 20 labels."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Literal, overload

from airbyte_agent_sdk.calls.context_store import StoredEntity, SyncStoredEntity
from airbyte_agent_sdk.calls.paging import AsyncPager, SyncPage
from airbyte_agent_sdk.definition import GraphQL, Operation, Paging, Parameter
from airbyte_agent_sdk.types import Omit, omit

from ..models.pull_requests import PullRequest, PullRequestsRow, RestPullRequest
from ..params.pull_requests import PullRequestsSearchQuery

__all__ = ["PullRequests", "SyncPullRequests"]


class PullRequests(StoredEntity[PullRequestsSearchQuery, PullRequestsRow]):
    """A pull request, with its first 10 assignees and 20 labels."""

    _stored = ("pull_requests", PullRequestsRow)

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
            owner: Login of the user or organization that owns the repository. Taken from the connector's
                settings where it is left out.
            repo: Name of the repository, without the owner. Taken from the connector's settings where it is
                left out.
            title: Title.
            head: Branch that it comes from; `owner:branch` from a fork.
            base: Branch that it goes into.
            body: Text in Markdown.
            draft: Whether it is a draft.
            maintainer_can_modify: Whether maintainers may push to its branch.
            head_repo: Name of the repository that it comes from, where both are of one organization.
            issue: Number of an issue to make into the pull request, with its title, text and comments.
        """
        return await self._one(CREATE, {
            "owner": owner, "repo": repo, "title": title, "head": head, "base": base, "body": body,
            "draft": draft, "maintainer_can_modify": maintainer_can_modify, "head_repo": head_repo,
            "issue": issue,
        }, RestPullRequest)  # fmt: skip

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
            owner: Login of the user or organization that owns the repository. Taken from the connector's
                settings where it is left out.
            repo: Name of the repository, without the owner. Taken from the connector's settings where it is
                left out.
            states: Only those in one of these states; all where absent. One of `OPEN`, `CLOSED`, `MERGED`.
                Also accepted as `state`.
            per_page: Records on a page. 1 to 100. Default `30`.
            after: Where to go on: `end_cursor` of the page before.
            fields: Fields in place of the usual ones, such as `title` and `author.login`, none that takes
                arguments; `id` is always there.
        """
        return self._pager(LIST, {
            "owner": owner, "repo": repo, "states": states, "per_page": per_page, "after": after,
            "fields": fields,
        }, PullRequest)  # fmt: skip

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
            owner: Login of the user or organization that owns the repository. Taken from the connector's
                settings where it is left out.
            repo: Name of the repository, without the owner. Taken from the connector's settings where it is
                left out.
            number: Number of the pull request, as in `#42`. Also accepted as `pull_number`, `issue_number`,
                `id`.
            fields: Fields in place of the usual ones, such as `title` and `author.login`, none that takes
                arguments; `id` is always there.
        """
        return await self._one(
            GET, {"owner": owner, "repo": repo, "number": number, "fields": fields}, PullRequest,
        )  # fmt: skip

    def search(
        self,
        query: str,
        *,
        per_page: int | Omit | None = omit,
        after: str | Omit | None = omit,
        fields: Sequence[str] | Omit | None = omit,
    ) -> AsyncPager[PullRequest]:
        """Search pull requests.

        Issues are left out. GitHub gives the first 1,000 it finds.

        Args:
            query: Words and qualifiers, as in GitHub's search box: `repo:octo-org/hello is:open
                review:required`.
            per_page: Records on a page. 1 to 100. Default `30`.
            after: Where to go on: `end_cursor` of the page before.
            fields: Fields in place of the usual ones, such as `title` and `author.login`, none that takes
                arguments; `id` is always there.
        """
        return self._pager(
            SEARCH, {"query": query, "per_page": per_page, "after": after, "fields": fields}, PullRequest,
        )  # fmt: skip


class SyncPullRequests(SyncStoredEntity[PullRequestsSearchQuery, PullRequestsRow]):
    """A pull request, with its first 10 assignees and 20 labels; blocking twin of `PullRequests`."""

    _stored = ("pull_requests", PullRequestsRow)

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
            owner: Login of the user or organization that owns the repository. Taken from the connector's
                settings where it is left out.
            repo: Name of the repository, without the owner. Taken from the connector's settings where it is
                left out.
            title: Title.
            head: Branch that it comes from; `owner:branch` from a fork.
            base: Branch that it goes into.
            body: Text in Markdown.
            draft: Whether it is a draft.
            maintainer_can_modify: Whether maintainers may push to its branch.
            head_repo: Name of the repository that it comes from, where both are of one organization.
            issue: Number of an issue to make into the pull request, with its title, text and comments.
        """
        return self._one(CREATE, {
            "owner": owner, "repo": repo, "title": title, "head": head, "base": base, "body": body,
            "draft": draft, "maintainer_can_modify": maintainer_can_modify, "head_repo": head_repo,
            "issue": issue,
        }, RestPullRequest)  # fmt: skip

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
            owner: Login of the user or organization that owns the repository. Taken from the connector's
                settings where it is left out.
            repo: Name of the repository, without the owner. Taken from the connector's settings where it is
                left out.
            states: Only those in one of these states; all where absent. One of `OPEN`, `CLOSED`, `MERGED`.
                Also accepted as `state`.
            per_page: Records on a page. 1 to 100. Default `30`.
            after: Where to go on: `end_cursor` of the page before.
            fields: Fields in place of the usual ones, such as `title` and `author.login`, none that takes
                arguments; `id` is always there.
        """
        return self._page(LIST, {
            "owner": owner, "repo": repo, "states": states, "per_page": per_page, "after": after,
            "fields": fields,
        }, PullRequest)  # fmt: skip

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
            owner: Login of the user or organization that owns the repository. Taken from the connector's
                settings where it is left out.
            repo: Name of the repository, without the owner. Taken from the connector's settings where it is
                left out.
            number: Number of the pull request, as in `#42`. Also accepted as `pull_number`, `issue_number`,
                `id`.
            fields: Fields in place of the usual ones, such as `title` and `author.login`, none that takes
                arguments; `id` is always there.
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

        Issues are left out. GitHub gives the first 1,000 it finds.

        Args:
            query: Words and qualifiers, as in GitHub's search box: `repo:octo-org/hello is:open
                review:required`.
            per_page: Records on a page. 1 to 100. Default `30`.
            after: Where to go on: `end_cursor` of the page before.
            fields: Fields in place of the usual ones, such as `title` and `author.login`, none that takes
                arguments; `id` is always there.
        """
        return self._page(
            SEARCH, {"query": query, "per_page": per_page, "after": after, "fields": fields}, PullRequest,
        )  # fmt: skip


# fmt: off
CREATE = Operation(
    entity="pull_requests", action="create", method="POST", path="/repos/{owner}/{repo}/pulls",
    parameters=(
        Parameter("owner", "path", {"type": "string"}, needed=True),
        Parameter("repo", "path", {"type": "string"}, needed=True),
        Parameter("title", "body", {"type": "string"}, required=True),
        Parameter("head", "body", {"type": "string"}, required=True),
        Parameter("base", "body", {"type": "string"}, required=True),
        Parameter("body", "body", {"type": "string"}),
        Parameter("draft", "body", {"type": "boolean"}),
        Parameter("maintainer_can_modify", "body", {"type": "boolean"}),
        Parameter("head_repo", "body", {"type": "string"}),
        Parameter("issue", "body", {"type": "integer", "format": "int64"}),
    ),
    summary="Create a pull request", body="json",
)
LIST = Operation(
    entity="pull_requests", action="list", method="POST", path="/graphql",
    parameters=(
        Parameter("owner", "variable", {"type": "string"}, needed=True),
        Parameter("repo", "variable", {"type": "string"}, needed=True),
        Parameter(
            "states", "variable",
            {"type": "array", "items": {"type": "string", "enum": ["OPEN", "CLOSED", "MERGED"]}},
            aliases={
                "state": {
                    "open": ["OPEN"], "closed": ["CLOSED", "MERGED"], "merged": ["MERGED"],
                    "all": ["OPEN", "CLOSED", "MERGED"],
                },
            },
        ),
        Parameter("per_page", "variable", {"type": "integer", "default": 30, "minimum": 1, "maximum": 100}),
        Parameter("after", "variable", {"type": "string"}),
        Parameter("fields", "none", {"type": "array", "items": {"type": "string"}}),
    ),
    summary="List the pull requests of a repository, newest first", body="graphql",
    graphql=GraphQL(
        query="query ListPullRequests($owner: String!, $repo: String!, $states: [PullRequestState!], $per_page: Int, $after: String) {\n  repository(owner: $owner, name: $repo) {\n    pullRequests(\n      states: $states, first: $per_page, after: $after,\n      orderBy: {field: CREATED_AT, direction: DESC}\n    ) {\n      nodes { id {{ fields }} }\n      pageInfo { hasNextPage endCursor }\n      totalCount\n    }\n  }\n}\n",
        variables={
            "owner": "{{ owner }}", "repo": "{{ repo }}", "states": "{{ states }}",
            "per_page": "{{ per_page }}", "after": "{{ after }}",
        },
        default_fields="fullDatabaseId number title body state url isDraft merged mergedAt closed closedAt\ncreatedAt updatedAt lastEditedAt locked activeLockReason authorAssociation\nreviewDecision isCrossRepository maintainerCanModify baseRefName baseRefOid\nheadRefName headRefOid additions deletions changedFiles\nauthor { __typename login avatarUrl url }\nmergedBy { __typename login avatarUrl url }\nrepository { id name nameWithOwner owner { id login } }\nheadRepository { id name nameWithOwner owner { id login } }\nmergeCommit { id oid }\nassignees(first: 10) { nodes { id login } }\nlabels(first: 20) { nodes { id name color } }\nmilestone { id number title state dueOn }\nreviewRequests(first: 10) {\n  nodes {\n    requestedReviewer {\n      __typename\n      ... on User { id login }\n      ... on Bot { id login }\n      ... on Mannequin { id login }\n    }\n  }\n}\ncomments { totalCount }\nreviews { totalCount }\ncommits { totalCount }\nreactions { totalCount }\n",
    ),
    records="$.data.repository.pullRequests.nodes",
    meta={
        "has_next_page": "$.data.repository.pullRequests.pageInfo.hasNextPage",
        "end_cursor": "$.data.repository.pullRequests.pageInfo.endCursor",
        "total_count": "$.data.repository.pullRequests.totalCount",
    },
    paging=Paging(
        strategy="cursor", param="after", next="end_cursor", has_more="has_next_page", page_size="per_page",
    ),
)
GET = Operation(
    entity="pull_requests", action="get", method="POST", path="/graphql",
    parameters=(
        Parameter("owner", "variable", {"type": "string"}, needed=True),
        Parameter("repo", "variable", {"type": "string"}, needed=True),
        Parameter(
            "number", "variable", {"type": "integer"}, required=True,
            aliases={"pull_number": {}, "issue_number": {}, "id": {}},
        ),
        Parameter("fields", "none", {"type": "array", "items": {"type": "string"}}),
    ),
    summary="Get a pull request", body="graphql",
    graphql=GraphQL(
        query="query GetPullRequest($owner: String!, $repo: String!, $number: Int!) {\n  repository(owner: $owner, name: $repo) { pullRequest(number: $number) { id {{ fields }} } }\n}\n",
        variables={"owner": "{{ owner }}", "repo": "{{ repo }}", "number": "{{ number }}"},
        default_fields="fullDatabaseId number title body state url isDraft merged mergedAt closed closedAt\ncreatedAt updatedAt lastEditedAt locked activeLockReason authorAssociation\nreviewDecision isCrossRepository maintainerCanModify baseRefName baseRefOid\nheadRefName headRefOid additions deletions changedFiles\nauthor { __typename login avatarUrl url }\nmergedBy { __typename login avatarUrl url }\nrepository { id name nameWithOwner owner { id login } }\nheadRepository { id name nameWithOwner owner { id login } }\nmergeCommit { id oid }\nassignees(first: 10) { nodes { id login } }\nlabels(first: 20) { nodes { id name color } }\nmilestone { id number title state dueOn }\nreviewRequests(first: 10) {\n  nodes {\n    requestedReviewer {\n      __typename\n      ... on User { id login }\n      ... on Bot { id login }\n      ... on Mannequin { id login }\n    }\n  }\n}\ncomments { totalCount }\nreviews { totalCount }\ncommits { totalCount }\nreactions { totalCount }\nmergeable mergeStateStatus canBeRebased isInMergeQueue\nclosingIssuesReferences(first: 20) { nodes { id number title url } }\nfiles(first: 100) { totalCount nodes { path changeType additions deletions } }\n",
    ),
    records="$.data.repository.pullRequest",
)
SEARCH = Operation(
    entity="pull_requests", action="search", method="POST", path="/graphql",
    parameters=(
        Parameter("query", "variable", {"type": "string"}, required=True),
        Parameter("per_page", "variable", {"type": "integer", "default": 30, "minimum": 1, "maximum": 100}),
        Parameter("after", "variable", {"type": "string"}),
        Parameter("fields", "none", {"type": "array", "items": {"type": "string"}}),
    ),
    summary="Search pull requests", body="graphql",
    graphql=GraphQL(
        query="query SearchPullRequests($query: String!, $per_page: Int, $after: String) {\n  search(type: ISSUE, query: $query, first: $per_page, after: $after) {\n    nodes { ... on PullRequest { id {{ fields }} } }\n    pageInfo { hasNextPage endCursor }\n    issueCount\n  }\n}\n",
        variables={"query": "is:pr {{ query }}", "per_page": "{{ per_page }}", "after": "{{ after }}"},
        default_fields="fullDatabaseId number title body state url isDraft merged mergedAt closed closedAt\ncreatedAt updatedAt lastEditedAt locked activeLockReason authorAssociation\nreviewDecision isCrossRepository maintainerCanModify baseRefName baseRefOid\nheadRefName headRefOid additions deletions changedFiles\nauthor { __typename login avatarUrl url }\nmergedBy { __typename login avatarUrl url }\nrepository { id name nameWithOwner owner { id login } }\nheadRepository { id name nameWithOwner owner { id login } }\nmergeCommit { id oid }\nassignees(first: 10) { nodes { id login } }\nlabels(first: 20) { nodes { id name color } }\nmilestone { id number title state dueOn }\nreviewRequests(first: 10) {\n  nodes {\n    requestedReviewer {\n      __typename\n      ... on User { id login }\n      ... on Bot { id login }\n      ... on Mannequin { id login }\n    }\n  }\n}\ncomments { totalCount }\nreviews { totalCount }\ncommits { totalCount }\nreactions { totalCount }\n",
    ),
    records="$.data.search.nodes",
    meta={
        "has_next_page": "$.data.search.pageInfo.hasNextPage",
        "end_cursor": "$.data.search.pageInfo.endCursor", "total_count": "$.data.search.issueCount",
    },
    paging=Paging(
        strategy="cursor", param="after", next="end_cursor", has_more="has_next_page", page_size="per_page",
        max_records=1000, total="total_count", beyond="narrow the query, such as by `created:<date` in steps",
    ),
    filter="'id' in record",
)
OPERATIONS: Mapping[str, Operation] = {"create": CREATE, "list": LIST, "get": GET, "search": SEARCH}
