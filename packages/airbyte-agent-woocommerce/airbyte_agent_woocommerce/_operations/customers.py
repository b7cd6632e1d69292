# Generated from specs/woocommerce/connector.yaml by `connectorgen generate woocommerce`. Do not edit.
"""The operations of `customers` as tables."""

from __future__ import annotations

from collections.abc import Mapping

from airbyte_agent_sdk.definition import Operation, Paging, Parameter

LIST = Operation(
    entity="customers",
    action="list",
    method="GET",
    path="/customers",
    parameters=(
        Parameter("page", "query", {"type": "integer", "minimum": 1}),
        Parameter("per_page", "query", {"type": "integer", "minimum": 1, "maximum": 100}),
        Parameter("search", "query", {"type": "string"}),
        Parameter(
            "orderby", "query", {"type": "string", "enum": ["id", "include", "name", "registered_date"]}
        ),
        Parameter("order", "query", {"type": "string", "enum": ["asc", "desc"]}),
        Parameter("email", "query", {"type": "string"}),
        Parameter("role", "query", {"type": "string"}),
    ),
    summary="List customers",
    records="$",
    meta={"total": "@header.X-WP-Total", "total_pages": "@header.X-WP-TotalPages"},
    paging=Paging(strategy="page", param="page", has_more="total_pages", page_size="per_page"),
)

GET = Operation(
    entity="customers",
    action="get",
    method="GET",
    path="/customers/{id}",
    parameters=(Parameter("id", "path", {"type": "integer"}, required=True),),
    summary="Get a customer",
)

OPERATIONS: Mapping[str, Operation] = {"list": LIST, "get": GET}
