# Generated from specs/shopify/connector.yaml by `connectorgen generate shopify`. Do not edit.
"""The operations of `pages` as tables."""

from __future__ import annotations

from collections.abc import Mapping

from airbyte_agent_sdk.definition import GraphQL, Operation, Paging, Parameter

from ._parameters import PUBLISHED_STATUS_PARAMETER
from ._schemas import METAFIELD_INPUT

CREATE_DOCUMENT = """\
mutation CreatePage($page: PageCreateInput!) {
  pageCreate(page: $page) {
    page {
      id title handle body bodySummary isPublished publishedAt templateSuffix createdAt updatedAt
    }
    userErrors { field message code }
  }
}
"""

UPDATE_DOCUMENT = """\
mutation UpdatePage($id: ID!, $page: PageUpdateInput!) {
  pageUpdate(id: $id, page: $page) {
    page {
      id title handle body bodySummary isPublished publishedAt templateSuffix createdAt updatedAt
    }
    userErrors { field message code }
  }
}
"""

DELETE_DOCUMENT = """\
mutation DeletePage($id: ID!) {
  pageDelete(id: $id) {
    deletedPageId
    userErrors { field message code }
  }
}
"""

LIST = Operation(
    entity="pages",
    action="list",
    method="GET",
    path="/pages.json",
    parameters=(
        Parameter("limit", "query", {"type": "integer", "minimum": 1, "maximum": 250}),
        Parameter("since_id", "query", {"type": "integer"}),
        Parameter("created_at_min", "query", {"type": "string", "format": "date-time"}),
        Parameter("created_at_max", "query", {"type": "string", "format": "date-time"}),
        Parameter("updated_at_min", "query", {"type": "string", "format": "date-time"}),
        Parameter("updated_at_max", "query", {"type": "string", "format": "date-time"}),
        PUBLISHED_STATUS_PARAMETER,
        Parameter("title", "query", {"type": "string"}),
        Parameter("handle", "query", {"type": "string"}),
        Parameter("published_at_min", "query", {"type": "string", "format": "date-time"}),
        Parameter("published_at_max", "query", {"type": "string", "format": "date-time"}),
        Parameter("page_info", "query", {"type": "string"}),
    ),
    summary="List pages",
    records="$.pages",
    meta={"next_page": "@link.next"},
    paging=Paging(strategy="link_header", param="page_info", next="next_page", page_size="limit"),
)

GET = Operation(
    entity="pages",
    action="get",
    method="GET",
    path="/pages/{page_id}.json",
    parameters=(Parameter("page_id", "path", {"type": "integer"}, required=True),),
    summary="Get a page",
    records="$.page",
)

CREATE = Operation(
    entity="pages",
    action="create",
    method="POST",
    path="/graphql.json",
    parameters=(
        Parameter(
            "page",
            "variable",
            {
                "type": "object",
                "properties": {
                    "title": {"type": "string"},
                    "body": {"type": ["string", "null"]},
                    "handle": {"type": ["string", "null"]},
                    "isPublished": {"type": ["boolean", "null"]},
                    "publishDate": {"type": ["string", "null"], "format": "date-time"},
                    "templateSuffix": {"type": ["string", "null"]},
                    "metafields": {"type": ["array", "null"], "items": METAFIELD_INPUT},
                },
                "required": ["title"],
                "additionalProperties": True,
            },
            required=True,
        ),
    ),
    summary="Create a page",
    body="graphql",
    graphql=GraphQL(query=CREATE_DOCUMENT, variables={"page": "{{ page }}"}),
    records="$.data.pageCreate.page",
)

UPDATE = Operation(
    entity="pages",
    action="update",
    method="POST",
    path="/graphql.json",
    parameters=(
        Parameter("id", "variable", {"type": "string"}, required=True),
        Parameter(
            "page",
            "variable",
            {
                "type": "object",
                "properties": {
                    "title": {"type": ["string", "null"]},
                    "body": {"type": ["string", "null"]},
                    "handle": {"type": ["string", "null"]},
                    "redirectNewHandle": {"type": ["boolean", "null"]},
                    "isPublished": {"type": ["boolean", "null"]},
                    "publishDate": {"type": ["string", "null"], "format": "date-time"},
                    "templateSuffix": {"type": ["string", "null"]},
                    "metafields": {"type": ["array", "null"], "items": METAFIELD_INPUT},
                },
                "additionalProperties": True,
            },
            required=True,
        ),
    ),
    summary="Update a page",
    body="graphql",
    graphql=GraphQL(query=UPDATE_DOCUMENT, variables={"id": "{{ id }}", "page": "{{ page }}"}),
    records="$.data.pageUpdate.page",
)

DELETE = Operation(
    entity="pages",
    action="delete",
    method="POST",
    path="/graphql.json",
    parameters=(Parameter("id", "variable", {"type": "string"}, required=True),),
    summary="Delete a page",
    body="graphql",
    graphql=GraphQL(query=DELETE_DOCUMENT, variables={"id": "{{ id }}"}),
    records="$.data.pageDelete",
)

OPERATIONS: Mapping[str, Operation] = {
    "list": LIST,
    "get": GET,
    "create": CREATE,
    "update": UPDATE,
    "delete": DELETE,
}
