# Generated from specs/shopify/connector.yaml by `connectorgen generate shopify`. Do not edit.
"""The operations of `products` as tables."""

from __future__ import annotations

from collections.abc import Mapping

from airbyte_agent_sdk.definition import GraphQL, Operation, Paging, Parameter

from ._parameters import IDS_PARAMETER, PUBLISHED_STATUS_PARAMETER
from ._schemas import CUSTOMER_DELETE_INPUT, METAFIELD_INPUT, SEO_INPUT

CREATE_DOCUMENT = """\
mutation CreateProduct($product: ProductCreateInput!, $media: [CreateMediaInput!]) {
  productCreate(product: $product, media: $media) {
    product {
      id legacyResourceId title handle descriptionHtml vendor productType status tags totalInventory
      templateSuffix isGiftCard hasOnlyDefaultVariant onlineStoreUrl createdAt updatedAt publishedAt
      category { id fullName }
      options { id name position values }
      seo { title description }
      featuredMedia { id alt mediaContentType status }
      variants(first: 10) { nodes { id legacyResourceId title sku price } }
    }
    userErrors { field message }
  }
}
"""

UPDATE_DOCUMENT = """\
mutation UpdateProduct($product: ProductUpdateInput!) {
  productUpdate(product: $product) {
    product {
      id legacyResourceId title handle descriptionHtml vendor productType status tags totalInventory
      templateSuffix isGiftCard hasOnlyDefaultVariant onlineStoreUrl createdAt updatedAt publishedAt
      category { id fullName }
      options { id name position values }
      seo { title description }
      featuredMedia { id alt mediaContentType status }
      variants(first: 10) { nodes { id legacyResourceId title sku price } }
    }
    userErrors { field message }
  }
}
"""

DELETE_DOCUMENT = """\
mutation DeleteProduct($input: ProductDeleteInput!) {
  productDelete(input: $input) {
    deletedProductId
    userErrors { field message }
  }
}
"""

LIST = Operation(
    entity="products",
    action="list",
    method="GET",
    path="/products.json",
    parameters=(
        Parameter("limit", "query", {"type": "integer", "minimum": 1, "maximum": 250}),
        Parameter("since_id", "query", {"type": "integer"}),
        Parameter("created_at_min", "query", {"type": "string", "format": "date-time"}),
        Parameter("created_at_max", "query", {"type": "string", "format": "date-time"}),
        Parameter("updated_at_min", "query", {"type": "string", "format": "date-time"}),
        Parameter("updated_at_max", "query", {"type": "string", "format": "date-time"}),
        Parameter("status", "query", {"type": "string"}),
        Parameter("product_type", "query", {"type": "string"}),
        Parameter("vendor", "query", {"type": "string"}),
        Parameter("collection_id", "query", {"type": "integer"}),
        IDS_PARAMETER,
        Parameter("title", "query", {"type": "string"}),
        Parameter("handle", "query", {"type": "string"}),
        Parameter("published_at_min", "query", {"type": "string", "format": "date-time"}),
        Parameter("published_at_max", "query", {"type": "string", "format": "date-time"}),
        PUBLISHED_STATUS_PARAMETER,
        Parameter("page_info", "query", {"type": "string"}),
    ),
    summary="List products",
    records="$.products",
    meta={"next_page": "@link.next"},
    paging=Paging(strategy="link_header", param="page_info", next="next_page", page_size="limit"),
)

GET = Operation(
    entity="products",
    action="get",
    method="GET",
    path="/products/{product_id}.json",
    parameters=(Parameter("product_id", "path", {"type": "integer"}, required=True),),
    summary="Get a product",
    records="$.product",
)

CREATE = Operation(
    entity="products",
    action="create",
    method="POST",
    path="/graphql.json",
    parameters=(
        Parameter(
            "product",
            "variable",
            {
                "type": "object",
                "properties": {
                    "title": {"type": ["string", "null"]},
                    "descriptionHtml": {"type": ["string", "null"]},
                    "handle": {"type": ["string", "null"]},
                    "vendor": {"type": ["string", "null"]},
                    "productType": {"type": ["string", "null"]},
                    "status": {
                        "type": ["string", "null"],
                        "enum": ["ACTIVE", "ARCHIVED", "DRAFT", "UNLISTED", None],
                    },
                    "tags": {"type": ["array", "null"], "items": {"type": "string"}},
                    "productOptions": {
                        "type": ["array", "null"],
                        "items": {
                            "type": "object",
                            "properties": {
                                "name": {"type": ["string", "null"]},
                                "position": {"type": ["integer", "null"]},
                                "values": {
                                    "type": ["array", "null"],
                                    "items": {
                                        "type": "object",
                                        "properties": {"name": {"type": ["string", "null"]}},
                                        "additionalProperties": True,
                                    },
                                },
                            },
                            "additionalProperties": True,
                        },
                    },
                    "category": {"type": ["string", "null"]},
                    "collectionsToJoin": {"type": ["array", "null"], "items": {"type": "string"}},
                    "giftCard": {"type": ["boolean", "null"]},
                    "requiresSellingPlan": {"type": ["boolean", "null"]},
                    "templateSuffix": {"type": ["string", "null"]},
                    "seo": {"oneOf": [SEO_INPUT, {"type": "null"}]},
                    "metafields": {"type": ["array", "null"], "items": METAFIELD_INPUT},
                },
                "additionalProperties": True,
            },
            required=True,
        ),
        Parameter(
            "media",
            "variable",
            {
                "type": "array",
                "items": {
                    "type": "object",
                    "properties": {
                        "originalSource": {"type": "string"},
                        "mediaContentType": {
                            "type": "string",
                            "enum": ["EXTERNAL_VIDEO", "IMAGE", "MODEL_3D", "VIDEO"],
                        },
                        "alt": {"type": ["string", "null"]},
                    },
                    "required": ["originalSource", "mediaContentType"],
                    "additionalProperties": True,
                },
            },
        ),
    ),
    summary="Create a product",
    body="graphql",
    graphql=GraphQL(query=CREATE_DOCUMENT, variables={"product": "{{ product }}", "media": "{{ media }}"}),
    records="$.data.productCreate.product",
)

UPDATE = Operation(
    entity="products",
    action="update",
    method="POST",
    path="/graphql.json",
    parameters=(
        Parameter(
            "product",
            "variable",
            {
                "type": "object",
                "properties": {
                    "id": {"type": ["string", "null"]},
                    "title": {"type": ["string", "null"]},
                    "descriptionHtml": {"type": ["string", "null"]},
                    "handle": {"type": ["string", "null"]},
                    "redirectNewHandle": {"type": ["boolean", "null"]},
                    "vendor": {"type": ["string", "null"]},
                    "productType": {"type": ["string", "null"]},
                    "status": {
                        "type": ["string", "null"],
                        "enum": ["ACTIVE", "ARCHIVED", "DRAFT", "UNLISTED", None],
                    },
                    "tags": {"type": ["array", "null"], "items": {"type": "string"}},
                    "category": {"type": ["string", "null"]},
                    "collectionsToJoin": {"type": ["array", "null"], "items": {"type": "string"}},
                    "collectionsToLeave": {"type": ["array", "null"], "items": {"type": "string"}},
                    "requiresSellingPlan": {"type": ["boolean", "null"]},
                    "templateSuffix": {"type": ["string", "null"]},
                    "seo": {"oneOf": [SEO_INPUT, {"type": "null"}]},
                    "metafields": {"type": ["array", "null"], "items": METAFIELD_INPUT},
                },
                "additionalProperties": True,
            },
            required=True,
        ),
    ),
    summary="Update a product",
    body="graphql",
    graphql=GraphQL(query=UPDATE_DOCUMENT, variables={"product": "{{ product }}"}),
    records="$.data.productUpdate.product",
)

DELETE = Operation(
    entity="products",
    action="delete",
    method="POST",
    path="/graphql.json",
    parameters=(Parameter("input", "variable", CUSTOMER_DELETE_INPUT, required=True),),
    summary="Delete a product",
    body="graphql",
    graphql=GraphQL(query=DELETE_DOCUMENT, variables={"input": "{{ input }}"}),
    records="$.data.productDelete",
)

OPERATIONS: Mapping[str, Operation] = {
    "list": LIST,
    "get": GET,
    "create": CREATE,
    "update": UPDATE,
    "delete": DELETE,
}
