# Generated from specs/woocommerce/connector.yaml by `connectorgen generate woocommerce`. Do not edit.
"""The operations of `coupons` as tables."""

from __future__ import annotations

from collections.abc import Mapping

from airbyte_agent_sdk.definition import Operation, Paging, Parameter

from ._parameters import ORDERBY_PARAMETER

LIST = Operation(
    entity="coupons",
    action="list",
    method="GET",
    path="/coupons",
    parameters=(
        Parameter("page", "query", {"type": "integer", "minimum": 1}),
        Parameter("per_page", "query", {"type": "integer", "minimum": 1, "maximum": 100}),
        Parameter("search", "query", {"type": "string"}),
        Parameter("after", "query", {"type": "string", "format": "date-time"}),
        Parameter("before", "query", {"type": "string", "format": "date-time"}),
        Parameter("modified_after", "query", {"type": "string", "format": "date-time"}),
        Parameter("modified_before", "query", {"type": "string", "format": "date-time"}),
        Parameter("code", "query", {"type": "string"}),
        ORDERBY_PARAMETER,
        Parameter("order", "query", {"type": "string", "enum": ["asc", "desc"]}),
    ),
    summary="List coupons",
    records="$",
    meta={"total": "@header.X-WP-Total", "total_pages": "@header.X-WP-TotalPages"},
    paging=Paging(strategy="page", param="page", has_more="total_pages", page_size="per_page"),
)

GET = Operation(
    entity="coupons",
    action="get",
    method="GET",
    path="/coupons/{id}",
    parameters=(Parameter("id", "path", {"type": "integer"}, required=True),),
    summary="Get a coupon",
)

OPERATIONS: Mapping[str, Operation] = {"list": LIST, "get": GET}
