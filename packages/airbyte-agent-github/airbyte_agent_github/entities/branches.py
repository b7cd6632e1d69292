# Generated from specs/github/connector.yaml by `connectorgen generate github`. Do not edit.
"""A branch, and the commit at its tip."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import overload

from airbyte_agent_sdk.calls.entity import Entity, SyncEntity
from airbyte_agent_sdk.calls.paging import AsyncPager, SyncPage
from airbyte_agent_sdk.definition import GraphQL, Operation, Paging, Parameter
from airbyte_agent_sdk.types import Omit, omit

from ..models.branches import Branch

__all__ = ["Branches", "SyncBranches"]


class Branches(Entity):
    """A branch, and the commit at its tip."""

    def list(
        self,
        owner: str | Omit | None = omit,
        repo: str | Omit | None = omit,
        *,
        per_page: int | Omit | None = omit,
        after: str | Omit | None = omit,
        fields: Sequence[str] | Omit | None = omit,
    ) -> AsyncPager[Branch]:
        """List the branches of a repository by name.

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
            LIST, {"owner": owner, "repo": repo, "per_page": per_page, "after": after, "fields": fields},
            Branch,
        )  # fmt: skip

    @overload
    async def get(
        self, owner: str, repo: str, branch: str, *, fields: Sequence[str] | Omit | None = omit
    ) -> Branch: ...

    @overload
    async def get(
        self,
        *,
        branch: str,
        owner: str | Omit | None = omit,
        repo: str | Omit | None = omit,
        fields: Sequence[str] | Omit | None = omit,
    ) -> Branch: ...

    async def get(
        self,
        owner: str | Omit | None = omit,
        repo: str | Omit | None = omit,
        branch: str | Omit | None = omit,
        *,
        fields: Sequence[str] | Omit | None = omit,
    ) -> Branch:
        """Get a branch.

        Args:
            owner: Login of the user or organization that owns the repository. Taken from the connector's
                settings where it is left out.
            repo: Name of the repository, without the owner. Taken from the connector's settings where it is
                left out.
            branch: Name of the branch, without `refs/heads/`.
            fields: Fields in place of the usual ones, such as `name` and `target.oid`, none that takes
                arguments; `id` is always there.
        """
        return await self._one(
            GET, {"owner": owner, "repo": repo, "branch": branch, "fields": fields}, Branch,
        )  # fmt: skip


class SyncBranches(SyncEntity):
    """A branch, and the commit at its tip; blocking twin of `Branches`."""

    def list(
        self,
        owner: str | Omit | None = omit,
        repo: str | Omit | None = omit,
        *,
        per_page: int | Omit | None = omit,
        after: str | Omit | None = omit,
        fields: Sequence[str] | Omit | None = omit,
    ) -> SyncPage[Branch]:
        """List the branches of a repository by name.

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
            LIST, {"owner": owner, "repo": repo, "per_page": per_page, "after": after, "fields": fields},
            Branch,
        )  # fmt: skip

    @overload
    def get(
        self, owner: str, repo: str, branch: str, *, fields: Sequence[str] | Omit | None = omit
    ) -> Branch: ...

    @overload
    def get(
        self,
        *,
        branch: str,
        owner: str | Omit | None = omit,
        repo: str | Omit | None = omit,
        fields: Sequence[str] | Omit | None = omit,
    ) -> Branch: ...

    def get(
        self,
        owner: str | Omit | None = omit,
        repo: str | Omit | None = omit,
        branch: str | Omit | None = omit,
        *,
        fields: Sequence[str] | Omit | None = omit,
    ) -> Branch:
        """Get a branch.

        Args:
            owner: Login of the user or organization that owns the repository. Taken from the connector's
                settings where it is left out.
            repo: Name of the repository, without the owner. Taken from the connector's settings where it is
                left out.
            branch: Name of the branch, without `refs/heads/`.
            fields: Fields in place of the usual ones, such as `name` and `target.oid`, none that takes
                arguments; `id` is always there.
        """
        return self._one(GET, {"owner": owner, "repo": repo, "branch": branch, "fields": fields}, Branch)


# fmt: off
LIST = Operation(
    entity="branches", action="list", method="POST", path="/graphql",
    parameters=(
        Parameter("owner", "variable", {"type": "string"}, needed=True),
        Parameter("repo", "variable", {"type": "string"}, needed=True),
        Parameter("per_page", "variable", {"type": "integer", "default": 30, "minimum": 1, "maximum": 100}),
        Parameter("after", "variable", {"type": "string"}),
        Parameter("fields", "none", {"type": "array", "items": {"type": "string"}}),
    ),
    summary="List the branches of a repository by name", body="graphql",
    graphql=GraphQL(
        query='query ListBranches($owner: String!, $repo: String!, $per_page: Int, $after: String) {\n  repository(owner: $owner, name: $repo) {\n    refs(\n      refPrefix: "refs/heads/", first: $per_page, after: $after,\n      orderBy: {field: ALPHABETICAL, direction: ASC}\n    ) {\n      nodes { id {{ fields }} }\n      pageInfo { hasNextPage endCursor }\n      totalCount\n    }\n  }\n}\n',
        variables={
            "owner": "{{ owner }}", "repo": "{{ repo }}", "per_page": "{{ per_page }}",
            "after": "{{ after }}",
        },
        default_fields="name prefix\ntarget {\n  __typename oid\n  ... on Commit {\n    id abbreviatedOid messageHeadline authoredDate committedDate url\n    author { name email date user { login } }\n  }\n}\nrefUpdateRule {\n  pattern requiredApprovingReviewCount requiresCodeOwnerReviews\n  requiresConversationResolution requiredStatusCheckContexts requiresLinearHistory\n  requiresSignatures allowsForcePushes allowsDeletions blocksCreations viewerCanPush\n  viewerAllowedToDismissReviews\n}\n",
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
    entity="branches", action="get", method="POST", path="/graphql",
    parameters=(
        Parameter("owner", "variable", {"type": "string"}, needed=True),
        Parameter("repo", "variable", {"type": "string"}, needed=True),
        Parameter("branch", "variable", {"type": "string"}, required=True),
        Parameter("fields", "none", {"type": "array", "items": {"type": "string"}}),
    ),
    summary="Get a branch", body="graphql",
    graphql=GraphQL(
        query="query GetBranch($owner: String!, $repo: String!, $branch: String!) {\n  repository(owner: $owner, name: $repo) { ref(qualifiedName: $branch) { id {{ fields }} } }\n}\n",
        variables={"owner": "{{ owner }}", "repo": "{{ repo }}", "branch": "refs/heads/{{ branch }}"},
        default_fields="name prefix\ntarget {\n  __typename oid\n  ... on Commit {\n    id abbreviatedOid messageHeadline authoredDate committedDate url\n    author { name email date user { login } }\n  }\n}\nrefUpdateRule {\n  pattern requiredApprovingReviewCount requiresCodeOwnerReviews\n  requiresConversationResolution requiredStatusCheckContexts requiresLinearHistory\n  requiresSignatures allowsForcePushes allowsDeletions blocksCreations viewerCanPush\n  viewerAllowedToDismissReviews\n}\n",
    ),
    records="$.data.repository.ref",
)
OPERATIONS: Mapping[str, Operation] = {"list": LIST, "get": GET}
