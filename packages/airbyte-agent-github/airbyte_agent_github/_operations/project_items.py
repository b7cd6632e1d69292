# Generated from specs/github/connector.yaml by `connectorgen generate github`. Do not edit.
"""The operations of `project_items` as tables."""

from __future__ import annotations

from collections.abc import Mapping

from airbyte_agent_sdk.definition import GraphQL, Operation, Paging, Parameter

LIST_DOCUMENT = """\
query ListProjectItems($org: String!, $project_number: Int!, $per_page: Int, $after: String) {
  organization(login: $org) {
    projectV2(number: $project_number) {
      items(first: $per_page, after: $after) {
        nodes { id {{ fields }} }
        pageInfo { hasNextPage endCursor }
        totalCount
      }
    }
  }
}
"""

LIST_FIELDS = """\
fullDatabaseId type isArchived createdAt updatedAt
creator { __typename login avatarUrl url }
content {
  __typename
  ... on DraftIssue {
    id title body createdAt updatedAt
    assignees(first: 10) { nodes { id login } }
  }
  ... on Issue {
    id number title state url createdAt updatedAt closedAt
    repository { id name nameWithOwner owner { id login } }
    assignees(first: 10) { nodes { id login } }
    labels(first: 20) { nodes { id name color } }
  }
  ... on PullRequest {
    id number title pullRequestState: state url createdAt updatedAt closedAt
    repository { id name nameWithOwner owner { id login } }
    assignees(first: 10) { nodes { id login } }
    labels(first: 20) { nodes { id name color } }
  }
}
fieldValues(first: 20) {
  nodes {
    __typename
    ... on ProjectV2ItemFieldTextValue { text field { ... on ProjectV2FieldCommon { id name } } }
    ... on ProjectV2ItemFieldNumberValue {
      number
      field { ... on ProjectV2FieldCommon { id name } }
    }
    ... on ProjectV2ItemFieldDateValue { date field { ... on ProjectV2FieldCommon { id name } } }
    ... on ProjectV2ItemFieldSingleSelectValue {
      optionId name color
      field { ... on ProjectV2FieldCommon { id name } }
    }
    ... on ProjectV2ItemFieldIterationValue {
      iterationId title startDate duration
      field { ... on ProjectV2FieldCommon { id name } }
    }
  }
}
"""

LIST = Operation(
    entity="project_items",
    action="list",
    method="POST",
    path="/graphql",
    parameters=(
        Parameter("org", "variable", {"type": "string"}, required=True),
        Parameter("project_number", "variable", {"type": "integer"}, required=True, aliases={"number": {}}),
        Parameter("per_page", "variable", {"type": "integer", "default": 30, "minimum": 1, "maximum": 100}),
        Parameter("after", "variable", {"type": "string"}),
        Parameter("fields", "none", {"type": "array", "items": {"type": "string"}}),
    ),
    summary="List the items of a project",
    body="graphql",
    graphql=GraphQL(
        query=LIST_DOCUMENT,
        variables={
            "org": "{{ org }}",
            "project_number": "{{ project_number }}",
            "per_page": "{{ per_page }}",
            "after": "{{ after }}",
        },
        default_fields=LIST_FIELDS,
    ),
    records="$.data.organization.projectV2.items.nodes",
    meta={
        "has_next_page": "$.data.organization.projectV2.items.pageInfo.hasNextPage",
        "end_cursor": "$.data.organization.projectV2.items.pageInfo.endCursor",
        "total_count": "$.data.organization.projectV2.items.totalCount",
    },
    paging=Paging(
        strategy="cursor", param="after", next="end_cursor", has_more="has_next_page", page_size="per_page"
    ),
)

OPERATIONS: Mapping[str, Operation] = {"list": LIST}
