# Generated from specs/monday/connector.yaml by `connectorgen generate monday`. Do not edit.
"""The operations of `activity_logs` as tables."""

from __future__ import annotations

from collections.abc import Mapping

from airbyte_agent_sdk.definition import GraphQL, Operation, Paging, Parameter

LIST_DOCUMENT = """\
query ListActivityLogs($board_id: ID!, $limit: Int, $page: Int) {
  boards(ids: [$board_id], state: all) {
    activity_logs(limit: $limit, page: $page) {
      id event entity data user_id account_id created_at
    }
  }
}
"""

LIST = Operation(
    entity="activity_logs",
    action="list",
    method="POST",
    path="/v2",
    parameters=(
        Parameter("board_id", "variable", {"type": "string"}, required=True),
        Parameter("limit", "variable", {"type": "integer", "minimum": 1}),
        Parameter("page", "variable", {"type": "integer", "minimum": 1}),
    ),
    summary="List the activity log of a board",
    body="graphql",
    graphql=GraphQL(
        query=LIST_DOCUMENT,
        variables={"board_id": "{{ board_id }}", "limit": "{{ limit }}", "page": "{{ page }}"},
    ),
    records="$.data.boards[0].activity_logs",
    paging=Paging(strategy="page", param="page", page_size="limit"),
)

OPERATIONS: Mapping[str, Operation] = {"list": LIST}
