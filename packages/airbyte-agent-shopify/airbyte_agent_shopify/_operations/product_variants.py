# Generated from specs/shopify/connector.yaml by `connectorgen generate shopify`. Do not edit.
"""The operations of `product_variants` as tables."""

from __future__ import annotations

from collections.abc import Mapping

from airbyte_agent_sdk.definition import GraphQL, Operation, Paging, Parameter

from ._parameters import VARIANTS_PARAMETER

CREATE_DOCUMENT = """\
mutation CreateProductVariants($productId: ID!, $variants: [ProductVariantsBulkInput!]!) {
  productVariantsBulkCreate(productId: $productId, variants: $variants) {
    productVariants {
      id legacyResourceId title displayName sku barcode price compareAtPrice position inventoryPolicy
      inventoryQuantity taxable availableForSale createdAt updatedAt
      selectedOptions { name value }
      inventoryItem { id legacyResourceId tracked requiresShipping }
    }
    userErrors { field message code }
  }
}
"""

UPDATE_DOCUMENT = """\
mutation UpdateProductVariants($productId: ID!, $variants: [ProductVariantsBulkInput!]!) {
  productVariantsBulkUpdate(productId: $productId, variants: $variants) {
    productVariants {
      id legacyResourceId title displayName sku barcode price compareAtPrice position inventoryPolicy
      inventoryQuantity taxable availableForSale createdAt updatedAt
      selectedOptions { name value }
      inventoryItem { id legacyResourceId tracked requiresShipping }
    }
    userErrors { field message code }
  }
}
"""

DELETE_DOCUMENT = """\
mutation DeleteProductVariants($productId: ID!, $variantsIds: [ID!]!) {
  productVariantsBulkDelete(productId: $productId, variantsIds: $variantsIds) {
    product {
      id title totalInventory
    }
    userErrors { field message code }
  }
}
"""

LIST = Operation(
    entity="product_variants",
    action="list",
    method="GET",
    path="/products/{product_id}/variants.json",
    parameters=(
        Parameter("product_id", "path", {"type": "integer"}, required=True),
        Parameter("limit", "query", {"type": "integer", "minimum": 1, "maximum": 250}),
        Parameter("since_id", "query", {"type": "integer"}),
        Parameter("page_info", "query", {"type": "string"}),
    ),
    summary="List the variants of a product",
    records="$.variants",
    meta={"next_page": "@link.next"},
    paging=Paging(strategy="link_header", param="page_info", next="next_page", page_size="limit"),
)

GET = Operation(
    entity="product_variants",
    action="get",
    method="GET",
    path="/variants/{variant_id}.json",
    parameters=(Parameter("variant_id", "path", {"type": "integer"}, required=True),),
    summary="Get a variant",
    records="$.variant",
)

CREATE = Operation(
    entity="product_variants",
    action="create",
    method="POST",
    path="/graphql.json",
    parameters=(Parameter("productId", "variable", {"type": "string"}, required=True), VARIANTS_PARAMETER),
    summary="Create variants of a product",
    body="graphql",
    graphql=GraphQL(
        query=CREATE_DOCUMENT, variables={"productId": "{{ productId }}", "variants": "{{ variants }}"}
    ),
    records="$.data.productVariantsBulkCreate",
)

UPDATE = Operation(
    entity="product_variants",
    action="update",
    method="POST",
    path="/graphql.json",
    parameters=(Parameter("productId", "variable", {"type": "string"}, required=True), VARIANTS_PARAMETER),
    summary="Update variants of a product",
    body="graphql",
    graphql=GraphQL(
        query=UPDATE_DOCUMENT, variables={"productId": "{{ productId }}", "variants": "{{ variants }}"}
    ),
    records="$.data.productVariantsBulkUpdate",
)

DELETE = Operation(
    entity="product_variants",
    action="delete",
    method="POST",
    path="/graphql.json",
    parameters=(
        Parameter("productId", "variable", {"type": "string"}, required=True),
        Parameter("variantsIds", "variable", {"type": "array", "items": {"type": "string"}}, required=True),
    ),
    summary="Delete variants of a product",
    body="graphql",
    graphql=GraphQL(
        query=DELETE_DOCUMENT, variables={"productId": "{{ productId }}", "variantsIds": "{{ variantsIds }}"}
    ),
    records="$.data.productVariantsBulkDelete.product",
)

OPERATIONS: Mapping[str, Operation] = {
    "list": LIST,
    "get": GET,
    "create": CREATE,
    "update": UPDATE,
    "delete": DELETE,
}
