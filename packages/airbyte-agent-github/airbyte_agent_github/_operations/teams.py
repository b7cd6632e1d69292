# Generated from specs/github/connector.yaml by `connectorgen generate github`. Do not edit.
"""The operations of `teams` as tables."""

from __future__ import annotations

from collections.abc import Mapping

from airbyte_agent_sdk.definition import GraphQL, Operation, Paging, Parameter

LIST_DOCUMENT = """\
query ListTeams($org: String!, $per_page: Int, $after: String) {
  organization(login: $org) {
    teams(first: $per_page, after: $after, orderBy: {field: NAME, direction: ASC}) {
      nodes { id {{ fields }} }
      pageInfo { hasNextPage endCursor }
      totalCount
    }
  }
}
"""

LIST_FIELDS = """\
databaseId name slug combinedSlug description privacy url avatarUrl createdAt
updatedAt
organization { id login }
parentTeam { id name slug }
members { totalCount }
repositories { totalCount }
childTeams { totalCount }
"""

GET_DOCUMENT = """\
query GetTeam($org: String!, $team_slug: String!) {
  organization(login: $org) { team(slug: $team_slug) { id {{ fields }} } }
}
"""

LIST = Operation(
    entity="teams",
    action="list",
    method="POST",
    path="/graphql",
    parameters=(
        Parameter("org", "variable", {"type": "string"}, required=True),
        Parameter("per_page", "variable", {"type": "integer", "default": 30, "minimum": 1, "maximum": 100}),
        Parameter("after", "variable", {"type": "string"}),
        Parameter("fields", "none", {"type": "array", "items": {"type": "string"}}),
    ),
    summary="List the teams of an organization, sorted by name",
    body="graphql",
    graphql=GraphQL(
        query=LIST_DOCUMENT,
        variables={"org": "{{ org }}", "per_page": "{{ per_page }}", "after": "{{ after }}"},
        default_fields=LIST_FIELDS,
    ),
    records="$.data.organization.teams.nodes",
    meta={
        "has_next_page": "$.data.organization.teams.pageInfo.hasNextPage",
        "end_cursor": "$.data.organization.teams.pageInfo.endCursor",
        "total_count": "$.data.organization.teams.totalCount",
    },
    paging=Paging(
        strategy="cursor", param="after", next="end_cursor", has_more="has_next_page", page_size="per_page"
    ),
)

GET = Operation(
    entity="teams",
    action="get",
    method="POST",
    path="/graphql",
    parameters=(
        Parameter("org", "variable", {"type": "string"}, required=True),
        Parameter("team_slug", "variable", {"type": "string"}, required=True),
        Parameter("fields", "none", {"type": "array", "items": {"type": "string"}}),
    ),
    summary="Get a team",
    body="graphql",
    graphql=GraphQL(
        query=GET_DOCUMENT,
        variables={"org": "{{ org }}", "team_slug": "{{ team_slug }}"},
        default_fields=LIST_FIELDS,
    ),
    records="$.data.organization.team",
)

OPERATIONS: Mapping[str, Operation] = {"list": LIST, "get": GET}
