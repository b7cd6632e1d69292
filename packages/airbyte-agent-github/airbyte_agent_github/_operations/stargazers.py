# Generated from specs/github/connector.yaml by `connectorgen generate github`. Do not edit.
"""The operations of `stargazers` as tables."""

from __future__ import annotations

from collections.abc import Mapping

from airbyte_agent_sdk.definition import GraphQL, Operation, Paging, Parameter

from ._documents import USERS_GET_FIELDS

LIST_DOCUMENT = """\
query ListStargazers($owner: String!, $repo: String!, $per_page: Int, $after: String) {
  repository(owner: $owner, name: $repo) {
    stargazers(first: $per_page, after: $after, orderBy: {field: STARRED_AT, direction: DESC}) {
      edges { starredAt node { id {{ fields }} } }
      pageInfo { hasNextPage endCursor }
      totalCount
    }
  }
}
"""

LIST = Operation(
    entity="stargazers",
    action="list",
    method="POST",
    path="/graphql",
    parameters=(
        Parameter("owner", "variable", {"type": "string"}, required_by_api=True),
        Parameter("repo", "variable", {"type": "string"}, required_by_api=True),
        Parameter("per_page", "variable", {"type": "integer", "default": 30, "minimum": 1, "maximum": 100}),
        Parameter("after", "variable", {"type": "string"}),
        Parameter("fields", "none", {"type": "array", "items": {"type": "string"}}),
    ),
    summary="List the stargazers of a repository, most recent first",
    body="graphql",
    graphql=GraphQL(
        query=LIST_DOCUMENT,
        variables={
            "owner": "{{ owner }}",
            "repo": "{{ repo }}",
            "per_page": "{{ per_page }}",
            "after": "{{ after }}",
        },
        default_fields=USERS_GET_FIELDS,
    ),
    records="$.data.repository.stargazers.edges",
    meta={
        "has_next_page": "$.data.repository.stargazers.pageInfo.hasNextPage",
        "end_cursor": "$.data.repository.stargazers.pageInfo.endCursor",
        "total_count": "$.data.repository.stargazers.totalCount",
    },
    paging=Paging(
        strategy="cursor", param="after", next="end_cursor", has_more="has_next_page", page_size="per_page"
    ),
)

OPERATIONS: Mapping[str, Operation] = {"list": LIST}
