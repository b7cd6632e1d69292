# Generated from specs/github/connector.yaml by `connectorgen generate github`. Do not edit.
"""The operations of `releases` as tables."""

from __future__ import annotations

from collections.abc import Mapping

from airbyte_agent_sdk.definition import GraphQL, Operation, Paging, Parameter

LIST_DOCUMENT = """\
query ListReleases($owner: String!, $repo: String!, $per_page: Int, $after: String) {
  repository(owner: $owner, name: $repo) {
    releases(first: $per_page, after: $after, orderBy: {field: CREATED_AT, direction: DESC}) {
      nodes { id {{ fields }} }
      pageInfo { hasNextPage endCursor }
      totalCount
    }
  }
}
"""

LIST_FIELDS = """\
databaseId tagName name description url isDraft isPrerelease isLatest createdAt
publishedAt updatedAt
author { id login name }
tagCommit { id oid }
reactions { totalCount }
releaseAssets(first: 50) {
  totalCount
  nodes { id name contentType size downloadCount downloadUrl createdAt updatedAt }
}
"""

GET_DOCUMENT = """\
query GetRelease($owner: String!, $repo: String!, $tag: String!) {
  repository(owner: $owner, name: $repo) { release(tagName: $tag) { id {{ fields }} } }
}
"""

LIST = Operation(
    entity="releases",
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
    summary="List the releases of a repository, newest first",
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
    records="$.data.repository.releases.nodes",
    meta={
        "has_next_page": "$.data.repository.releases.pageInfo.hasNextPage",
        "end_cursor": "$.data.repository.releases.pageInfo.endCursor",
        "total_count": "$.data.repository.releases.totalCount",
    },
    paging=Paging(
        strategy="cursor", param="after", next="end_cursor", has_more="has_next_page", page_size="per_page"
    ),
)

GET = Operation(
    entity="releases",
    action="get",
    method="POST",
    path="/graphql",
    parameters=(
        Parameter("owner", "variable", {"type": "string"}, required_by_api=True),
        Parameter("repo", "variable", {"type": "string"}, required_by_api=True),
        Parameter("tag", "variable", {"type": "string"}, required=True),
        Parameter("fields", "none", {"type": "array", "items": {"type": "string"}}),
    ),
    summary="Get a release by its tag",
    body="graphql",
    graphql=GraphQL(
        query=GET_DOCUMENT,
        variables={"owner": "{{ owner }}", "repo": "{{ repo }}", "tag": "{{ tag }}"},
        default_fields=LIST_FIELDS,
    ),
    records="$.data.repository.release",
)

OPERATIONS: Mapping[str, Operation] = {"list": LIST, "get": GET}
