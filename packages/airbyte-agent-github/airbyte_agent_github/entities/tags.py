# Generated from specs/github/connector.yaml by `connectorgen generate github`. Do not edit.
"""A tag, and what it points at."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import overload

from airbyte_agent_sdk.calls.entity import Entity, SyncEntity
from airbyte_agent_sdk.calls.paging import AsyncPager, SyncPage
from airbyte_agent_sdk.definition import GraphQL, Operation, Paging, Parameter
from airbyte_agent_sdk.types import Omit, omit

from ..models.tags import Tag

__all__ = ["SyncTags", "Tags"]


class Tags(Entity):
    """A tag, and what it points at."""

    def list(
        self,
        owner: str | Omit | None = omit,
        repo: str | Omit | None = omit,
        *,
        per_page: int | Omit | None = omit,
        after: str | Omit | None = omit,
        fields: Sequence[str] | Omit | None = omit,
    ) -> AsyncPager[Tag]:
        """List the tags of a repository, newest first.

        Args:
            owner: Login of the user or organization that owns the repository. Taken from the connector's
                settings where it is left out.
            repo: Name of the repository, without the owner. Taken from the connector's settings where it is
                left out.
            per_page: Records on a page. 1 to 100. Default `30`.
            after: Where to go on: `end_cursor` of the page before.
            fields: Fields in place of the usual ones, such as `name` and `target.oid`, none that takes
                arguments; `id` is always there.
        """
        return self._pager(
            LIST, {"owner": owner, "repo": repo, "per_page": per_page, "after": after, "fields": fields}, Tag,
        )  # fmt: skip

    @overload
    async def get(
        self, owner: str, repo: str, tag: str, *, fields: Sequence[str] | Omit | None = omit
    ) -> Tag: ...

    @overload
    async def get(
        self,
        *,
        tag: str,
        owner: str | Omit | None = omit,
        repo: str | Omit | None = omit,
        fields: Sequence[str] | Omit | None = omit,
    ) -> Tag: ...

    async def get(
        self,
        owner: str | Omit | None = omit,
        repo: str | Omit | None = omit,
        tag: str | Omit | None = omit,
        *,
        fields: Sequence[str] | Omit | None = omit,
    ) -> Tag:
        """Get a tag.

        Args:
            owner: Login of the user or organization that owns the repository. Taken from the connector's
                settings where it is left out.
            repo: Name of the repository, without the owner. Taken from the connector's settings where it is
                left out.
            tag: Name of the tag.
            fields: Fields in place of the usual ones, such as `name` and `target.oid`, none that takes
                arguments; `id` is always there.
        """
        return await self._one(GET, {"owner": owner, "repo": repo, "tag": tag, "fields": fields}, Tag)


class SyncTags(SyncEntity):
    """A tag, and what it points at; blocking twin of `Tags`."""

    def list(
        self,
        owner: str | Omit | None = omit,
        repo: str | Omit | None = omit,
        *,
        per_page: int | Omit | None = omit,
        after: str | Omit | None = omit,
        fields: Sequence[str] | Omit | None = omit,
    ) -> SyncPage[Tag]:
        """List the tags of a repository, newest first.

        Args:
            owner: Login of the user or organization that owns the repository. Taken from the connector's
                settings where it is left out.
            repo: Name of the repository, without the owner. Taken from the connector's settings where it is
                left out.
            per_page: Records on a page. 1 to 100. Default `30`.
            after: Where to go on: `end_cursor` of the page before.
            fields: Fields in place of the usual ones, such as `name` and `target.oid`, none that takes
                arguments; `id` is always there.
        """
        return self._page(
            LIST, {"owner": owner, "repo": repo, "per_page": per_page, "after": after, "fields": fields}, Tag,
        )  # fmt: skip

    @overload
    def get(self, owner: str, repo: str, tag: str, *, fields: Sequence[str] | Omit | None = omit) -> Tag: ...

    @overload
    def get(
        self,
        *,
        tag: str,
        owner: str | Omit | None = omit,
        repo: str | Omit | None = omit,
        fields: Sequence[str] | Omit | None = omit,
    ) -> Tag: ...

    def get(
        self,
        owner: str | Omit | None = omit,
        repo: str | Omit | None = omit,
        tag: str | Omit | None = omit,
        *,
        fields: Sequence[str] | Omit | None = omit,
    ) -> Tag:
        """Get a tag.

        Args:
            owner: Login of the user or organization that owns the repository. Taken from the connector's
                settings where it is left out.
            repo: Name of the repository, without the owner. Taken from the connector's settings where it is
                left out.
            tag: Name of the tag.
            fields: Fields in place of the usual ones, such as `name` and `target.oid`, none that takes
                arguments; `id` is always there.
        """
        return self._one(GET, {"owner": owner, "repo": repo, "tag": tag, "fields": fields}, Tag)


# fmt: off
LIST = Operation(
    entity="tags", action="list", method="POST", path="/graphql",
    parameters=(
        Parameter("owner", "variable", {"type": "string"}, needed=True),
        Parameter("repo", "variable", {"type": "string"}, needed=True),
        Parameter("per_page", "variable", {"type": "integer", "default": 30, "minimum": 1, "maximum": 100}),
        Parameter("after", "variable", {"type": "string"}),
        Parameter("fields", "none", {"type": "array", "items": {"type": "string"}}),
    ),
    summary="List the tags of a repository, newest first", body="graphql",
    graphql=GraphQL(
        query='query ListTags($owner: String!, $repo: String!, $per_page: Int, $after: String) {\n  repository(owner: $owner, name: $repo) {\n    refs(\n      refPrefix: "refs/tags/", first: $per_page, after: $after,\n      orderBy: {field: TAG_COMMIT_DATE, direction: DESC}\n    ) {\n      nodes { id {{ fields }} }\n      pageInfo { hasNextPage endCursor }\n      totalCount\n    }\n  }\n}\n',
        variables={
            "owner": "{{ owner }}", "repo": "{{ repo }}", "per_page": "{{ per_page }}",
            "after": "{{ after }}",
        },
        default_fields="name prefix\ntarget {\n  __typename oid\n  ... on Commit { id abbreviatedOid messageHeadline committedDate url }\n  ... on Tag { id message tagger { name email date user { login } } target { __typename oid } }\n}\n",
    ),
    records="$.data.repository.refs.nodes",
    meta={
        "has_next_page": "$.data.repository.refs.pageInfo.hasNextPage",
        "end_cursor": "$.data.repository.refs.pageInfo.endCursor",
        "total_count": "$.data.repository.refs.totalCount",
    },
    paging=Paging(
        strategy="cursor", param="after", next="end_cursor", has_more="has_next_page", page_size="per_page",
    ),
)
GET = Operation(
    entity="tags", action="get", method="POST", path="/graphql",
    parameters=(
        Parameter("owner", "variable", {"type": "string"}, needed=True),
        Parameter("repo", "variable", {"type": "string"}, needed=True),
        Parameter("tag", "variable", {"type": "string"}, required=True),
        Parameter("fields", "none", {"type": "array", "items": {"type": "string"}}),
    ),
    summary="Get a tag", body="graphql",
    graphql=GraphQL(
        query="query GetTag($owner: String!, $repo: String!, $tag: String!) {\n  repository(owner: $owner, name: $repo) { ref(qualifiedName: $tag) { id {{ fields }} } }\n}\n",
        variables={"owner": "{{ owner }}", "repo": "{{ repo }}", "tag": "refs/tags/{{ tag }}"},
        default_fields="name prefix\ntarget {\n  __typename oid\n  ... on Commit { id abbreviatedOid messageHeadline committedDate url }\n  ... on Tag { id message tagger { name email date user { login } } target { __typename oid } }\n}\n",
    ),
    records="$.data.repository.ref",
)
OPERATIONS: Mapping[str, Operation] = {"list": LIST, "get": GET}
