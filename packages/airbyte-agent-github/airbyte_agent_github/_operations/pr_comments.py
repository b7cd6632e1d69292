# Generated from specs/github/connector.yaml by `connectorgen generate github`. Do not edit.
"""The operations of `pr_comments` as tables."""

from __future__ import annotations

from collections.abc import Mapping

from airbyte_agent_sdk.definition import GraphQL, Operation, Paging, Parameter

from ._parameters import LIST_NUMBER_PARAMETER

LIST_DOCUMENT = """\
query ListPrComments($owner: String!, $repo: String!, $number: Int!, $per_page: Int, $after: String) {
  repository(owner: $owner, name: $repo) {
    pullRequest(number: $number) {
      comments(first: $per_page, after: $after) {
        nodes { id {{ fields }} }
        pageInfo { hasNextPage endCursor }
        totalCount
      }
    }
  }
}
"""

LIST_FIELDS = """\
fullDatabaseId body url authorAssociation isMinimized minimizedReason createdAt
updatedAt lastEditedAt
author { __typename login avatarUrl url }
pullRequest { id number title }
repository { id name nameWithOwner owner { id login } }
reactions { totalCount }
"""

GET_DOCUMENT = """\
query GetPrComment($id: ID!) {
  node(id: $id) { ... on IssueComment { id {{ fields }} } }
}
"""

LIST = Operation(
    entity="pr_comments",
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
    summary="List the comments in the conversation of a pull request, oldest first",
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
    records="$.data.repository.pullRequest.comments.nodes",
    meta={
        "has_next_page": "$.data.repository.pullRequest.comments.pageInfo.hasNextPage",
        "end_cursor": "$.data.repository.pullRequest.comments.pageInfo.endCursor",
        "total_count": "$.data.repository.pullRequest.comments.totalCount",
    },
    paging=Paging(
        strategy="cursor", param="after", next="end_cursor", has_more="has_next_page", page_size="per_page"
    ),
)

GET = Operation(
    entity="pr_comments",
    action="get",
    method="POST",
    path="/graphql",
    parameters=(
        Parameter("id", "variable", {"type": "string"}, required=True),
        Parameter("fields", "none", {"type": "array", "items": {"type": "string"}}),
    ),
    summary="Get a comment in the conversation of a pull request",
    body="graphql",
    graphql=GraphQL(query=GET_DOCUMENT, variables={"id": "{{ id }}"}, default_fields=LIST_FIELDS),
    records="$.data.node",
    filter="'id' in record",
)

OPERATIONS: Mapping[str, Operation] = {"list": LIST, "get": GET}
