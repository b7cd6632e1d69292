# Generated from specs/monday/connector.yaml by `connectorgen generate monday`. Do not edit.
"""The operations of `updates` as tables."""

from __future__ import annotations

from collections.abc import Mapping

from airbyte_agent_sdk.definition import GraphQL, Operation, Paging, Parameter

LIST_DOCUMENT = """\
query ListUpdates($limit: Int, $page: Int) {
  updates(limit: $limit, page: $page) {
    id item_id body text_body creator_id created_at updated_at edited_at original_creation_date
    creator { id name email }
    likes { id creator_id reaction_type created_at }
    pinned_to_top { item_id }
    replies {
      id kind body text_body creator_id created_at updated_at edited_at
      creator { id name email }
    }
  }
}
"""

GET_DOCUMENT = """\
query GetUpdate($id: ID!) {
  updates(ids: [$id]) {
    id item_id body text_body creator_id created_at updated_at edited_at original_creation_date
    creator { id name email }
    likes { id creator_id reaction_type created_at }
    pinned_to_top { item_id }
    replies {
      id kind body text_body creator_id created_at updated_at edited_at
      creator { id name email }
    }
  }
}
"""

LIST = Operation(
    entity="updates",
    action="list",
    method="POST",
    path="/v2",
    parameters=(
        Parameter("limit", "variable", {"type": "integer", "minimum": 1}),
        Parameter("page", "variable", {"type": "integer", "minimum": 1}),
    ),
    summary="List updates",
    body="graphql",
    graphql=GraphQL(query=LIST_DOCUMENT, variables={"limit": "{{ limit }}", "page": "{{ page }}"}),
    records="$.data.updates",
    paging=Paging(strategy="page", param="page", page_size="limit"),
)

GET = Operation(
    entity="updates",
    action="get",
    method="POST",
    path="/v2",
    parameters=(Parameter("id", "variable", {"type": "string"}, required=True),),
    summary="Get an update",
    body="graphql",
    graphql=GraphQL(query=GET_DOCUMENT, variables={"id": "{{ id }}"}),
    records="$.data.updates[0]",
)

OPERATIONS: Mapping[str, Operation] = {"list": LIST, "get": GET}
