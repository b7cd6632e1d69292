# Generated from specs/github/connector.yaml by `connectorgen generate github`. Do not edit.
"""The operations of `viewer_repositories` as tables."""

from __future__ import annotations

from collections.abc import Mapping

from airbyte_agent_sdk.definition import GraphQL, Operation, Paging, Parameter

from ._documents import REPOSITORIES_LIST_FIELDS

LIST_DOCUMENT = """\
query ListViewerRepositories($per_page: Int, $after: String) {
  viewer {
    repositories(
      first: $per_page, after: $after, affiliations: [OWNER, COLLABORATOR, ORGANIZATION_MEMBER],
      ownerAffiliations: [OWNER, COLLABORATOR, ORGANIZATION_MEMBER],
      orderBy: {field: PUSHED_AT, direction: DESC}
    ) {
      nodes { id {{ fields }} }
      pageInfo { hasNextPage endCursor }
      totalCount
    }
  }
}
"""

LIST = Operation(
    entity="viewer_repositories",
    action="list",
    method="POST",
    path="/graphql",
    parameters=(
        Parameter("per_page", "variable", {"type": "integer", "default": 30, "minimum": 1, "maximum": 100}),
        Parameter("after", "variable", {"type": "string"}),
        Parameter("fields", "none", {"type": "array", "items": {"type": "string"}}),
    ),
    summary="List the repositories that you have access to, last pushed first",
    body="graphql",
    graphql=GraphQL(
        query=LIST_DOCUMENT,
        variables={"per_page": "{{ per_page }}", "after": "{{ after }}"},
        default_fields=REPOSITORIES_LIST_FIELDS,
    ),
    records="$.data.viewer.repositories.nodes",
    meta={
        "has_next_page": "$.data.viewer.repositories.pageInfo.hasNextPage",
        "end_cursor": "$.data.viewer.repositories.pageInfo.endCursor",
        "total_count": "$.data.viewer.repositories.totalCount",
    },
    paging=Paging(
        strategy="cursor", param="after", next="end_cursor", has_more="has_next_page", page_size="per_page"
    ),
)

OPERATIONS: Mapping[str, Operation] = {"list": LIST}
