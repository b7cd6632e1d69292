# Generated from specs/github/connector.yaml by `connectorgen generate github`. Do not edit.
"""A label of a repository."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import overload

from airbyte_agent_sdk.calls.context_store import StoredEntity, SyncStoredEntity
from airbyte_agent_sdk.calls.paging import AsyncPager, SyncPage
from airbyte_agent_sdk.definition import GraphQL, Operation, Paging, Parameter
from airbyte_agent_sdk.types import Omit, omit

from ..models.labels import Label, LabelsRow
from ..params.labels import LabelsSearchQuery

__all__ = ["Labels", "SyncLabels"]


class Labels(StoredEntity[LabelsSearchQuery, LabelsRow]):
    """A label of a repository."""

    _stored = ("labels", LabelsRow)

    def list(
        self,
        owner: str | Omit | None = omit,
        repo: str | Omit | None = omit,
        *,
        per_page: int | Omit | None = omit,
        after: str | Omit | None = omit,
        fields: Sequence[str] | Omit | None = omit,
    ) -> AsyncPager[Label]:
        """List the labels of a repository by name.

        Args:
            owner: Login of the user or organization that owns the repository. Taken from the connector's
                settings where it is left out.
            repo: Name of the repository, without the owner. Taken from the connector's settings where it is
                left out.
            per_page: Records on a page. 1 to 100. Default `30`.
            after: Where to go on: `end_cursor` of the page before.
            fields: Fields in place of the usual ones, such as `name` and `issues.totalCount`, none that takes
                arguments; `id` is always there.
        """
        return self._pager(
            LIST, {"owner": owner, "repo": repo, "per_page": per_page, "after": after, "fields": fields},
            Label,
        )  # fmt: skip

    @overload
    async def get(
        self, owner: str, repo: str, name: str, *, fields: Sequence[str] | Omit | None = omit
    ) -> Label: ...

    @overload
    async def get(
        self,
        *,
        name: str,
        owner: str | Omit | None = omit,
        repo: str | Omit | None = omit,
        fields: Sequence[str] | Omit | None = omit,
    ) -> Label: ...

    async def get(
        self,
        owner: str | Omit | None = omit,
        repo: str | Omit | None = omit,
        name: str | Omit | None = omit,
        *,
        fields: Sequence[str] | Omit | None = omit,
    ) -> Label:
        """Get a label.

        Args:
            owner: Login of the user or organization that owns the repository. Taken from the connector's
                settings where it is left out.
            repo: Name of the repository, without the owner. Taken from the connector's settings where it is
                left out.
            name: Name of the label.
            fields: Fields in place of the usual ones, such as `name` and `issues.totalCount`, none that takes
                arguments; `id` is always there.
        """
        return await self._one(GET, {"owner": owner, "repo": repo, "name": name, "fields": fields}, Label)


class SyncLabels(SyncStoredEntity[LabelsSearchQuery, LabelsRow]):
    """A label of a repository; blocking twin of `Labels`."""

    _stored = ("labels", LabelsRow)

    def list(
        self,
        owner: str | Omit | None = omit,
        repo: str | Omit | None = omit,
        *,
        per_page: int | Omit | None = omit,
        after: str | Omit | None = omit,
        fields: Sequence[str] | Omit | None = omit,
    ) -> SyncPage[Label]:
        """List the labels of a repository by name.

        Args:
            owner: Login of the user or organization that owns the repository. Taken from the connector's
                settings where it is left out.
            repo: Name of the repository, without the owner. Taken from the connector's settings where it is
                left out.
            per_page: Records on a page. 1 to 100. Default `30`.
            after: Where to go on: `end_cursor` of the page before.
            fields: Fields in place of the usual ones, such as `name` and `issues.totalCount`, none that takes
                arguments; `id` is always there.
        """
        return self._page(
            LIST, {"owner": owner, "repo": repo, "per_page": per_page, "after": after, "fields": fields},
            Label,
        )  # fmt: skip

    @overload
    def get(
        self, owner: str, repo: str, name: str, *, fields: Sequence[str] | Omit | None = omit
    ) -> Label: ...

    @overload
    def get(
        self,
        *,
        name: str,
        owner: str | Omit | None = omit,
        repo: str | Omit | None = omit,
        fields: Sequence[str] | Omit | None = omit,
    ) -> Label: ...

    def get(
        self,
        owner: str | Omit | None = omit,
        repo: str | Omit | None = omit,
        name: str | Omit | None = omit,
        *,
        fields: Sequence[str] | Omit | None = omit,
    ) -> Label:
        """Get a label.

        Args:
            owner: Login of the user or organization that owns the repository. Taken from the connector's
                settings where it is left out.
            repo: Name of the repository, without the owner. Taken from the connector's settings where it is
                left out.
            name: Name of the label.
            fields: Fields in place of the usual ones, such as `name` and `issues.totalCount`, none that takes
                arguments; `id` is always there.
        """
        return self._one(GET, {"owner": owner, "repo": repo, "name": name, "fields": fields}, Label)


# fmt: off
LIST = Operation(
    entity="labels", action="list", method="POST", path="/graphql",
    parameters=(
        Parameter("owner", "variable", {"type": "string"}, needed=True),
        Parameter("repo", "variable", {"type": "string"}, needed=True),
        Parameter("per_page", "variable", {"type": "integer", "default": 30, "minimum": 1, "maximum": 100}),
        Parameter("after", "variable", {"type": "string"}),
        Parameter("fields", "none", {"type": "array", "items": {"type": "string"}}),
    ),
    summary="List the labels of a repository by name", body="graphql",
    graphql=GraphQL(
        query="query ListLabels($owner: String!, $repo: String!, $per_page: Int, $after: String) {\n  repository(owner: $owner, name: $repo) {\n    labels(first: $per_page, after: $after, orderBy: {field: NAME, direction: ASC}) {\n      nodes { id {{ fields }} }\n      pageInfo { hasNextPage endCursor }\n      totalCount\n    }\n  }\n}\n",
        variables={
            "owner": "{{ owner }}", "repo": "{{ repo }}", "per_page": "{{ per_page }}",
            "after": "{{ after }}",
        },
        default_fields="name color description isDefault url createdAt updatedAt\nissues(states: [OPEN]) { totalCount }\npullRequests(states: [OPEN]) { totalCount }\n",
    ),
    records="$.data.repository.labels.nodes",
    meta={
        "has_next_page": "$.data.repository.labels.pageInfo.hasNextPage",
        "end_cursor": "$.data.repository.labels.pageInfo.endCursor",
        "total_count": "$.data.repository.labels.totalCount",
    },
    paging=Paging(
        strategy="cursor", param="after", next="end_cursor", has_more="has_next_page", page_size="per_page",
    ),
)
GET = Operation(
    entity="labels", action="get", method="POST", path="/graphql",
    parameters=(
        Parameter("owner", "variable", {"type": "string"}, needed=True),
        Parameter("repo", "variable", {"type": "string"}, needed=True),
        Parameter("name", "variable", {"type": "string"}, required=True),
        Parameter("fields", "none", {"type": "array", "items": {"type": "string"}}),
    ),
    summary="Get a label", body="graphql",
    graphql=GraphQL(
        query="query GetLabel($owner: String!, $repo: String!, $name: String!) {\n  repository(owner: $owner, name: $repo) { label(name: $name) { id {{ fields }} } }\n}\n",
        variables={"owner": "{{ owner }}", "repo": "{{ repo }}", "name": "{{ name }}"},
        default_fields="name color description isDefault url createdAt updatedAt\nissues(states: [OPEN]) { totalCount }\npullRequests(states: [OPEN]) { totalCount }\n",
    ),
    records="$.data.repository.label",
)
OPERATIONS: Mapping[str, Operation] = {"list": LIST, "get": GET}
