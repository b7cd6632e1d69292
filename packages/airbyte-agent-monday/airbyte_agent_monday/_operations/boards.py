# Generated from specs/monday/connector.yaml by `connectorgen generate monday`. Do not edit.
"""The operations of `boards` as tables."""

from __future__ import annotations

from collections.abc import Mapping

from airbyte_agent_sdk.definition import GraphQL, Operation, Paging, Parameter

LIST_DOCUMENT = """\
query ListBoards($limit: Int, $page: Int) {
  boards(limit: $limit, page: $page) {
    id name description url state type board_kind permissions access_level
    hierarchy_type item_terminology object_type_unique_key columns_namespace communication
    items_count items_limit workspace_id board_folder_id created_from_board_id created_at updated_at
    workspace { id name kind description }
    creator { id name email }
    owners { id name email }
    team_owners { id name }
    top_group { id title }
    groups { id title color position archived deleted }
    columns { id title description type width archived settings }
    tags { id name color }
    views { id name type }
  }
}
"""

GET_DOCUMENT = """\
query GetBoard($id: ID!) {
  boards(ids: [$id], state: all) {
    id name description url state type board_kind permissions access_level
    hierarchy_type item_terminology object_type_unique_key columns_namespace communication
    items_count items_limit workspace_id board_folder_id created_from_board_id created_at updated_at
    workspace { id name kind description }
    creator { id name email }
    owners { id name email }
    team_owners { id name }
    top_group { id title }
    groups { id title color position archived deleted }
    columns { id title description type width archived settings }
    tags { id name color }
    views { id name type }
  }
}
"""

LIST = Operation(
    entity="boards",
    action="list",
    method="POST",
    path="/v2",
    parameters=(
        Parameter("limit", "variable", {"type": "integer", "minimum": 1}),
        Parameter("page", "variable", {"type": "integer", "minimum": 1}),
    ),
    summary="List boards",
    body="graphql",
    graphql=GraphQL(query=LIST_DOCUMENT, variables={"limit": "{{ limit }}", "page": "{{ page }}"}),
    records="$.data.boards",
    paging=Paging(strategy="page", param="page", page_size="limit"),
)

GET = Operation(
    entity="boards",
    action="get",
    method="POST",
    path="/v2",
    parameters=(Parameter("id", "variable", {"type": "string"}, required=True),),
    summary="Get a board",
    body="graphql",
    graphql=GraphQL(query=GET_DOCUMENT, variables={"id": "{{ id }}"}),
    records="$.data.boards[0]",
)

OPERATIONS: Mapping[str, Operation] = {"list": LIST, "get": GET}
