# Generated from specs/github/connector.yaml by `connectorgen generate github`. Do not edit.
"""The operations of `labels` as tables."""

from __future__ import annotations

from collections.abc import Mapping

from airbyte_agent_sdk.definition import GraphQL, Operation, Paging, Parameter

LIST_DOCUMENT = """\
query ListLabels($owner: String!, $repo: String!, $per_page: Int, $after: String) {
  repository(owner: $owner, name: $repo) {
    labels(first: $per_page, after: $after, orderBy: {field: NAME, direction: ASC}) {
      nodes { id {{ fields }} }
      pageInfo { hasNextPage endCursor }
      totalCount
    }
  }
}
"""

LIST_FIELDS = """\
name color description isDefault url createdAt updatedAt
issues(states: [OPEN]) { totalCount }
pullRequests(states: [OPEN]) { totalCount }
"""

GET_DOCUMENT = """\
query GetLabel($owner: String!, $repo: String!, $name: String!) {
  repository(owner: $owner, name: $repo) { label(name: $name) { id {{ fields }} } }
}
"""

LIST = Operation(
    entity="labels",
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
    summary="List the labels of a repository, sorted by name",
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
    records="$.data.repository.labels.nodes",
    meta={
        "has_next_page": "$.data.repository.labels.pageInfo.hasNextPage",
        "end_cursor": "$.data.repository.labels.pageInfo.endCursor",
        "total_count": "$.data.repository.labels.totalCount",
    },
    paging=Paging(
        strategy="cursor", param="after", next="end_cursor", has_more="has_next_page", page_size="per_page"
    ),
)

GET = Operation(
    entity="labels",
    action="get",
    method="POST",
    path="/graphql",
    parameters=(
        Parameter("owner", "variable", {"type": "string"}, required_by_api=True),
        Parameter("repo", "variable", {"type": "string"}, required_by_api=True),
        Parameter("name", "variable", {"type": "string"}, required=True),
        Parameter("fields", "none", {"type": "array", "items": {"type": "string"}}),
    ),
    summary="Get a label",
    body="graphql",
    graphql=GraphQL(
        query=GET_DOCUMENT,
        variables={"owner": "{{ owner }}", "repo": "{{ repo }}", "name": "{{ name }}"},
        default_fields=LIST_FIELDS,
    ),
    records="$.data.repository.label",
)

OPERATIONS: Mapping[str, Operation] = {"list": LIST, "get": GET}
