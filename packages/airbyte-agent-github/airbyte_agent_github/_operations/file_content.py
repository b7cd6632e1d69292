# Generated from specs/github/connector.yaml by `connectorgen generate github`. Do not edit.
"""The operations of `file_content` as tables."""

from __future__ import annotations

from collections.abc import Mapping

from airbyte_agent_sdk.definition import GraphQL, Operation, Parameter

GET_DOCUMENT = """\
query GetFileContent($owner: String!, $repo: String!, $expression: String!) {
  repository(owner: $owner, name: $repo) {
    object(expression: $expression) { ... on Blob { id oid {{ fields }} } }
  }
}
"""

GET = Operation(
    entity="file_content",
    action="get",
    method="POST",
    path="/graphql",
    parameters=(
        Parameter("owner", "variable", {"type": "string"}, required_by_api=True),
        Parameter("repo", "variable", {"type": "string"}, required_by_api=True),
        Parameter("path", "variable", {"type": "string"}, required=True),
        Parameter("ref", "variable", {"type": "string", "default": "HEAD"}),
        Parameter("fields", "none", {"type": "array", "items": {"type": "string"}}),
    ),
    summary="Get a file at a revision",
    body="graphql",
    graphql=GraphQL(
        query=GET_DOCUMENT,
        variables={"owner": "{{ owner }}", "repo": "{{ repo }}", "expression": "{{ ref }}:{{ path }}"},
        default_fields="abbreviatedOid byteSize isBinary isTruncated text commitUrl\n",
    ),
    records="$.data.repository.object",
    filter="'id' in record",
)

OPERATIONS: Mapping[str, Operation] = {"get": GET}
