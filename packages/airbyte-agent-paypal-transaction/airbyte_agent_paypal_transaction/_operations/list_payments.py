# Generated from specs/paypal-transaction/connector.yaml by `connectorgen generate paypal-transaction`. Do not edit.
"""The operations of `list_payments` as tables."""

from __future__ import annotations

from collections.abc import Mapping

from airbyte_agent_sdk.definition import Operation, Paging, Parameter

LIST = Operation(
    entity="list_payments",
    action="list",
    method="GET",
    path="/v1/payments/payment",
    parameters=(
        Parameter("start_time", "query", {"type": "string", "format": "date-time"}),
        Parameter("end_time", "query", {"type": "string", "format": "date-time"}),
        Parameter("count", "query", {"type": "integer", "minimum": 1, "maximum": 20}),
        Parameter("start_id", "query", {"type": "string"}),
    ),
    summary="List payments",
    records="$.payments",
    meta={"count": "$.count", "next_id": "$.next_id"},
    paging=Paging(strategy="cursor", param="start_id", next="next_id", page_size="count"),
    sibling_keys=("count", "next_id"),
)

OPERATIONS: Mapping[str, Operation] = {"list": LIST}
