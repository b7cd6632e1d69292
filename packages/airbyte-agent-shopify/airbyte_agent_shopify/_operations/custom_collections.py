# Generated from specs/shopify/connector.yaml by `connectorgen generate shopify`. Do not edit.
"""The operations of `custom_collections` as tables."""

from __future__ import annotations

from collections.abc import Mapping

from airbyte_agent_sdk.definition import GraphQL, Operation, Paging, Parameter

from ._parameters import IDS_PARAMETER, PUBLISHED_STATUS_PARAMETER
from ._schemas import COLLECTION_INPUT, CUSTOMER_DELETE_INPUT

CREATE_DOCUMENT = """\
mutation CreateCollection($input: CollectionInput!) {
  collectionCreate(input: $input) {
    collection {
      id legacyResourceId title handle descriptionHtml sortOrder templateSuffix updatedAt
      image { id url altText width height }
      seo { title description }
    }
    userErrors { field message }
  }
}
"""

UPDATE_DOCUMENT = """\
mutation UpdateCollection($input: CollectionInput!) {
  collectionUpdate(input: $input) {
    collection {
      id legacyResourceId title handle descriptionHtml sortOrder templateSuffix updatedAt
      image { id url altText width height }
      seo { title description }
    }
    userErrors { field message }
  }
}
"""

DELETE_DOCUMENT = """\
mutation DeleteCollection($input: CollectionDeleteInput!) {
  collectionDelete(input: $input) {
    deletedCollectionId
    userErrors { field message }
  }
}
"""

LIST = Operation(
    entity="custom_collections",
    action="list",
    method="GET",
    path="/custom_collections.json",
    parameters=(
        Parameter("limit", "query", {"type": "integer", "minimum": 1, "maximum": 250}),
        Parameter("since_id", "query", {"type": "integer"}),
        Parameter("title", "query", {"type": "string"}),
        Parameter("product_id", "query", {"type": "integer"}),
        Parameter("updated_at_min", "query", {"type": "string", "format": "date-time"}),
        Parameter("updated_at_max", "query", {"type": "string", "format": "date-time"}),
        IDS_PARAMETER,
        Parameter("handle", "query", {"type": "string"}),
        Parameter("published_at_min", "query", {"type": "string", "format": "date-time"}),
        Parameter("published_at_max", "query", {"type": "string", "format": "date-time"}),
        PUBLISHED_STATUS_PARAMETER,
        Parameter("page_info", "query", {"type": "string"}),
    ),
    summary="List custom collections",
    records="$.custom_collections",
    meta={"next_page": "@link.next"},
    paging=Paging(strategy="link_header", param="page_info", next="next_page", page_size="limit"),
)

GET = Operation(
    entity="custom_collections",
    action="get",
    method="GET",
    path="/custom_collections/{collection_id}.json",
    parameters=(Parameter("collection_id", "path", {"type": "integer"}, required=True),),
    summary="Get a custom collection",
    records="$.custom_collection",
)

CREATE = Operation(
    entity="custom_collections",
    action="create",
    method="POST",
    path="/graphql.json",
    parameters=(Parameter("input", "variable", COLLECTION_INPUT, required=True),),
    summary="Create a collection",
    body="graphql",
    graphql=GraphQL(query=CREATE_DOCUMENT, variables={"input": "{{ input }}"}),
    records="$.data.collectionCreate.collection",
)

UPDATE = Operation(
    entity="custom_collections",
    action="update",
    method="POST",
    path="/graphql.json",
    parameters=(Parameter("input", "variable", COLLECTION_INPUT, required=True),),
    summary="Update a collection",
    body="graphql",
    graphql=GraphQL(query=UPDATE_DOCUMENT, variables={"input": "{{ input }}"}),
    records="$.data.collectionUpdate.collection",
)

DELETE = Operation(
    entity="custom_collections",
    action="delete",
    method="POST",
    path="/graphql.json",
    parameters=(Parameter("input", "variable", CUSTOMER_DELETE_INPUT, required=True),),
    summary="Delete a collection",
    body="graphql",
    graphql=GraphQL(query=DELETE_DOCUMENT, variables={"input": "{{ input }}"}),
    records="$.data.collectionDelete",
)

OPERATIONS: Mapping[str, Operation] = {
    "list": LIST,
    "get": GET,
    "create": CREATE,
    "update": UPDATE,
    "delete": DELETE,
}
