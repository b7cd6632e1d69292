# Generated from specs/shopify/connector.yaml by `connectorgen generate shopify`. Do not edit.
"""The operations of `transactions` as tables."""

from __future__ import annotations

from collections.abc import Mapping

from airbyte_agent_sdk.definition import Operation, Paging, Parameter

LIST = Operation(
    entity="transactions",
    action="list",
    method="GET",
    path="/orders/{order_id}/transactions.json",
    parameters=(
        Parameter("order_id", "path", {"type": "integer"}, required=True),
        Parameter("since_id", "query", {"type": "integer"}),
    ),
    summary="List the transactions of an order",
    records="$.transactions",
    meta={"next_page": "@link.next"},
    paging=Paging(strategy="link_header", next="next_page"),
)

GET = Operation(
    entity="transactions",
    action="get",
    method="GET",
    path="/orders/{order_id}/transactions/{transaction_id}.json",
    parameters=(
        Parameter("order_id", "path", {"type": "integer"}, required=True),
        Parameter("transaction_id", "path", {"type": "integer"}, required=True),
    ),
    summary="Get a transaction",
    records="$.transaction",
)

OPERATIONS: Mapping[str, Operation] = {"list": LIST, "get": GET}
