# Generated from specs/stripe/connector.yaml by `connectorgen generate stripe`. Do not edit.
"""The operations of `payment_method_attachments` as tables."""

from __future__ import annotations

from collections.abc import Mapping

from airbyte_agent_sdk.definition import Operation, Parameter

CREATE = Operation(
    entity="payment_method_attachments",
    action="create",
    method="POST",
    path="/v1/payment_methods/{id}/attach",
    parameters=(
        Parameter("id", "path", {"type": "string"}, required=True),
        Parameter("customer", "body", {"type": "string"}, required=True),
        Parameter("expand", "body", {"type": "array", "items": {"type": "string"}}),
    ),
    summary="Attach a payment method to a customer",
    body="form",
    idempotency_header="Idempotency-Key",
)

OPERATIONS: Mapping[str, Operation] = {"create": CREATE}
