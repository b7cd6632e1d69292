# Generated from specs/woocommerce/connector.yaml by `connectorgen generate woocommerce`. Do not edit.
"""The operations of `orders` as tables."""

from __future__ import annotations

from collections.abc import Mapping

from airbyte_agent_sdk.definition import Operation, Paging, Parameter

from ._parameters import ORDERBY_PARAMETER

LIST = Operation(
    entity="orders",
    action="list",
    method="GET",
    path="/orders",
    parameters=(
        Parameter("page", "query", {"type": "integer", "minimum": 1}),
        Parameter("per_page", "query", {"type": "integer", "minimum": 1, "maximum": 100}),
        Parameter("search", "query", {"type": "string"}),
        Parameter("after", "query", {"type": "string", "format": "date-time"}),
        Parameter("before", "query", {"type": "string", "format": "date-time"}),
        Parameter("modified_after", "query", {"type": "string", "format": "date-time"}),
        Parameter("modified_before", "query", {"type": "string", "format": "date-time"}),
        Parameter("status", "query", {"type": "string"}),
        Parameter("customer", "query", {"type": "integer"}),
        Parameter("product", "query", {"type": "integer"}),
        ORDERBY_PARAMETER,
        Parameter("order", "query", {"type": "string", "enum": ["asc", "desc"]}),
    ),
    summary="List orders",
    records="$",
    meta={"total": "@header.X-WP-Total", "total_pages": "@header.X-WP-TotalPages"},
    paging=Paging(strategy="page", param="page", has_more="total_pages", page_size="per_page"),
)

GET = Operation(
    entity="orders",
    action="get",
    method="GET",
    path="/orders/{id}",
    parameters=(Parameter("id", "path", {"type": "integer"}, required=True),),
    summary="Get an order",
)

OPERATIONS: Mapping[str, Operation] = {"list": LIST, "get": GET}
