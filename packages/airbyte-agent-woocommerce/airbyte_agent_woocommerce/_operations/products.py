# Generated from specs/woocommerce/connector.yaml by `connectorgen generate woocommerce`. Do not edit.
"""The operations of `products` as tables."""

from __future__ import annotations

from collections.abc import Mapping

from airbyte_agent_sdk.definition import Operation, Paging, Parameter

from ._parameters import STATUS_PARAMETER, STOCK_STATUS_PARAMETER

LIST = Operation(
    entity="products",
    action="list",
    method="GET",
    path="/products",
    parameters=(
        Parameter("page", "query", {"type": "integer", "minimum": 1}),
        Parameter("per_page", "query", {"type": "integer", "minimum": 1, "maximum": 100}),
        Parameter("search", "query", {"type": "string"}),
        Parameter("after", "query", {"type": "string", "format": "date-time"}),
        Parameter("before", "query", {"type": "string", "format": "date-time"}),
        Parameter("modified_after", "query", {"type": "string", "format": "date-time"}),
        Parameter("modified_before", "query", {"type": "string", "format": "date-time"}),
        STATUS_PARAMETER,
        Parameter("type", "query", {"type": "string"}),
        Parameter("sku", "query", {"type": "string"}),
        Parameter("featured", "query", {"type": "boolean"}),
        Parameter("category", "query", {"type": "string"}),
        Parameter("tag", "query", {"type": "string"}),
        Parameter("on_sale", "query", {"type": "boolean"}),
        Parameter("min_price", "query", {"type": "string"}),
        Parameter("max_price", "query", {"type": "string"}),
        STOCK_STATUS_PARAMETER,
        Parameter(
            "orderby",
            "query",
            {
                "type": "string",
                "enum": [
                    "date",
                    "id",
                    "include",
                    "title",
                    "slug",
                    "price",
                    "popularity",
                    "rating",
                    "modified",
                    "menu_order",
                ],
            },
        ),
        Parameter("order", "query", {"type": "string", "enum": ["asc", "desc"]}),
    ),
    summary="List products",
    records="$",
    meta={"total": "@header.X-WP-Total", "total_pages": "@header.X-WP-TotalPages"},
    paging=Paging(strategy="page", param="page", has_more="total_pages", page_size="per_page"),
)

GET = Operation(
    entity="products",
    action="get",
    method="GET",
    path="/products/{id}",
    parameters=(Parameter("id", "path", {"type": "integer"}, required=True),),
    summary="Get a product",
)

OPERATIONS: Mapping[str, Operation] = {"list": LIST, "get": GET}
