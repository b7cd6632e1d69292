# Generated from specs/woocommerce/connector.yaml by `connectorgen generate woocommerce`. Do not edit.
"""The operations of `tax_rates` as tables."""

from __future__ import annotations

from collections.abc import Mapping

from airbyte_agent_sdk.definition import Operation, Paging, Parameter

LIST = Operation(
    entity="tax_rates",
    action="list",
    method="GET",
    path="/taxes",
    parameters=(
        Parameter("page", "query", {"type": "integer", "minimum": 1}),
        Parameter("per_page", "query", {"type": "integer", "minimum": 1, "maximum": 100}),
        Parameter("class", "query", {"type": "string"}),
        Parameter("orderby", "query", {"type": "string", "enum": ["id", "order", "priority"]}),
        Parameter("order", "query", {"type": "string", "enum": ["asc", "desc"]}),
    ),
    summary="List tax rates",
    records="$",
    meta={"total": "@header.X-WP-Total", "total_pages": "@header.X-WP-TotalPages"},
    paging=Paging(strategy="page", param="page", has_more="total_pages", page_size="per_page"),
)

GET = Operation(
    entity="tax_rates",
    action="get",
    method="GET",
    path="/taxes/{id}",
    parameters=(Parameter("id", "path", {"type": "integer"}, required=True),),
    summary="Get a tax rate",
)

OPERATIONS: Mapping[str, Operation] = {"list": LIST, "get": GET}
