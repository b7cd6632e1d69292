# Generated from specs/github/connector.yaml by `connectorgen generate github`. Do not edit.
"""The operations of `users` as tables."""

from __future__ import annotations

from collections.abc import Mapping

from airbyte_agent_sdk.definition import GraphQL, Operation, Paging, Parameter

from ._documents import USERS_GET_FIELDS
from ._parameters import PER_PAGE_PARAMETER

GET_DOCUMENT = """\
query GetUser($username: String!) {
  user(login: $username) { id {{ fields }} }
}
"""

LIST_DOCUMENT = """\
query ListUsers($org: String!, $per_page: Int, $after: String) {
  organization(login: $org) {
    membersWithRole(first: $per_page, after: $after) {
      nodes { id {{ fields }} }
      pageInfo { hasNextPage endCursor }
      totalCount
    }
  }
}
"""

SEARCH_DOCUMENT = """\
query SearchUsers($query: String!, $per_page: Int, $after: String) {
  search(type: USER, query: $query, first: $per_page, after: $after) {
    nodes { ... on User { id {{ fields }} } }
    pageInfo { hasNextPage endCursor }
    userCount
  }
}
"""

GET = Operation(
    entity="users",
    action="get",
    method="POST",
    path="/graphql",
    parameters=(
        Parameter("username", "variable", {"type": "string"}, required=True),
        Parameter("fields", "none", {"type": "array", "items": {"type": "string"}}),
    ),
    summary="Get a user",
    body="graphql",
    graphql=GraphQL(
        query=GET_DOCUMENT, variables={"username": "{{ username }}"}, default_fields=USERS_GET_FIELDS
    ),
    records="$.data.user",
)

LIST = Operation(
    entity="users",
    action="list",
    method="POST",
    path="/graphql",
    parameters=(
        Parameter("org", "variable", {"type": "string"}, required=True),
        Parameter("per_page", "variable", {"type": "integer", "default": 30, "minimum": 1, "maximum": 100}),
        Parameter("after", "variable", {"type": "string"}),
        Parameter("fields", "none", {"type": "array", "items": {"type": "string"}}),
    ),
    summary="List the members of an organization",
    body="graphql",
    graphql=GraphQL(
        query=LIST_DOCUMENT,
        variables={"org": "{{ org }}", "per_page": "{{ per_page }}", "after": "{{ after }}"},
        default_fields=USERS_GET_FIELDS,
    ),
    records="$.data.organization.membersWithRole.nodes",
    meta={
        "has_next_page": "$.data.organization.membersWithRole.pageInfo.hasNextPage",
        "end_cursor": "$.data.organization.membersWithRole.pageInfo.endCursor",
        "total_count": "$.data.organization.membersWithRole.totalCount",
    },
    paging=Paging(
        strategy="cursor", param="after", next="end_cursor", has_more="has_next_page", page_size="per_page"
    ),
)

SEARCH = Operation(
    entity="users",
    action="search",
    method="POST",
    path="/graphql",
    parameters=(
        Parameter("query", "variable", {"type": "string"}, required=True),
        PER_PAGE_PARAMETER,
        Parameter("after", "variable", {"type": "string"}),
        Parameter("fields", "none", {"type": "array", "items": {"type": "string"}}),
    ),
    summary="Search users",
    body="graphql",
    graphql=GraphQL(
        query=SEARCH_DOCUMENT,
        variables={"query": "type:user {{ query }}", "per_page": "{{ per_page }}", "after": "{{ after }}"},
        default_fields=USERS_GET_FIELDS,
    ),
    records="$.data.search.nodes",
    meta={
        "has_next_page": "$.data.search.pageInfo.hasNextPage",
        "end_cursor": "$.data.search.pageInfo.endCursor",
        "total_count": "$.data.search.userCount",
    },
    paging=Paging(
        strategy="cursor",
        param="after",
        next="end_cursor",
        has_more="has_next_page",
        page_size="per_page",
        max_records=1000,
        total="total_count",
        beyond="narrow the query, such as by `created:<date` in steps",
    ),
    filter="'id' in record",
)

OPERATIONS: Mapping[str, Operation] = {"get": GET, "list": LIST, "search": SEARCH}
