# Generated from specs/shopify/connector.yaml by `connectorgen generate shopify`. Do not edit.
"""The operations of `articles` as tables."""

from __future__ import annotations

from collections.abc import Mapping

from airbyte_agent_sdk.definition import GraphQL, Operation, Paging, Parameter

from ._parameters import PUBLISHED_STATUS_PARAMETER
from ._schemas import ARTICLE_IMAGE_INPUT, AUTHOR_INPUT, METAFIELD_INPUT

CREATE_DOCUMENT = """\
mutation CreateArticle($article: ArticleCreateInput!) {
  articleCreate(article: $article) {
    article {
      id title handle body summary tags isPublished publishedAt templateSuffix createdAt updatedAt
      author { name }
      blog { id title }
      image { id url altText width height }
    }
    userErrors { field message code }
  }
}
"""

UPDATE_DOCUMENT = """\
mutation UpdateArticle($id: ID!, $article: ArticleUpdateInput!) {
  articleUpdate(id: $id, article: $article) {
    article {
      id title handle body summary tags isPublished publishedAt templateSuffix createdAt updatedAt
      author { name }
      blog { id title }
      image { id url altText width height }
    }
    userErrors { field message code }
  }
}
"""

DELETE_DOCUMENT = """\
mutation DeleteArticle($id: ID!) {
  articleDelete(id: $id) {
    deletedArticleId
    userErrors { field message code }
  }
}
"""

LIST = Operation(
    entity="articles",
    action="list",
    method="GET",
    path="/blogs/{blog_id}/articles.json",
    parameters=(
        Parameter("blog_id", "path", {"type": "integer"}, required=True),
        Parameter("limit", "query", {"type": "integer", "minimum": 1, "maximum": 250}),
        Parameter("since_id", "query", {"type": "integer"}),
        Parameter("created_at_min", "query", {"type": "string", "format": "date-time"}),
        Parameter("created_at_max", "query", {"type": "string", "format": "date-time"}),
        Parameter("updated_at_min", "query", {"type": "string", "format": "date-time"}),
        Parameter("updated_at_max", "query", {"type": "string", "format": "date-time"}),
        PUBLISHED_STATUS_PARAMETER,
        Parameter("published_at_min", "query", {"type": "string", "format": "date-time"}),
        Parameter("published_at_max", "query", {"type": "string", "format": "date-time"}),
        Parameter("handle", "query", {"type": "string"}),
        Parameter("tag", "query", {"type": "string"}),
        Parameter("author", "query", {"type": "string"}),
        Parameter("page_info", "query", {"type": "string"}),
    ),
    summary="List the articles of a blog",
    records="$.articles",
    meta={"next_page": "@link.next"},
    paging=Paging(strategy="link_header", param="page_info", next="next_page", page_size="limit"),
)

GET = Operation(
    entity="articles",
    action="get",
    method="GET",
    path="/blogs/{blog_id}/articles/{article_id}.json",
    parameters=(
        Parameter("blog_id", "path", {"type": "integer"}, required=True),
        Parameter("article_id", "path", {"type": "integer"}, required=True),
    ),
    summary="Get an article",
    records="$.article",
)

CREATE = Operation(
    entity="articles",
    action="create",
    method="POST",
    path="/graphql.json",
    parameters=(
        Parameter(
            "article",
            "variable",
            {
                "type": "object",
                "properties": {
                    "title": {"type": "string"},
                    "blogId": {"type": ["string", "null"]},
                    "author": AUTHOR_INPUT,
                    "body": {"type": ["string", "null"]},
                    "summary": {"type": ["string", "null"]},
                    "handle": {"type": ["string", "null"]},
                    "tags": {"type": ["array", "null"], "items": {"type": "string"}},
                    "image": {"oneOf": [ARTICLE_IMAGE_INPUT, {"type": "null"}]},
                    "isPublished": {"type": ["boolean", "null"]},
                    "publishDate": {"type": ["string", "null"], "format": "date-time"},
                    "templateSuffix": {"type": ["string", "null"]},
                    "metafields": {"type": ["array", "null"], "items": METAFIELD_INPUT},
                },
                "required": ["title", "author"],
                "additionalProperties": True,
            },
            required=True,
        ),
    ),
    summary="Create an article",
    body="graphql",
    graphql=GraphQL(query=CREATE_DOCUMENT, variables={"article": "{{ article }}"}),
    records="$.data.articleCreate.article",
)

UPDATE = Operation(
    entity="articles",
    action="update",
    method="POST",
    path="/graphql.json",
    parameters=(
        Parameter("id", "variable", {"type": "string"}, required=True),
        Parameter(
            "article",
            "variable",
            {
                "type": "object",
                "properties": {
                    "title": {"type": ["string", "null"]},
                    "blogId": {"type": ["string", "null"]},
                    "author": {"oneOf": [AUTHOR_INPUT, {"type": "null"}]},
                    "body": {"type": ["string", "null"]},
                    "summary": {"type": ["string", "null"]},
                    "handle": {"type": ["string", "null"]},
                    "redirectNewHandle": {"type": ["boolean", "null"]},
                    "tags": {"type": ["array", "null"], "items": {"type": "string"}},
                    "image": {"oneOf": [ARTICLE_IMAGE_INPUT, {"type": "null"}]},
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
    summary="Update an article",
    body="graphql",
    graphql=GraphQL(query=UPDATE_DOCUMENT, variables={"id": "{{ id }}", "article": "{{ article }}"}),
    records="$.data.articleUpdate.article",
)

DELETE = Operation(
    entity="articles",
    action="delete",
    method="POST",
    path="/graphql.json",
    parameters=(Parameter("id", "variable", {"type": "string"}, required=True),),
    summary="Delete an article",
    body="graphql",
    graphql=GraphQL(query=DELETE_DOCUMENT, variables={"id": "{{ id }}"}),
    records="$.data.articleDelete",
)

OPERATIONS: Mapping[str, Operation] = {
    "list": LIST,
    "get": GET,
    "create": CREATE,
    "update": UPDATE,
    "delete": DELETE,
}
