# Generated from specs/github/connector.yaml by `connectorgen generate github`. Do not edit.
"""The operations of `organizations` as tables."""

from __future__ import annotations

from collections.abc import Mapping

from airbyte_agent_sdk.definition import GraphQL, Operation, Paging, Parameter

GET_DOCUMENT = """\
query GetOrganization($org: String!) {
  organization(login: $org) { id {{ fields }} }
}
"""

GET_FIELDS = """\
databaseId login name description email location websiteUrl twitterUsername url
avatarUrl isVerified viewerIsAMember archivedAt createdAt updatedAt
repositories { totalCount }
"""

LIST_DOCUMENT = """\
query ListOrganizations($username: String!, $per_page: Int, $after: String) {
  user(login: $username) {
    organizations(first: $per_page, after: $after) {
      nodes { id {{ fields }} }
      pageInfo { hasNextPage endCursor }
      totalCount
    }
  }
}
"""

GET = Operation(
    entity="organizations",
    action="get",
    method="POST",
    path="/graphql",
    parameters=(
        Parameter("org", "variable", {"type": "string"}, required=True),
        Parameter("fields", "none", {"type": "array", "items": {"type": "string"}}),
    ),
    summary="Get an organization",
    body="graphql",
    graphql=GraphQL(query=GET_DOCUMENT, variables={"org": "{{ org }}"}, default_fields=GET_FIELDS),
    records="$.data.organization",
)

LIST = Operation(
    entity="organizations",
    action="list",
    method="POST",
    path="/graphql",
    parameters=(
        Parameter("username", "variable", {"type": "string"}, required=True),
        Parameter("per_page", "variable", {"type": "integer", "default": 30, "minimum": 1, "maximum": 100}),
        Parameter("after", "variable", {"type": "string"}),
        Parameter("fields", "none", {"type": "array", "items": {"type": "string"}}),
    ),
    summary="List the organizations of a user",
    body="graphql",
    graphql=GraphQL(
        query=LIST_DOCUMENT,
        variables={"username": "{{ username }}", "per_page": "{{ per_page }}", "after": "{{ after }}"},
        default_fields=GET_FIELDS,
    ),
    records="$.data.user.organizations.nodes",
    meta={
        "has_next_page": "$.data.user.organizations.pageInfo.hasNextPage",
        "end_cursor": "$.data.user.organizations.pageInfo.endCursor",
        "total_count": "$.data.user.organizations.totalCount",
    },
    paging=Paging(
        strategy="cursor", param="after", next="end_cursor", has_more="has_next_page", page_size="per_page"
    ),
)

OPERATIONS: Mapping[str, Operation] = {"get": GET, "list": LIST}
