# Generated from specs/github/connector.yaml by `connectorgen generate github`. Do not edit.
"""A team of an organization."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from airbyte_agent_sdk.calls.context_store import StoredEntity, SyncStoredEntity
from airbyte_agent_sdk.calls.paging import AsyncPager, SyncPage
from airbyte_agent_sdk.definition import GraphQL, Operation, Paging, Parameter
from airbyte_agent_sdk.types import Omit, omit

from ..models.teams import Team, TeamsRow
from ..params.teams import TeamsSearchQuery

__all__ = ["SyncTeams", "Teams"]


class Teams(StoredEntity[TeamsSearchQuery, TeamsRow]):
    """A team of an organization."""

    _stored = ("teams", TeamsRow)

    def list(
        self,
        org: str,
        *,
        per_page: int | Omit | None = omit,
        after: str | Omit | None = omit,
        fields: Sequence[str] | Omit | None = omit,
    ) -> AsyncPager[Team]:
        """List the teams of an organization by name.

        Those that you can see.

        Args:
            org: Login of the organization.
            per_page: Records on a page. 1 to 100. Default `30`.
            after: Where to go on: `end_cursor` of the page before.
            fields: Fields in place of the usual ones, such as `slug` and `parentTeam.slug`, none that takes
                arguments; `id` is always there.
        """
        return self._pager(LIST, {"org": org, "per_page": per_page, "after": after, "fields": fields}, Team)

    async def get(self, org: str, team_slug: str, *, fields: Sequence[str] | Omit | None = omit) -> Team:
        """Get a team.

        Args:
            org: Login of the organization.
            team_slug: Name of the team in URLs.
            fields: Fields in place of the usual ones, such as `slug` and `parentTeam.slug`, none that takes
                arguments; `id` is always there.
        """
        return await self._one(GET, {"org": org, "team_slug": team_slug, "fields": fields}, Team)


class SyncTeams(SyncStoredEntity[TeamsSearchQuery, TeamsRow]):
    """A team of an organization; blocking twin of `Teams`."""

    _stored = ("teams", TeamsRow)

    def list(
        self,
        org: str,
        *,
        per_page: int | Omit | None = omit,
        after: str | Omit | None = omit,
        fields: Sequence[str] | Omit | None = omit,
    ) -> SyncPage[Team]:
        """List the teams of an organization by name.

        Those that you can see.

        Args:
            org: Login of the organization.
            per_page: Records on a page. 1 to 100. Default `30`.
            after: Where to go on: `end_cursor` of the page before.
            fields: Fields in place of the usual ones, such as `slug` and `parentTeam.slug`, none that takes
                arguments; `id` is always there.
        """
        return self._page(LIST, {"org": org, "per_page": per_page, "after": after, "fields": fields}, Team)

    def get(self, org: str, team_slug: str, *, fields: Sequence[str] | Omit | None = omit) -> Team:
        """Get a team.

        Args:
            org: Login of the organization.
            team_slug: Name of the team in URLs.
            fields: Fields in place of the usual ones, such as `slug` and `parentTeam.slug`, none that takes
                arguments; `id` is always there.
        """
        return self._one(GET, {"org": org, "team_slug": team_slug, "fields": fields}, Team)


# fmt: off
LIST = Operation(
    entity="teams", action="list", method="POST", path="/graphql",
    parameters=(
        Parameter("org", "variable", {"type": "string"}, required=True),
        Parameter("per_page", "variable", {"type": "integer", "default": 30, "minimum": 1, "maximum": 100}),
        Parameter("after", "variable", {"type": "string"}),
        Parameter("fields", "none", {"type": "array", "items": {"type": "string"}}),
    ),
    summary="List the teams of an organization by name", body="graphql",
    graphql=GraphQL(
        query="query ListTeams($org: String!, $per_page: Int, $after: String) {\n  organization(login: $org) {\n    teams(first: $per_page, after: $after, orderBy: {field: NAME, direction: ASC}) {\n      nodes { id {{ fields }} }\n      pageInfo { hasNextPage endCursor }\n      totalCount\n    }\n  }\n}\n",
        variables={"org": "{{ org }}", "per_page": "{{ per_page }}", "after": "{{ after }}"},
        default_fields="databaseId name slug combinedSlug description privacy url avatarUrl createdAt\nupdatedAt\norganization { id login }\nparentTeam { id name slug }\nmembers { totalCount }\nrepositories { totalCount }\nchildTeams { totalCount }\n",
    ),
    records="$.data.organization.teams.nodes",
    meta={
        "has_next_page": "$.data.organization.teams.pageInfo.hasNextPage",
        "end_cursor": "$.data.organization.teams.pageInfo.endCursor",
        "total_count": "$.data.organization.teams.totalCount",
    },
    paging=Paging(
        strategy="cursor", param="after", next="end_cursor", has_more="has_next_page", page_size="per_page",
    ),
)
GET = Operation(
    entity="teams", action="get", method="POST", path="/graphql",
    parameters=(
        Parameter("org", "variable", {"type": "string"}, required=True),
        Parameter("team_slug", "variable", {"type": "string"}, required=True),
        Parameter("fields", "none", {"type": "array", "items": {"type": "string"}}),
    ),
    summary="Get a team", body="graphql",
    graphql=GraphQL(
        query="query GetTeam($org: String!, $team_slug: String!) {\n  organization(login: $org) { team(slug: $team_slug) { id {{ fields }} } }\n}\n",
        variables={"org": "{{ org }}", "team_slug": "{{ team_slug }}"},
        default_fields="databaseId name slug combinedSlug description privacy url avatarUrl createdAt\nupdatedAt\norganization { id login }\nparentTeam { id name slug }\nmembers { totalCount }\nrepositories { totalCount }\nchildTeams { totalCount }\n",
    ),
    records="$.data.organization.team",
)
OPERATIONS: Mapping[str, Operation] = {"list": LIST, "get": GET}
