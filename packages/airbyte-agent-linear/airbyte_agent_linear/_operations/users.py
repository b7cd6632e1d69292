# Generated from specs/linear/connector.yaml by `connectorgen generate linear`. Do not edit.
"""The operations of `users` as tables."""

from __future__ import annotations

from collections.abc import Mapping

from airbyte_agent_sdk.definition import GraphQL, Operation, Paging, Parameter

LIST_DOCUMENT = """\
query ListUsers($first: Int, $after: String) {
  users(first: $first, after: $after) {
    nodes {
      id name displayName email initials title description timezone url avatarUrl avatarBackgroundColor
      active disableReason owner admin guest app isMe isAssignable isMentionable
      canAccessAnyPublicTeam supportsAgentSessions
      createdAt updatedAt archivedAt lastSeen createdIssueCount gitHubUserId
      statusLabel statusEmoji statusUntilAt
    }
    pageInfo { hasNextPage endCursor }
  }
}
"""

GET_DOCUMENT = """\
query GetUser($id: String!) {
  user(id: $id) {
    id name displayName email initials title description timezone url avatarUrl avatarBackgroundColor
    active disableReason owner admin guest app isMe isAssignable isMentionable
    canAccessAnyPublicTeam supportsAgentSessions
    createdAt updatedAt archivedAt lastSeen createdIssueCount gitHubUserId
    statusLabel statusEmoji statusUntilAt
  }
}
"""

LIST = Operation(
    entity="users",
    action="list",
    method="POST",
    path="/graphql",
    parameters=(
        Parameter("first", "variable", {"type": "integer", "minimum": 1, "maximum": 250}),
        Parameter("after", "variable", {"type": ["string", "null"]}),
        Parameter("x-apollo-operation-name", "header", {"type": "string", "default": "ListUsers"}),
    ),
    summary="List the people and apps of the workspace",
    body="graphql",
    graphql=GraphQL(
        query=LIST_DOCUMENT, variables={"first": "{{ first }}", "after": "{{ after }}"}, nullable=("after",)
    ),
    records="$.data.users.nodes",
    meta={
        "end_cursor": "$.data.users.pageInfo.endCursor",
        "has_next_page": "$.data.users.pageInfo.hasNextPage",
    },
    paging=Paging(
        strategy="cursor", param="after", next="end_cursor", has_more="has_next_page", page_size="first"
    ),
)

GET = Operation(
    entity="users",
    action="get",
    method="POST",
    path="/graphql",
    parameters=(
        Parameter("id", "variable", {"type": "string"}, required=True),
        Parameter("x-apollo-operation-name", "header", {"type": "string", "default": "GetUser"}),
    ),
    summary="Get a user",
    body="graphql",
    graphql=GraphQL(query=GET_DOCUMENT, variables={"id": "{{ id }}"}),
    records="$.data.user",
)

OPERATIONS: Mapping[str, Operation] = {"list": LIST, "get": GET}
