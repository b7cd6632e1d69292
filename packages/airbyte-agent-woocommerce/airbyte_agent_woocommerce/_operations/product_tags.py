# Generated from specs/woocommerce/connector.yaml by `connectorgen generate woocommerce`. Do not edit.
"""The operations of `product_tags` as tables."""

from __future__ import annotations

from collections.abc import Mapping

from airbyte_agent_sdk.definition import Operation, Paging, Parameter

from ._parameters import LIST_ORDERBY_PARAMETER

LIST = Operation(
    entity="product_tags",
    action="list",
    method="GET",
    path="/products/tags",
    parameters=(
        Parameter("page", "query", {"type": "integer", "minimum": 1}),
        Parameter("per_page", "query", {"type": "integer", "minimum": 1, "maximum": 100}),
        Parameter("search", "query", {"type": "string"}),
        LIST_ORDERBY_PARAMETER,
        Parameter("order", "query", {"type": "string", "enum": ["asc", "desc"]}),
        Parameter("hide_empty", "query", {"type": "boolean"}),
        Parameter("product", "query", {"type": "integer"}),
        Parameter("slug", "query", {"type": "string"}),
    ),
    summary="List product tags",
    records="$",
    meta={"total": "@header.X-WP-Total", "total_pages": "@header.X-WP-TotalPages"},
    paging=Paging(strategy="page", param="page", has_more="total_pages", page_size="per_page"),
)

GET = Operation(
    entity="product_tags",
    action="get",
    method="GET",
    path="/products/tags/{id}",
    parameters=(Parameter("id", "path", {"type": "integer"}, required=True),),
    summary="Get a product tag",
)

OPERATIONS: Mapping[str, Operation] = {"list": LIST, "get": GET}
