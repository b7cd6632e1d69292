# Generated from specs/github/connector.yaml by `connectorgen generate github`. Do not edit.
"""The operations of `commits` as tables."""

from __future__ import annotations

from collections.abc import Mapping

from airbyte_agent_sdk.definition import GraphQL, Operation, Paging, Parameter

LIST_DOCUMENT = """\
query ListCommits($owner: String!, $repo: String!, $per_page: Int, $after: String, $path: String) {
  repository(owner: $owner, name: $repo) {
    defaultBranchRef {
      target {
        ... on Commit {
          history(first: $per_page, after: $after, path: $path) {
            nodes { id oid {{ fields }} }
            pageInfo { hasNextPage endCursor }
          }
        }
      }
    }
  }
}
"""

LIST_FIELDS = """\
abbreviatedOid message messageHeadline messageBody authoredDate committedDate
committedViaWeb authoredByCommitter url
author { name email date user { login } }
committer { name email date user { login } }
parents(first: 5) { nodes { id oid } }
"""

GET_DOCUMENT = """\
query GetCommit($owner: String!, $repo: String!, $sha: String!) {
  repository(owner: $owner, name: $repo) {
    object(expression: $sha) { ... on Commit { id oid {{ fields }} } }
  }
}
"""

GET_FIELDS = """\
abbreviatedOid message messageHeadline messageBody authoredDate committedDate
committedViaWeb authoredByCommitter url
author { name email date user { login } }
committer { name email date user { login } }
parents(first: 5) { nodes { id oid } }
additions deletions changedFilesIfAvailable tarballUrl zipballUrl
tree { id oid }
signature { isValid state wasSignedByGitHub signer { id login } }
"""

LIST = Operation(
    entity="commits",
    action="list",
    method="POST",
    path="/graphql",
    parameters=(
        Parameter("owner", "variable", {"type": "string"}, required_by_api=True),
        Parameter("repo", "variable", {"type": "string"}, required_by_api=True),
        Parameter("per_page", "variable", {"type": "integer", "default": 30, "minimum": 1, "maximum": 100}),
        Parameter("after", "variable", {"type": "string"}),
        Parameter("path", "variable", {"type": "string"}),
        Parameter("fields", "none", {"type": "array", "items": {"type": "string"}}),
    ),
    summary="List the commits of a repository's default branch, newest first",
    body="graphql",
    graphql=GraphQL(
        query=LIST_DOCUMENT,
        variables={
            "owner": "{{ owner }}",
            "repo": "{{ repo }}",
            "per_page": "{{ per_page }}",
            "after": "{{ after }}",
            "path": "{{ path }}",
        },
        default_fields=LIST_FIELDS,
    ),
    records="$.data.repository.defaultBranchRef.target.history.nodes",
    meta={
        "has_next_page": "$.data.repository.defaultBranchRef.target.history.pageInfo.hasNextPage",
        "end_cursor": "$.data.repository.defaultBranchRef.target.history.pageInfo.endCursor",
    },
    paging=Paging(
        strategy="cursor", param="after", next="end_cursor", has_more="has_next_page", page_size="per_page"
    ),
)

GET = Operation(
    entity="commits",
    action="get",
    method="POST",
    path="/graphql",
    parameters=(
        Parameter("owner", "variable", {"type": "string"}, required_by_api=True),
        Parameter("repo", "variable", {"type": "string"}, required_by_api=True),
        Parameter("sha", "variable", {"type": "string"}, required=True),
        Parameter("fields", "none", {"type": "array", "items": {"type": "string"}}),
    ),
    summary="Get a commit",
    body="graphql",
    graphql=GraphQL(
        query=GET_DOCUMENT,
        variables={"owner": "{{ owner }}", "repo": "{{ repo }}", "sha": "{{ sha }}"},
        default_fields=GET_FIELDS,
    ),
    records="$.data.repository.object",
    filter="'id' in record",
)

OPERATIONS: Mapping[str, Operation] = {"list": LIST, "get": GET}
