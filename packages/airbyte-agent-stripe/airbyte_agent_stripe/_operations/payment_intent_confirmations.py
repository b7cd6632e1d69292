# Generated from specs/stripe/connector.yaml by `connectorgen generate stripe`. Do not edit.
"""The operations of `payment_intent_confirmations` as tables."""

from __future__ import annotations

from collections.abc import Mapping

from airbyte_agent_sdk.definition import Operation, Parameter

from ._parameters import (
    CAPTURE_METHOD_PARAMETER,
    OFF_SESSION_PARAMETER,
    RADAR_OPTIONS_PARAMETER,
    SETUP_FUTURE_USAGE_PARAMETER,
)
from ._schemas import (
    MANDATE_DATA_PARAM,
    PAYMENT_INTENT_METHOD_OPTIONS_PARAM,
    PAYMENT_METHOD_DATA_PARAM,
    PAYMENT_SHIPPING_PARAM,
)

CREATE = Operation(
    entity="payment_intent_confirmations",
    action="create",
    method="POST",
    path="/v1/payment_intents/{id}/confirm",
    parameters=(
        Parameter("id", "path", {"type": "string"}, required=True),
        Parameter("payment_method", "body", {"type": "string"}),
        Parameter("receipt_email", "body", {"type": "string"}),
        Parameter("return_url", "body", {"type": "string"}),
        CAPTURE_METHOD_PARAMETER,
        Parameter("client_secret", "body", {"type": "string"}),
        Parameter("confirmation_token", "body", {"type": "string"}),
        Parameter("error_on_requires_action", "body", {"type": "boolean"}),
        Parameter("excluded_payment_method_types", "body", {"type": "array", "items": {"type": "string"}}),
        Parameter("mandate", "body", {"type": "string"}),
        Parameter("mandate_data", "body", {"oneOf": [MANDATE_DATA_PARAM, {"type": "string", "const": ""}]}),
        OFF_SESSION_PARAMETER,
        Parameter("payment_method_data", "body", PAYMENT_METHOD_DATA_PARAM),
        Parameter("payment_method_options", "body", PAYMENT_INTENT_METHOD_OPTIONS_PARAM),
        Parameter("payment_method_types", "body", {"type": "array", "items": {"type": "string"}}),
        RADAR_OPTIONS_PARAMETER,
        SETUP_FUTURE_USAGE_PARAMETER,
        Parameter("shipping", "body", {"oneOf": [PAYMENT_SHIPPING_PARAM, {"type": "string", "const": ""}]}),
        Parameter("use_stripe_sdk", "body", {"type": "boolean"}),
        Parameter("expand", "body", {"type": "array", "items": {"type": "string"}}),
    ),
    summary="Confirm a payment intent, which attempts the payment",
    body="form",
    idempotency_header="Idempotency-Key",
)

OPERATIONS: Mapping[str, Operation] = {"create": CREATE}
