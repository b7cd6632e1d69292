# Generated from specs/shopify/connector.yaml by `connectorgen generate shopify`. Do not edit.
"""The operations of `blogs` as tables."""

from __future__ import annotations

from collections.abc import Mapping

from airbyte_agent_sdk.definition import GraphQL, Operation, Paging, Parameter

from ._schemas import METAFIELD_INPUT

CREATE_DOCUMENT = """\
mutation CreateBlog($blog: BlogCreateInput!) {
  blogCreate(blog: $blog) {
    blog {
      id title handle commentPolicy tags templateSuffix createdAt updatedAt
    }
    userErrors { field message code }
  }
}
"""

UPDATE_DOCUMENT = """\
mutation UpdateBlog($id: ID!, $blog: BlogUpdateInput!) {
  blogUpdate(id: $id, blog: $blog) {
    blog {
      id title handle commentPolicy tags templateSuffix createdAt updatedAt
    }
    userErrors { field message code }
  }
}
"""

DELETE_DOCUMENT = """\
mutation DeleteBlog($id: ID!) {
  blogDelete(id: $id) {
    deletedBlogId
    userErrors { field message code }
  }
}
"""

LIST = Operation(
    entity="blogs",
    action="list",
    method="GET",
    path="/blogs.json",
    parameters=(
        Parameter("limit", "query", {"type": "integer", "minimum": 1, "maximum": 250}),
        Parameter("since_id", "query", {"type": "integer"}),
        Parameter("handle", "query", {"type": "string"}),
        Parameter("page_info", "query", {"type": "string"}),
    ),
    summary="List blogs",
    records="$.blogs",
    meta={"next_page": "@link.next"},
    paging=Paging(strategy="link_header", param="page_info", next="next_page", page_size="limit"),
)

GET = Operation(
    entity="blogs",
    action="get",
    method="GET",
    path="/blogs/{blog_id}.json",
    parameters=(Parameter("blog_id", "path", {"type": "integer"}, required=True),),
    summary="Get a blog",
    records="$.blog",
)

CREATE = Operation(
    entity="blogs",
    action="create",
    method="POST",
    path="/graphql.json",
    parameters=(
        Parameter(
            "blog",
            "variable",
            {
                "type": "object",
                "properties": {
                    "title": {"type": "string"},
                    "handle": {"type": ["string", "null"]},
                    "commentPolicy": {
                        "type": ["string", "null"],
                        "enum": ["AUTO_PUBLISHED", "CLOSED", "MODERATED", None],
                    },
                    "templateSuffix": {"type": ["string", "null"]},
                    "metafields": {"type": ["array", "null"], "items": METAFIELD_INPUT},
                },
                "required": ["title"],
                "additionalProperties": True,
            },
            required=True,
        ),
    ),
    summary="Create a blog",
    body="graphql",
    graphql=GraphQL(query=CREATE_DOCUMENT, variables={"blog": "{{ blog }}"}),
    records="$.data.blogCreate.blog",
)

UPDATE = Operation(
    entity="blogs",
    action="update",
    method="POST",
    path="/graphql.json",
    parameters=(
        Parameter("id", "variable", {"type": "string"}, required=True),
        Parameter(
            "blog",
            "variable",
            {
                "type": "object",
                "properties": {
                    "title": {"type": ["string", "null"]},
                    "handle": {"type": ["string", "null"]},
                    "redirectNewHandle": {"type": ["boolean", "null"]},
                    "redirectArticles": {"type": ["boolean", "null"]},
                    "commentPolicy": {
                        "type": ["string", "null"],
                        "enum": ["AUTO_PUBLISHED", "CLOSED", "MODERATED", None],
                    },
                    "templateSuffix": {"type": ["string", "null"]},
                    "metafields": {"type": ["array", "null"], "items": METAFIELD_INPUT},
                },
                "additionalProperties": True,
            },
            required=True,
        ),
    ),
    summary="Update a blog",
    body="graphql",
    graphql=GraphQL(query=UPDATE_DOCUMENT, variables={"id": "{{ id }}", "blog": "{{ blog }}"}),
    records="$.data.blogUpdate.blog",
)

DELETE = Operation(
    entity="blogs",
    action="delete",
    method="POST",
    path="/graphql.json",
    parameters=(Parameter("id", "variable", {"type": "string"}, required=True),),
    summary="Delete a blog",
    body="graphql",
    graphql=GraphQL(query=DELETE_DOCUMENT, variables={"id": "{{ id }}"}),
    records="$.data.blogDelete",
)

OPERATIONS: Mapping[str, Operation] = {
    "list": LIST,
    "get": GET,
    "create": CREATE,
    "update": UPDATE,
    "delete": DELETE,
}
