# Generated from specs/github/connector.yaml by `connectorgen generate github`. Do not edit.
"""A commit."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import overload

from airbyte_agent_sdk.calls.context_store import StoredEntity, SyncStoredEntity
from airbyte_agent_sdk.calls.paging import AsyncPager, SyncPage
from airbyte_agent_sdk.definition import GraphQL, Operation, Paging, Parameter
from airbyte_agent_sdk.types import Omit, omit

from ..models.commits import Commit, CommitsRow
from ..params.commits import CommitsSearchQuery

__all__ = ["Commits", "SyncCommits"]


class Commits(StoredEntity[CommitsSearchQuery, CommitsRow]):
    """A commit."""

    _stored = ("commits", CommitsRow)

    def list(
        self,
        owner: str | Omit | None = omit,
        repo: str | Omit | None = omit,
        *,
        per_page: int | Omit | None = omit,
        after: str | Omit | None = omit,
        path: str | Omit | None = omit,
        fields: Sequence[str] | Omit | None = omit,
    ) -> AsyncPager[Commit]:
        """List the commits of a repository's default branch, newest first.

        A repository without commits has no such list: the call fails.

        Args:
            owner: Login of the user or organization that owns the repository. Taken from the connector's
                settings where it is left out.
            repo: Name of the repository, without the owner. Taken from the connector's settings where it is
                left out.
            per_page: Records on a page. 1 to 100. Default `30`.
            after: Where to go on: `end_cursor` of the page before.
            path: Only commits that touch this file or directory.
            fields: Fields in place of the usual ones, such as `messageHeadline` and `author.name`, none that
                takes arguments; `id` and `oid` are always there.
        """
        return self._pager(LIST, {
            "owner": owner, "repo": repo, "per_page": per_page, "after": after, "path": path,
            "fields": fields,
        }, Commit)  # fmt: skip

    @overload
    async def get(
        self, owner: str, repo: str, sha: str, *, fields: Sequence[str] | Omit | None = omit
    ) -> Commit: ...

    @overload
    async def get(
        self,
        *,
        sha: str,
        owner: str | Omit | None = omit,
        repo: str | Omit | None = omit,
        fields: Sequence[str] | Omit | None = omit,
    ) -> Commit: ...

    async def get(
        self,
        owner: str | Omit | None = omit,
        repo: str | Omit | None = omit,
        sha: str | Omit | None = omit,
        *,
        fields: Sequence[str] | Omit | None = omit,
    ) -> Commit:
        """Get a commit.

        Args:
            owner: Login of the user or organization that owns the repository. Taken from the connector's
                settings where it is left out.
            repo: Name of the repository, without the owner. Taken from the connector's settings where it is
                left out.
            sha: Hash of the commit, whole or its first digits; the name of a branch does, too.
            fields: Fields in place of the usual ones, such as `messageHeadline` and `author.name`, none that
                takes arguments; `id` and `oid` are always there.
        """
        return await self._one(GET, {"owner": owner, "repo": repo, "sha": sha, "fields": fields}, Commit)


class SyncCommits(SyncStoredEntity[CommitsSearchQuery, CommitsRow]):
    """A commit; blocking twin of `Commits`."""

    _stored = ("commits", CommitsRow)

    def list(
        self,
        owner: str | Omit | None = omit,
        repo: str | Omit | None = omit,
        *,
        per_page: int | Omit | None = omit,
        after: str | Omit | None = omit,
        path: str | Omit | None = omit,
        fields: Sequence[str] | Omit | None = omit,
    ) -> SyncPage[Commit]:
        """List the commits of a repository's default branch, newest first.

        A repository without commits has no such list: the call fails.

        Args:
            owner: Login of the user or organization that owns the repository. Taken from the connector's
                settings where it is left out.
            repo: Name of the repository, without the owner. Taken from the connector's settings where it is
                left out.
            per_page: Records on a page. 1 to 100. Default `30`.
            after: Where to go on: `end_cursor` of the page before.
            path: Only commits that touch this file or directory.
            fields: Fields in place of the usual ones, such as `messageHeadline` and `author.name`, none that
                takes arguments; `id` and `oid` are always there.
        """
        return self._page(LIST, {
            "owner": owner, "repo": repo, "per_page": per_page, "after": after, "path": path,
            "fields": fields,
        }, Commit)  # fmt: skip

    @overload
    def get(
        self, owner: str, repo: str, sha: str, *, fields: Sequence[str] | Omit | None = omit
    ) -> Commit: ...

    @overload
    def get(
        self,
        *,
        sha: str,
        owner: str | Omit | None = omit,
        repo: str | Omit | None = omit,
        fields: Sequence[str] | Omit | None = omit,
    ) -> Commit: ...

    def get(
        self,
        owner: str | Omit | None = omit,
        repo: str | Omit | None = omit,
        sha: str | Omit | None = omit,
        *,
        fields: Sequence[str] | Omit | None = omit,
    ) -> Commit:
        """Get a commit.

        Args:
            owner: Login of the user or organization that owns the repository. Taken from the connector's
                settings where it is left out.
            repo: Name of the repository, without the owner. Taken from the connector's settings where it is
                left out.
            sha: Hash of the commit, whole or its first digits; the name of a branch does, too.
            fields: Fields in place of the usual ones, such as `messageHeadline` and `author.name`, none that
                takes arguments; `id` and `oid` are always there.
        """
        return self._one(GET, {"owner": owner, "repo": repo, "sha": sha, "fields": fields}, Commit)


# fmt: off
LIST = Operation(
    entity="commits", action="list", method="POST", path="/graphql",
    parameters=(
        Parameter("owner", "variable", {"type": "string"}, needed=True),
        Parameter("repo", "variable", {"type": "string"}, needed=True),
        Parameter("per_page", "variable", {"type": "integer", "default": 30, "minimum": 1, "maximum": 100}),
        Parameter("after", "variable", {"type": "string"}),
        Parameter("path", "variable", {"type": "string"}),
        Parameter("fields", "none", {"type": "array", "items": {"type": "string"}}),
    ),
    summary="List the commits of a repository's default branch, newest first", body="graphql",
    graphql=GraphQL(
        query="query ListCommits($owner: String!, $repo: String!, $per_page: Int, $after: String, $path: String) {\n  repository(owner: $owner, name: $repo) {\n    defaultBranchRef {\n      target {\n        ... on Commit {\n          history(first: $per_page, after: $after, path: $path) {\n            nodes { id oid {{ fields }} }\n            pageInfo { hasNextPage endCursor }\n          }\n        }\n      }\n    }\n  }\n}\n",
        variables={
            "owner": "{{ owner }}", "repo": "{{ repo }}", "per_page": "{{ per_page }}",
            "after": "{{ after }}", "path": "{{ path }}",
        },
        default_fields="abbreviatedOid message messageHeadline messageBody authoredDate committedDate\ncommittedViaWeb authoredByCommitter url\nauthor { name email date user { login } }\ncommitter { name email date user { login } }\nparents(first: 5) { nodes { id oid } }\n",
    ),
    records="$.data.repository.defaultBranchRef.target.history.nodes",
    meta={
        "has_next_page": "$.data.repository.defaultBranchRef.target.history.pageInfo.hasNextPage",
        "end_cursor": "$.data.repository.defaultBranchRef.target.history.pageInfo.endCursor",
    },
    paging=Paging(
        strategy="cursor", param="after", next="end_cursor", has_more="has_next_page", page_size="per_page",
    ),
)
GET = Operation(
    entity="commits", action="get", method="POST", path="/graphql",
    parameters=(
        Parameter("owner", "variable", {"type": "string"}, needed=True),
        Parameter("repo", "variable", {"type": "string"}, needed=True),
        Parameter("sha", "variable", {"type": "string"}, required=True),
        Parameter("fields", "none", {"type": "array", "items": {"type": "string"}}),
    ),
    summary="Get a commit", body="graphql",
    graphql=GraphQL(
        query="query GetCommit($owner: String!, $repo: String!, $sha: String!) {\n  repository(owner: $owner, name: $repo) {\n    object(expression: $sha) { ... on Commit { id oid {{ fields }} } }\n  }\n}\n",
        variables={"owner": "{{ owner }}", "repo": "{{ repo }}", "sha": "{{ sha }}"},
        default_fields="abbreviatedOid message messageHeadline messageBody authoredDate committedDate\ncommittedViaWeb authoredByCommitter url\nauthor { name email date user { login } }\ncommitter { name email date user { login } }\nparents(first: 5) { nodes { id oid } }\nadditions deletions changedFilesIfAvailable tarballUrl zipballUrl\ntree { id oid }\nsignature { isValid state wasSignedByGitHub signer { id login } }\n",
    ),
    records="$.data.repository.object", filter="'id' in record",
)
OPERATIONS: Mapping[str, Operation] = {"list": LIST, "get": GET}
