# Generated from specs/monday/connector.yaml by `connectorgen generate monday`. Do not edit.
"""The operations of `items` as tables."""

from __future__ import annotations

from collections.abc import Mapping

from airbyte_agent_sdk.definition import GraphQL, Operation, Paging, Parameter

LIST_DOCUMENT = """\
query ListItems($board_id: ID!, $limit: Int! = 25, $cursor: String) {
  boards(ids: [$board_id], state: all) {
    items_page(limit: $limit, cursor: $cursor) {
      cursor
      items {
        id name state url relative_link email creator_id created_at updated_at
        board { id name }
        group { id title }
        parent_item { id name }
        creator { id name email }
        column_values {
          id type text value
          column { title }
          ... on BoardRelationValue { display_value linked_item_ids }
          ... on DependencyValue { display_value linked_item_ids }
          ... on MirrorValue { display_value }
        }
        subitems { id name }
      }
    }
  }
}
"""

GET_DOCUMENT = """\
query GetItem($id: ID!) {
  items(ids: [$id]) {
    id name state url relative_link email creator_id created_at updated_at
    board { id name }
    group { id title }
    parent_item { id name }
    creator { id name email }
    column_values {
      id type text value
      column { title }
      ... on BoardRelationValue { display_value linked_item_ids }
      ... on DependencyValue { display_value linked_item_ids }
      ... on MirrorValue { display_value }
    }
    subitems { id name }
  }
}
"""

LIST = Operation(
    entity="items",
    action="list",
    method="POST",
    path="/v2",
    parameters=(
        Parameter("board_id", "variable", {"type": "string"}, required=True),
        Parameter("limit", "variable", {"type": "integer", "minimum": 1, "maximum": 500}),
        Parameter("cursor", "variable", {"type": "string"}),
    ),
    summary="List the items of a board",
    body="graphql",
    graphql=GraphQL(
        query=LIST_DOCUMENT,
        variables={"board_id": "{{ board_id }}", "limit": "{{ limit }}", "cursor": "{{ cursor }}"},
    ),
    records="$.data.boards[0].items_page.items",
    meta={"next_cursor": "$.data.boards[0].items_page.cursor"},
    paging=Paging(strategy="cursor", param="cursor", next="next_cursor", page_size="limit"),
)

GET = Operation(
    entity="items",
    action="get",
    method="POST",
    path="/v2",
    parameters=(Parameter("id", "variable", {"type": "string"}, required=True),),
    summary="Get an item",
    body="graphql",
    graphql=GraphQL(query=GET_DOCUMENT, variables={"id": "{{ id }}"}),
    records="$.data.items[0]",
)

OPERATIONS: Mapping[str, Operation] = {"list": LIST, "get": GET}
