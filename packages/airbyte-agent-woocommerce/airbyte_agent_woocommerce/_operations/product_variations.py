# Generated from specs/woocommerce/connector.yaml by `connectorgen generate woocommerce`. Do not edit.
"""The operations of `product_variations` as tables."""

from __future__ import annotations

from collections.abc import Mapping

from airbyte_agent_sdk.definition import Operation, Paging, Parameter

from ._parameters import STATUS_PARAMETER, STOCK_STATUS_PARAMETER

LIST = Operation(
    entity="product_variations",
    action="list",
    method="GET",
    path="/products/{product_id}/variations",
    parameters=(
        Parameter("product_id", "path", {"type": "integer"}, required=True),
        Parameter("page", "query", {"type": "integer", "minimum": 1}),
        Parameter("per_page", "query", {"type": "integer", "minimum": 1, "maximum": 100}),
        Parameter("search", "query", {"type": "string"}),
        Parameter("sku", "query", {"type": "string"}),
        STATUS_PARAMETER,
        STOCK_STATUS_PARAMETER,
        Parameter("on_sale", "query", {"type": "boolean"}),
        Parameter("min_price", "query", {"type": "string"}),
        Parameter("max_price", "query", {"type": "string"}),
        Parameter(
            "orderby",
            "query",
            {"type": "string", "enum": ["date", "id", "include", "title", "slug", "modified", "menu_order"]},
        ),
        Parameter("order", "query", {"type": "string", "enum": ["asc", "desc"]}),
    ),
    summary="List product variations",
    records="$",
    meta={"total": "@header.X-WP-Total", "total_pages": "@header.X-WP-TotalPages"},
    paging=Paging(strategy="page", param="page", has_more="total_pages", page_size="per_page"),
)

GET = Operation(
    entity="product_variations",
    action="get",
    method="GET",
    path="/products/{product_id}/variations/{id}",
    parameters=(
        Parameter("product_id", "path", {"type": "integer"}, required=True),
        Parameter("id", "path", {"type": "integer"}, required=True),
    ),
    summary="Get a product variation",
)

OPERATIONS: Mapping[str, Operation] = {"list": LIST, "get": GET}
