# Generated from specs/github/connector.yaml by `connectorgen generate github`. Do not edit.
"""The operations of `branches` as tables."""

from __future__ import annotations

from collections.abc import Mapping

from airbyte_agent_sdk.definition import GraphQL, Operation, Paging, Parameter

LIST_DOCUMENT = """\
query ListBranches($owner: String!, $repo: String!, $per_page: Int, $after: String) {
  repository(owner: $owner, name: $repo) {
    refs(
      refPrefix: "refs/heads/", first: $per_page, after: $after,
      orderBy: {field: ALPHABETICAL, direction: ASC}
    ) {
      nodes { id {{ fields }} }
      pageInfo { hasNextPage endCursor }
      totalCount
    }
  }
}
"""

LIST_FIELDS = """\
name prefix
target {
  __typename oid
  ... on Commit {
    id abbreviatedOid messageHeadline authoredDate committedDate url
    author { name email date user { login } }
  }
}
refUpdateRule {
  pattern requiredApprovingReviewCount requiresCodeOwnerReviews
  requiresConversationResolution requiredStatusCheckContexts requiresLinearHistory
  requiresSignatures allowsForcePushes allowsDeletions blocksCreations viewerCanPush
  viewerAllowedToDismissReviews
}
"""

GET_DOCUMENT = """\
query GetBranch($owner: String!, $repo: String!, $branch: String!) {
  repository(owner: $owner, name: $repo) { ref(qualifiedName: $branch) { id {{ fields }} } }
}
"""

LIST = Operation(
    entity="branches",
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
    summary="List the branches of a repository, sorted by name",
    body="graphql",
    graphql=GraphQL(
        query=LIST_DOCUMENT,
        variables={
            "owner": "{{ owner }}",
            "repo": "{{ repo }}",
            "per_page": "{{ per_page }}",
            "after": "{{ after }}",
        },
        default_fields=LIST_FIELDS,
    ),
    records="$.data.repository.refs.nodes",
    meta={
        "has_next_page": "$.data.repository.refs.pageInfo.hasNextPage",
        "end_cursor": "$.data.repository.refs.pageInfo.endCursor",
        "total_count": "$.data.repository.refs.totalCount",
    },
    paging=Paging(
        strategy="cursor", param="after", next="end_cursor", has_more="has_next_page", page_size="per_page"
    ),
)

GET = Operation(
    entity="branches",
    action="get",
    method="POST",
    path="/graphql",
    parameters=(
        Parameter("owner", "variable", {"type": "string"}, required_by_api=True),
        Parameter("repo", "variable", {"type": "string"}, required_by_api=True),
        Parameter("branch", "variable", {"type": "string"}, required=True),
        Parameter("fields", "none", {"type": "array", "items": {"type": "string"}}),
    ),
    summary="Get a branch",
    body="graphql",
    graphql=GraphQL(
        query=GET_DOCUMENT,
        variables={"owner": "{{ owner }}", "repo": "{{ repo }}", "branch": "refs/heads/{{ branch }}"},
        default_fields=LIST_FIELDS,
    ),
    records="$.data.repository.ref",
)

OPERATIONS: Mapping[str, Operation] = {"list": LIST, "get": GET}
