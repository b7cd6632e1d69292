# Generated from specs/stripe/connector.yaml by `connectorgen generate stripe`. Do not edit.
"""The operations of `payment_intent_cancellations` as tables."""

from __future__ import annotations

from collections.abc import Mapping

from airbyte_agent_sdk.definition import Operation, Parameter

CREATE = Operation(
    entity="payment_intent_cancellations",
    action="create",
    method="POST",
    path="/v1/payment_intents/{id}/cancel",
    parameters=(
        Parameter("id", "path", {"type": "string"}, required=True),
        Parameter(
            "cancellation_reason",
            "body",
            {"type": "string", "enum": ["abandoned", "duplicate", "fraudulent", "requested_by_customer"]},
        ),
        Parameter("expand", "body", {"type": "array", "items": {"type": "string"}}),
    ),
    summary="Cancel a payment intent and release what it holds",
    body="form",
    idempotency_header="Idempotency-Key",
)

OPERATIONS: Mapping[str, Operation] = {"create": CREATE}
