# Generated from specs/woocommerce/connector.yaml by `connectorgen generate woocommerce`. Do not edit.
"""The operations of `order_notes` as tables."""

from __future__ import annotations

from collections.abc import Mapping

from airbyte_agent_sdk.definition import Operation, Paging, Parameter

LIST = Operation(
    entity="order_notes",
    action="list",
    method="GET",
    path="/orders/{order_id}/notes",
    parameters=(
        Parameter("order_id", "path", {"type": "integer"}, required=True),
        Parameter("type", "query", {"type": "string", "enum": ["any", "customer", "internal"]}),
    ),
    summary="List order notes",
    records="$",
    paging=Paging(strategy="none"),
)

GET = Operation(
    entity="order_notes",
    action="get",
    method="GET",
    path="/orders/{order_id}/notes/{id}",
    parameters=(
        Parameter("order_id", "path", {"type": "integer"}, required=True),
        Parameter("id", "path", {"type": "integer"}, required=True),
    ),
    summary="Get an order note",
)

OPERATIONS: Mapping[str, Operation] = {"list": LIST, "get": GET}
