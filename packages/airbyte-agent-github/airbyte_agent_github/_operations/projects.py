# Generated from specs/github/connector.yaml by `connectorgen generate github`. Do not edit.
"""The operations of `projects` as tables."""

from __future__ import annotations

from collections.abc import Mapping

from airbyte_agent_sdk.definition import GraphQL, Operation, Paging, Parameter

LIST_DOCUMENT = """\
query ListProjects($org: String!, $per_page: Int, $after: String) {
  organization(login: $org) {
    projectsV2(first: $per_page, after: $after, orderBy: {field: NUMBER, direction: DESC}) {
      nodes { id {{ fields }} }
      pageInfo { hasNextPage endCursor }
      totalCount
    }
  }
}
"""

LIST_FIELDS = """\
fullDatabaseId number title shortDescription readme url public template closed
closedAt createdAt updatedAt
creator { __typename login avatarUrl url }
owner { __typename id }
items { totalCount }
"""

GET_DOCUMENT = """\
query GetProject($org: String!, $project_number: Int!) {
  organization(login: $org) { projectV2(number: $project_number) { id {{ fields }} } }
}
"""

GET_FIELDS = """\
fullDatabaseId number title shortDescription readme url public template closed
closedAt createdAt updatedAt
creator { __typename login avatarUrl url }
owner { __typename id }
items { totalCount }
fields(first: 50) {
  nodes {
    __typename
    ... on ProjectV2FieldCommon { id name dataType }
    ... on ProjectV2SingleSelectField { options { id name color description } }
    ... on ProjectV2IterationField {
      configuration { duration iterations { id title startDate duration } }
    }
  }
}
"""

LIST = Operation(
    entity="projects",
    action="list",
    method="POST",
    path="/graphql",
    parameters=(
        Parameter("org", "variable", {"type": "string"}, required=True),
        Parameter("per_page", "variable", {"type": "integer", "default": 30, "minimum": 1, "maximum": 100}),
        Parameter("after", "variable", {"type": "string"}),
        Parameter("fields", "none", {"type": "array", "items": {"type": "string"}}),
    ),
    summary="List the projects of an organization, newest first",
    body="graphql",
    graphql=GraphQL(
        query=LIST_DOCUMENT,
        variables={"org": "{{ org }}", "per_page": "{{ per_page }}", "after": "{{ after }}"},
        default_fields=LIST_FIELDS,
    ),
    records="$.data.organization.projectsV2.nodes",
    meta={
        "has_next_page": "$.data.organization.projectsV2.pageInfo.hasNextPage",
        "end_cursor": "$.data.organization.projectsV2.pageInfo.endCursor",
        "total_count": "$.data.organization.projectsV2.totalCount",
    },
    paging=Paging(
        strategy="cursor", param="after", next="end_cursor", has_more="has_next_page", page_size="per_page"
    ),
)

GET = Operation(
    entity="projects",
    action="get",
    method="POST",
    path="/graphql",
    parameters=(
        Parameter("org", "variable", {"type": "string"}, required=True),
        Parameter("project_number", "variable", {"type": "integer"}, required=True, aliases={"number": {}}),
        Parameter("fields", "none", {"type": "array", "items": {"type": "string"}}),
    ),
    summary="Get a project of an organization",
    body="graphql",
    graphql=GraphQL(
        query=GET_DOCUMENT,
        variables={"org": "{{ org }}", "project_number": "{{ project_number }}"},
        default_fields=GET_FIELDS,
    ),
    records="$.data.organization.projectV2",
)

OPERATIONS: Mapping[str, Operation] = {"list": LIST, "get": GET}
