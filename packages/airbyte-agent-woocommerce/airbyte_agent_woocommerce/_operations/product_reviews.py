# Generated from specs/woocommerce/connector.yaml by `connectorgen generate woocommerce`. Do not edit.
"""The operations of `product_reviews` as tables."""

from __future__ import annotations

from collections.abc import Mapping

from airbyte_agent_sdk.definition import Operation, Paging, Parameter

LIST = Operation(
    entity="product_reviews",
    action="list",
    method="GET",
    path="/products/reviews",
    parameters=(
        Parameter("page", "query", {"type": "integer", "minimum": 1}),
        Parameter("per_page", "query", {"type": "integer", "minimum": 1, "maximum": 100}),
        Parameter("search", "query", {"type": "string"}),
        Parameter("after", "query", {"type": "string", "format": "date-time"}),
        Parameter("before", "query", {"type": "string", "format": "date-time"}),
        Parameter(
            "product", "query", {"type": "array", "items": {"type": "integer"}}, style="form", explode=False
        ),
        Parameter(
            "status", "query", {"type": "string", "enum": ["all", "hold", "approved", "spam", "trash"]}
        ),
    ),
    summary="List product reviews",
    records="$",
    meta={"total": "@header.X-WP-Total", "total_pages": "@header.X-WP-TotalPages"},
    paging=Paging(strategy="page", param="page", has_more="total_pages", page_size="per_page"),
)

GET = Operation(
    entity="product_reviews",
    action="get",
    method="GET",
    path="/products/reviews/{id}",
    parameters=(Parameter("id", "path", {"type": "integer"}, required=True),),
    summary="Get a product review",
)

OPERATIONS: Mapping[str, Operation] = {"list": LIST, "get": GET}
