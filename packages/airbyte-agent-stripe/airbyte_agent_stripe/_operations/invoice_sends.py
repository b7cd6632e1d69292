# Generated from specs/stripe/connector.yaml by `connectorgen generate stripe`. Do not edit.
"""The operations of `invoice_sends` as tables."""

from __future__ import annotations

from collections.abc import Mapping

from airbyte_agent_sdk.definition import Operation, Parameter

CREATE = Operation(
    entity="invoice_sends",
    action="create",
    method="POST",
    path="/v1/invoices/{id}/send",
    parameters=(
        Parameter("id", "path", {"type": "string"}, required=True),
        Parameter("expand", "body", {"type": "array", "items": {"type": "string"}}),
    ),
    summary="Email an invoice to its customer",
    body="form",
    idempotency_header="Idempotency-Key",
)

OPERATIONS: Mapping[str, Operation] = {"create": CREATE}
