# Generated from specs/woocommerce/connector.yaml by `connectorgen generate woocommerce`. Do not edit.
"""The operations of `refunds` as tables."""

from __future__ import annotations

from collections.abc import Mapping

from airbyte_agent_sdk.definition import Operation, Paging, Parameter

LIST = Operation(
    entity="refunds",
    action="list",
    method="GET",
    path="/orders/{order_id}/refunds",
    parameters=(
        Parameter("order_id", "path", {"type": "integer"}, required=True),
        Parameter("page", "query", {"type": "integer", "minimum": 1}),
        Parameter("per_page", "query", {"type": "integer", "minimum": 1, "maximum": 100}),
    ),
    summary="List refunds",
    records="$",
    meta={"total": "@header.X-WP-Total", "total_pages": "@header.X-WP-TotalPages"},
    paging=Paging(strategy="page", param="page", has_more="total_pages", page_size="per_page"),
)

GET = Operation(
    entity="refunds",
    action="get",
    method="GET",
    path="/orders/{order_id}/refunds/{id}",
    parameters=(
        Parameter("order_id", "path", {"type": "integer"}, required=True),
        Parameter("id", "path", {"type": "integer"}, required=True),
    ),
    summary="Get a refund",
)

OPERATIONS: Mapping[str, Operation] = {"list": LIST, "get": GET}
