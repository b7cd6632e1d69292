# Generated from specs/monday/connector.yaml by `connectorgen generate monday`. Do not edit.
"""The operations of `users` as tables."""

from __future__ import annotations

from collections.abc import Mapping

from airbyte_agent_sdk.definition import GraphQL, Operation, Paging, Parameter

LIST_DOCUMENT = """\
query ListUsers($limit: Int, $page: Int) {
  users(limit: $limit, page: $page) {
    id name email title url phone mobile_phone location country_code birthday
    kind status invitation_method is_email_confirmed is_deleted serial_number account_id
    created_at became_active_at last_activity current_language time_zone_identifier utc_hours_diff
    photo_url { original small thumb thumb_small tiny }
    out_of_office { active type start_date end_date disable_notifications }
    teams { id name }
  }
}
"""

GET_DOCUMENT = """\
query GetUser($id: ID!) {
  users(ids: [$id], status: [ACTIVE, INACTIVE, PENDING]) {
    id name email title url phone mobile_phone location country_code birthday
    kind status invitation_method is_email_confirmed is_deleted serial_number account_id
    created_at became_active_at last_activity current_language time_zone_identifier utc_hours_diff
    photo_url { original small thumb thumb_small tiny }
    out_of_office { active type start_date end_date disable_notifications }
    teams { id name }
  }
}
"""

LIST = Operation(
    entity="users",
    action="list",
    method="POST",
    path="/v2",
    parameters=(
        Parameter("limit", "variable", {"type": "integer", "minimum": 1, "maximum": 1000}),
        Parameter("page", "variable", {"type": "integer", "minimum": 1}),
    ),
    summary="List users",
    body="graphql",
    graphql=GraphQL(query=LIST_DOCUMENT, variables={"limit": "{{ limit }}", "page": "{{ page }}"}),
    records="$.data.users",
    paging=Paging(strategy="page", param="page", page_size="limit"),
)

GET = Operation(
    entity="users",
    action="get",
    method="POST",
    path="/v2",
    parameters=(Parameter("id", "variable", {"type": "string"}, required=True),),
    summary="Get a user",
    body="graphql",
    graphql=GraphQL(query=GET_DOCUMENT, variables={"id": "{{ id }}"}),
    records="$.data.users[0]",
)

OPERATIONS: Mapping[str, Operation] = {"list": LIST, "get": GET}
