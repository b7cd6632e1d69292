# Generated from specs/github/connector.yaml by `connectorgen generate github`. Do not edit.
"""The operations of `directory_content` as tables."""

from __future__ import annotations

from collections.abc import Mapping

from airbyte_agent_sdk.definition import GraphQL, Operation, Paging, Parameter

LIST_DOCUMENT = """\
query ListDirectoryContent($owner: String!, $repo: String!, $expression: String!) {
  repository(owner: $owner, name: $repo) {
    object(expression: $expression) { ... on Tree { entries { name oid {{ fields }} } } }
  }
}
"""

LIST = Operation(
    entity="directory_content",
    action="list",
    method="POST",
    path="/graphql",
    parameters=(
        Parameter("owner", "variable", {"type": "string"}, required_by_api=True),
        Parameter("repo", "variable", {"type": "string"}, required_by_api=True),
        Parameter("path", "variable", {"type": "string"}, required=True),
        Parameter("ref", "variable", {"type": "string", "default": "HEAD"}),
        Parameter("fields", "none", {"type": "array", "items": {"type": "string"}}),
    ),
    summary="List the entries of a directory at a revision",
    body="graphql",
    graphql=GraphQL(
        query=LIST_DOCUMENT,
        variables={"owner": "{{ owner }}", "repo": "{{ repo }}", "expression": "{{ ref }}:{{ path }}"},
        default_fields="path type mode size extension\nsubmodule { gitUrl branch subprojectCommitOid }\n",
    ),
    records="$.data.repository.object.entries",
    paging=Paging(strategy="none"),
)

OPERATIONS: Mapping[str, Operation] = {"list": LIST}
