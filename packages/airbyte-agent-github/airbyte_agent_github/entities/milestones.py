# Generated from specs/github/connector.yaml by `connectorgen generate github`. Do not edit.
"""A milestone of a repository."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Literal, overload

from airbyte_agent_sdk.calls.context_store import StoredEntity, SyncStoredEntity
from airbyte_agent_sdk.calls.paging import AsyncPager, SyncPage
from airbyte_agent_sdk.definition import GraphQL, Operation, Paging, Parameter
from airbyte_agent_sdk.types import Omit, omit

from ..models.milestones import Milestone, MilestonesRow
from ..params.milestones import MilestonesSearchQuery

__all__ = ["Milestones", "SyncMilestones"]


class Milestones(StoredEntity[MilestonesSearchQuery, MilestonesRow]):
    """A milestone of a repository."""

    _stored = ("milestones", MilestonesRow)

    def list(
        self,
        owner: str | Omit | None = omit,
        repo: str | Omit | None = omit,
        *,
        states: Sequence[Literal["OPEN", "CLOSED"] | str] | Omit | None = omit,
        per_page: int | Omit | None = omit,
        after: str | Omit | None = omit,
        fields: Sequence[str] | Omit | None = omit,
    ) -> AsyncPager[Milestone]:
        """List the milestones of a repository, newest first.

        Args:
            owner: Login of the user or organization that owns the repository. Taken from the connector's
                settings where it is left out.
            repo: Name of the repository, without the owner. Taken from the connector's settings where it is
                left out.
            states: Only those in one of these states; all where absent. One of `OPEN`, `CLOSED`. Also
                accepted as `state`.
            per_page: Records on a page. 1 to 100. Default `30`.
            after: Where to go on: `end_cursor` of the page before.
            fields: Fields in place of the usual ones, such as `title` and `creator.login`, none that takes
                arguments; `id` is always there.
        """
        return self._pager(LIST, {
            "owner": owner, "repo": repo, "states": states, "per_page": per_page, "after": after,
            "fields": fields,
        }, Milestone)  # fmt: skip

    @overload
    async def get(
        self, owner: str, repo: str, number: int, *, fields: Sequence[str] | Omit | None = omit
    ) -> Milestone: ...

    @overload
    async def get(
        self,
        *,
        number: int,
        owner: str | Omit | None = omit,
        repo: str | Omit | None = omit,
        fields: Sequence[str] | Omit | None = omit,
    ) -> Milestone: ...

    async def get(
        self,
        owner: str | Omit | None = omit,
        repo: str | Omit | None = omit,
        number: int | Omit | None = omit,
        *,
        fields: Sequence[str] | Omit | None = omit,
    ) -> Milestone:
        """Get a milestone.

        Args:
            owner: Login of the user or organization that owns the repository. Taken from the connector's
                settings where it is left out.
            repo: Name of the repository, without the owner. Taken from the connector's settings where it is
                left out.
            number: Number of the milestone, as in its URL. Also accepted as `milestone_number`, `id`.
            fields: Fields in place of the usual ones, such as `title` and `creator.login`, none that takes
                arguments; `id` is always there.
        """
        return await self._one(
            GET, {"owner": owner, "repo": repo, "number": number, "fields": fields}, Milestone,
        )  # fmt: skip


class SyncMilestones(SyncStoredEntity[MilestonesSearchQuery, MilestonesRow]):
    """A milestone of a repository; blocking twin of `Milestones`."""

    _stored = ("milestones", MilestonesRow)

    def list(
        self,
        owner: str | Omit | None = omit,
        repo: str | Omit | None = omit,
        *,
        states: Sequence[Literal["OPEN", "CLOSED"] | str] | Omit | None = omit,
        per_page: int | Omit | None = omit,
        after: str | Omit | None = omit,
        fields: Sequence[str] | Omit | None = omit,
    ) -> SyncPage[Milestone]:
        """List the milestones of a repository, newest first.

        Args:
            owner: Login of the user or organization that owns the repository. Taken from the connector's
                settings where it is left out.
            repo: Name of the repository, without the owner. Taken from the connector's settings where it is
                left out.
            states: Only those in one of these states; all where absent. One of `OPEN`, `CLOSED`. Also
                accepted as `state`.
            per_page: Records on a page. 1 to 100. Default `30`.
            after: Where to go on: `end_cursor` of the page before.
            fields: Fields in place of the usual ones, such as `title` and `creator.login`, none that takes
                arguments; `id` is always there.
        """
        return self._page(LIST, {
            "owner": owner, "repo": repo, "states": states, "per_page": per_page, "after": after,
            "fields": fields,
        }, Milestone)  # fmt: skip

    @overload
    def get(
        self, owner: str, repo: str, number: int, *, fields: Sequence[str] | Omit | None = omit
    ) -> Milestone: ...

    @overload
    def get(
        self,
        *,
        number: int,
        owner: str | Omit | None = omit,
        repo: str | Omit | None = omit,
        fields: Sequence[str] | Omit | None = omit,
    ) -> Milestone: ...

    def get(
        self,
        owner: str | Omit | None = omit,
        repo: str | Omit | None = omit,
        number: int | Omit | None = omit,
        *,
        fields: Sequence[str] | Omit | None = omit,
    ) -> Milestone:
        """Get a milestone.

        Args:
            owner: Login of the user or organization that owns the repository. Taken from the connector's
                settings where it is left out.
            repo: Name of the repository, without the owner. Taken from the connector's settings where it is
                left out.
            number: Number of the milestone, as in its URL. Also accepted as `milestone_number`, `id`.
            fields: Fields in place of the usual ones, such as `title` and `creator.login`, none that takes
                arguments; `id` is always there.
        """
        return self._one(GET, {"owner": owner, "repo": repo, "number": number, "fields": fields}, Milestone)


# fmt: off
LIST = Operation(
    entity="milestones", action="list", method="POST", path="/graphql",
    parameters=(
        Parameter("owner", "variable", {"type": "string"}, needed=True),
        Parameter("repo", "variable", {"type": "string"}, needed=True),
        Parameter(
            "states", "variable", {"type": "array", "items": {"type": "string", "enum": ["OPEN", "CLOSED"]}},
            aliases={"state": {"open": ["OPEN"], "closed": ["CLOSED"], "all": ["OPEN", "CLOSED"]}},
        ),
        Parameter("per_page", "variable", {"type": "integer", "default": 30, "minimum": 1, "maximum": 100}),
        Parameter("after", "variable", {"type": "string"}),
        Parameter("fields", "none", {"type": "array", "items": {"type": "string"}}),
    ),
    summary="List the milestones of a repository, newest first", body="graphql",
    graphql=GraphQL(
        query="query ListMilestones($owner: String!, $repo: String!, $states: [MilestoneState!], $per_page: Int, $after: String) {\n  repository(owner: $owner, name: $repo) {\n    milestones(\n      states: $states, first: $per_page, after: $after, orderBy: {field: NUMBER, direction: DESC}\n    ) {\n      nodes { id {{ fields }} }\n      pageInfo { hasNextPage endCursor }\n      totalCount\n    }\n  }\n}\n",
        variables={
            "owner": "{{ owner }}", "repo": "{{ repo }}", "states": "{{ states }}",
            "per_page": "{{ per_page }}", "after": "{{ after }}",
        },
        default_fields="number title description state url closed closedAt createdAt updatedAt dueOn\nprogressPercentage\ncreator { __typename login avatarUrl url }\nissues { totalCount }\npullRequests { totalCount }\n",
    ),
    records="$.data.repository.milestones.nodes",
    meta={
        "has_next_page": "$.data.repository.milestones.pageInfo.hasNextPage",
        "end_cursor": "$.data.repository.milestones.pageInfo.endCursor",
        "total_count": "$.data.repository.milestones.totalCount",
    },
    paging=Paging(
        strategy="cursor", param="after", next="end_cursor", has_more="has_next_page", page_size="per_page",
    ),
)
GET = Operation(
    entity="milestones", action="get", method="POST", path="/graphql",
    parameters=(
        Parameter("owner", "variable", {"type": "string"}, needed=True),
        Parameter("repo", "variable", {"type": "string"}, needed=True),
        Parameter(
            "number", "variable", {"type": "integer"}, required=True,
            aliases={"milestone_number": {}, "id": {}},
        ),
        Parameter("fields", "none", {"type": "array", "items": {"type": "string"}}),
    ),
    summary="Get a milestone", body="graphql",
    graphql=GraphQL(
        query="query GetMilestone($owner: String!, $repo: String!, $number: Int!) {\n  repository(owner: $owner, name: $repo) { milestone(number: $number) { id {{ fields }} } }\n}\n",
        variables={"owner": "{{ owner }}", "repo": "{{ repo }}", "number": "{{ number }}"},
        default_fields="number title description state url closed closedAt createdAt updatedAt dueOn\nprogressPercentage\ncreator { __typename login avatarUrl url }\nissues { totalCount }\npullRequests { totalCount }\n",
    ),
    records="$.data.repository.milestone",
)
OPERATIONS: Mapping[str, Operation] = {"list": LIST, "get": GET}
