# Generated from specs/linear/connector.yaml by `connectorgen generate linear`. Do not edit.
"""The operations of `workflow_states` as tables."""

from __future__ import annotations

from collections.abc import Mapping

from airbyte_agent_sdk.definition import GraphQL, Operation, Paging, Parameter

LIST_DOCUMENT = """\
query ListWorkflowStates($first: Int, $after: String) {
  workflowStates(first: $first, after: $after) {
    nodes {
      id name description type color position
      createdAt updatedAt archivedAt
      team { id key name }
      inheritedFrom { id name type color }
    }
    pageInfo { hasNextPage endCursor }
  }
}
"""

LIST = Operation(
    entity="workflow_states",
    action="list",
    method="POST",
    path="/graphql",
    parameters=(
        Parameter("first", "variable", {"type": "integer", "minimum": 1, "maximum": 250}),
        Parameter("after", "variable", {"type": ["string", "null"]}),
        Parameter("x-apollo-operation-name", "header", {"type": "string", "default": "ListWorkflowStates"}),
    ),
    summary="List the workflow states of all teams",
    body="graphql",
    graphql=GraphQL(
        query=LIST_DOCUMENT, variables={"first": "{{ first }}", "after": "{{ after }}"}, nullable=("after",)
    ),
    records="$.data.workflowStates.nodes",
    meta={
        "end_cursor": "$.data.workflowStates.pageInfo.endCursor",
        "has_next_page": "$.data.workflowStates.pageInfo.hasNextPage",
    },
    paging=Paging(
        strategy="cursor", param="after", next="end_cursor", has_more="has_next_page", page_size="first"
    ),
)

OPERATIONS: Mapping[str, Operation] = {"list": LIST}
