# Generated from specs/github/connector.yaml by `connectorgen generate github`. Do not edit.
"""A release, with its first 50 files."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import overload

from airbyte_agent_sdk.calls.context_store import StoredEntity, SyncStoredEntity
from airbyte_agent_sdk.calls.paging import AsyncPager, SyncPage
from airbyte_agent_sdk.definition import GraphQL, Operation, Paging, Parameter
from airbyte_agent_sdk.types import Omit, omit

from ..models.releases import Release, ReleasesRow
from ..params.releases import ReleasesSearchQuery

__all__ = ["Releases", "SyncReleases"]


class Releases(StoredEntity[ReleasesSearchQuery, ReleasesRow]):
    """A release, with its first 50 files."""

    _stored = ("releases", ReleasesRow)

    def list(
        self,
        owner: str | Omit | None = omit,
        repo: str | Omit | None = omit,
        *,
        per_page: int | Omit | None = omit,
        after: str | Omit | None = omit,
        fields: Sequence[str] | Omit | None = omit,
    ) -> AsyncPager[Release]:
        """List the releases of a repository, newest first.

        Args:
            owner: Login of the user or organization that owns the repository. Taken from the connector's
                settings where it is left out.
            repo: Name of the repository, without the owner. Taken from the connector's settings where it is
                left out.
            per_page: Records on a page. 1 to 100. Default `30`.
            after: Where to go on: `end_cursor` of the page before.
            fields: Fields in place of the usual ones, such as `tagName` and `author.login`, none that takes
                arguments; `id` is always there.
        """
        return self._pager(
            LIST, {"owner": owner, "repo": repo, "per_page": per_page, "after": after, "fields": fields},
            Release,
        )  # fmt: skip

    @overload
    async def get(
        self, owner: str, repo: str, tag: str, *, fields: Sequence[str] | Omit | None = omit
    ) -> Release: ...

    @overload
    async def get(
        self,
        *,
        tag: str,
        owner: str | Omit | None = omit,
        repo: str | Omit | None = omit,
        fields: Sequence[str] | Omit | None = omit,
    ) -> Release: ...

    async def get(
        self,
        owner: str | Omit | None = omit,
        repo: str | Omit | None = omit,
        tag: str | Omit | None = omit,
        *,
        fields: Sequence[str] | Omit | None = omit,
    ) -> Release:
        """Get a release by its tag.

        Args:
            owner: Login of the user or organization that owns the repository. Taken from the connector's
                settings where it is left out.
            repo: Name of the repository, without the owner. Taken from the connector's settings where it is
                left out.
            tag: Name of the tag.
            fields: Fields in place of the usual ones, such as `tagName` and `author.login`, none that takes
                arguments; `id` is always there.
        """
        return await self._one(GET, {"owner": owner, "repo": repo, "tag": tag, "fields": fields}, Release)


class SyncReleases(SyncStoredEntity[ReleasesSearchQuery, ReleasesRow]):
    """A release, with its first 50 files; blocking twin of `Releases`."""

    _stored = ("releases", ReleasesRow)

    def list(
        self,
        owner: str | Omit | None = omit,
        repo: str | Omit | None = omit,
        *,
        per_page: int | Omit | None = omit,
        after: str | Omit | None = omit,
        fields: Sequence[str] | Omit | None = omit,
    ) -> SyncPage[Release]:
        """List the releases of a repository, newest first.

        Args:
            owner: Login of the user or organization that owns the repository. Taken from the connector's
                settings where it is left out.
            repo: Name of the repository, without the owner. Taken from the connector's settings where it is
                left out.
            per_page: Records on a page. 1 to 100. Default `30`.
            after: Where to go on: `end_cursor` of the page before.
            fields: Fields in place of the usual ones, such as `tagName` and `author.login`, none that takes
                arguments; `id` is always there.
        """
        return self._page(
            LIST, {"owner": owner, "repo": repo, "per_page": per_page, "after": after, "fields": fields},
            Release,
        )  # fmt: skip

    @overload
    def get(
        self, owner: str, repo: str, tag: str, *, fields: Sequence[str] | Omit | None = omit
    ) -> Release: ...

    @overload
    def get(
        self,
        *,
        tag: str,
        owner: str | Omit | None = omit,
        repo: str | Omit | None = omit,
        fields: Sequence[str] | Omit | None = omit,
    ) -> Release: ...

    def get(
        self,
        owner: str | Omit | None = omit,
        repo: str | Omit | None = omit,
        tag: str | Omit | None = omit,
        *,
        fields: Sequence[str] | Omit | None = omit,
    ) -> Release:
        """Get a release by its tag.

        Args:
            owner: Login of the user or organization that owns the repository. Taken from the connector's
                settings where it is left out.
            repo: Name of the repository, without the owner. Taken from the connector's settings where it is
                left out.
            tag: Name of the tag.
            fields: Fields in place of the usual ones, such as `tagName` and `author.login`, none that takes
                arguments; `id` is always there.
        """
        return self._one(GET, {"owner": owner, "repo": repo, "tag": tag, "fields": fields}, Release)


# fmt: off
LIST = Operation(
    entity="releases", action="list", method="POST", path="/graphql",
    parameters=(
        Parameter("owner", "variable", {"type": "string"}, needed=True),
        Parameter("repo", "variable", {"type": "string"}, needed=True),
        Parameter("per_page", "variable", {"type": "integer", "default": 30, "minimum": 1, "maximum": 100}),
        Parameter("after", "variable", {"type": "string"}),
        Parameter("fields", "none", {"type": "array", "items": {"type": "string"}}),
    ),
    summary="List the releases of a repository, newest first", body="graphql",
    graphql=GraphQL(
        query="query ListReleases($owner: String!, $repo: String!, $per_page: Int, $after: String) {\n  repository(owner: $owner, name: $repo) {\n    releases(first: $per_page, after: $after, orderBy: {field: CREATED_AT, direction: DESC}) {\n      nodes { id {{ fields }} }\n      pageInfo { hasNextPage endCursor }\n      totalCount\n    }\n  }\n}\n",
        variables={
            "owner": "{{ owner }}", "repo": "{{ repo }}", "per_page": "{{ per_page }}",
            "after": "{{ after }}",
        },
        default_fields="databaseId tagName name description url isDraft isPrerelease isLatest createdAt\npublishedAt updatedAt\nauthor { id login name }\ntagCommit { id oid }\nreactions { totalCount }\nreleaseAssets(first: 50) {\n  totalCount\n  nodes { id name contentType size downloadCount downloadUrl createdAt updatedAt }\n}\n",
    ),
    records="$.data.repository.releases.nodes",
    meta={
        "has_next_page": "$.data.repository.releases.pageInfo.hasNextPage",
        "end_cursor": "$.data.repository.releases.pageInfo.endCursor",
        "total_count": "$.data.repository.releases.totalCount",
    },
    paging=Paging(
        strategy="cursor", param="after", next="end_cursor", has_more="has_next_page", page_size="per_page",
    ),
)
GET = Operation(
    entity="releases", action="get", method="POST", path="/graphql",
    parameters=(
        Parameter("owner", "variable", {"type": "string"}, needed=True),
        Parameter("repo", "variable", {"type": "string"}, needed=True),
        Parameter("tag", "variable", {"type": "string"}, required=True),
        Parameter("fields", "none", {"type": "array", "items": {"type": "string"}}),
    ),
    summary="Get a release by its tag", body="graphql",
    graphql=GraphQL(
        query="query GetRelease($owner: String!, $repo: String!, $tag: String!) {\n  repository(owner: $owner, name: $repo) { release(tagName: $tag) { id {{ fields }} } }\n}\n",
        variables={"owner": "{{ owner }}", "repo": "{{ repo }}", "tag": "{{ tag }}"},
        default_fields="databaseId tagName name description url isDraft isPrerelease isLatest createdAt\npublishedAt updatedAt\nauthor { id login name }\ntagCommit { id oid }\nreactions { totalCount }\nreleaseAssets(first: 50) {\n  totalCount\n  nodes { id name contentType size downloadCount downloadUrl createdAt updatedAt }\n}\n",
    ),
    records="$.data.repository.release",
)
OPERATIONS: Mapping[str, Operation] = {"list": LIST, "get": GET}
