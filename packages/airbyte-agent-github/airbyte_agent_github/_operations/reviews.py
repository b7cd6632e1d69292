# Generated from specs/github/connector.yaml by `connectorgen generate github`. Do not edit.
"""The operations of `reviews` as tables."""

from __future__ import annotations

from collections.abc import Mapping

from airbyte_agent_sdk.definition import GraphQL, Operation, Paging, Parameter

from ._parameters import LIST_NUMBER_PARAMETER

LIST_DOCUMENT = """\
query ListReviews($owner: String!, $repo: String!, $number: Int!, $per_page: Int, $after: String) {
  repository(owner: $owner, name: $repo) {
    pullRequest(number: $number) {
      reviews(first: $per_page, after: $after) {
        nodes { id {{ fields }} }
        pageInfo { hasNextPage endCursor }
        totalCount
      }
    }
  }
}
"""

LIST_FIELDS = """\
fullDatabaseId state body url authorAssociation isMinimized createdAt submittedAt
updatedAt
author { __typename login avatarUrl url }
commit { id oid }
pullRequest { id number title }
comments(first: 50) {
  totalCount
  nodes {
    id path line startLine diffHunk body outdated createdAt url
    author { __typename login avatarUrl url }
    replyTo { id }
  }
}
"""

LIST = Operation(
    entity="reviews",
    action="list",
    method="POST",
    path="/graphql",
    parameters=(
        Parameter("owner", "variable", {"type": "string"}, required_by_api=True),
        Parameter("repo", "variable", {"type": "string"}, required_by_api=True),
        LIST_NUMBER_PARAMETER,
        Parameter("per_page", "variable", {"type": "integer", "default": 30, "minimum": 1, "maximum": 100}),
        Parameter("after", "variable", {"type": "string"}),
        Parameter("fields", "none", {"type": "array", "items": {"type": "string"}}),
    ),
    summary="List the reviews of a pull request, oldest first",
    body="graphql",
    graphql=GraphQL(
        query=LIST_DOCUMENT,
        variables={
            "owner": "{{ owner }}",
            "repo": "{{ repo }}",
            "number": "{{ number }}",
            "per_page": "{{ per_page }}",
            "after": "{{ after }}",
        },
        default_fields=LIST_FIELDS,
    ),
    records="$.data.repository.pullRequest.reviews.nodes",
    meta={
        "has_next_page": "$.data.repository.pullRequest.reviews.pageInfo.hasNextPage",
        "end_cursor": "$.data.repository.pullRequest.reviews.pageInfo.endCursor",
        "total_count": "$.data.repository.pullRequest.reviews.totalCount",
    },
    paging=Paging(
        strategy="cursor", param="after", next="end_cursor", has_more="has_next_page", page_size="per_page"
    ),
)

OPERATIONS: Mapping[str, Operation] = {"list": LIST}
