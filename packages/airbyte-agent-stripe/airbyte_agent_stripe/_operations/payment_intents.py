# Generated from specs/stripe/connector.yaml by `connectorgen generate stripe`. Do not edit.
"""The operations of `payment_intents` as tables."""

from __future__ import annotations

from collections.abc import Mapping

from airbyte_agent_sdk.definition import Operation, Paging, Parameter

from ._parameters import (
    CAPTURE_METHOD_PARAMETER,
    CREATED_PARAMETER,
    EXPAND_PARAMETER,
    METADATA_PARAMETER,
    OFF_SESSION_PARAMETER,
    RADAR_OPTIONS_PARAMETER,
    SETUP_FUTURE_USAGE_PARAMETER,
)
from ._schemas import (
    MANDATE_DATA_PARAM,
    PAYMENT_INTENT_METHOD_OPTIONS_PARAM,
    PAYMENT_METHOD_DATA_PARAM,
    PAYMENT_SHIPPING_PARAM,
    TRANSFER_DATA_PARAM,
)

LIST = Operation(
    entity="payment_intents",
    action="list",
    method="GET",
    path="/v1/payment_intents",
    parameters=(
        CREATED_PARAMETER,
        Parameter("customer", "query", {"type": "string"}),
        Parameter("customer_account", "query", {"type": "string"}),
        Parameter("ending_before", "query", {"type": "string"}),
        Parameter("limit", "query", {"type": "integer", "minimum": 1, "maximum": 100}),
        Parameter("starting_after", "query", {"type": "string"}),
        EXPAND_PARAMETER,
    ),
    summary="List payment intents, newest first",
    records="$.data",
    meta={"has_more": "$.has_more"},
    paging=Paging(strategy="last_id", param="starting_after", has_more="has_more", page_size="limit"),
)

CREATE = Operation(
    entity="payment_intents",
    action="create",
    method="POST",
    path="/v1/payment_intents",
    parameters=(
        Parameter("amount", "body", {"type": "integer"}, required=True),
        Parameter("currency", "body", {"type": "string"}, required=True),
        Parameter("customer", "body", {"type": "string"}),
        Parameter("description", "body", {"type": "string", "maxLength": 1000}),
        Parameter("payment_method", "body", {"type": "string"}),
        Parameter("confirm", "body", {"type": "boolean"}),
        Parameter(
            "automatic_payment_methods",
            "body",
            {
                "type": "object",
                "properties": {
                    "enabled": {"type": "boolean"},
                    "allow_redirects": {"type": "string", "enum": ["always", "never"]},
                },
                "required": ["enabled"],
            },
        ),
        Parameter("receipt_email", "body", {"type": "string"}),
        Parameter("statement_descriptor", "body", {"type": "string", "maxLength": 22}),
        Parameter("statement_descriptor_suffix", "body", {"type": "string", "maxLength": 22}),
        Parameter("metadata", "body", {"type": "object", "additionalProperties": {"type": "string"}}),
        Parameter("application_fee_amount", "body", {"type": "integer"}),
        CAPTURE_METHOD_PARAMETER,
        Parameter("confirmation_method", "body", {"type": "string", "enum": ["automatic", "manual"]}),
        Parameter("confirmation_token", "body", {"type": "string"}),
        Parameter("customer_account", "body", {"type": "string"}),
        Parameter("error_on_requires_action", "body", {"type": "boolean"}),
        Parameter("excluded_payment_method_types", "body", {"type": "array", "items": {"type": "string"}}),
        Parameter("mandate", "body", {"type": "string"}),
        Parameter("mandate_data", "body", {"oneOf": [MANDATE_DATA_PARAM, {"type": "string", "const": ""}]}),
        OFF_SESSION_PARAMETER,
        Parameter("on_behalf_of", "body", {"type": "string"}),
        Parameter("payment_method_configuration", "body", {"type": "string"}),
        Parameter("payment_method_data", "body", PAYMENT_METHOD_DATA_PARAM),
        Parameter("payment_method_options", "body", PAYMENT_INTENT_METHOD_OPTIONS_PARAM),
        Parameter("payment_method_types", "body", {"type": "array", "items": {"type": "string"}}),
        RADAR_OPTIONS_PARAMETER,
        Parameter("return_url", "body", {"type": "string"}),
        Parameter("setup_future_usage", "body", {"type": "string", "enum": ["off_session", "on_session"]}),
        Parameter("shipping", "body", PAYMENT_SHIPPING_PARAM),
        Parameter("transfer_data", "body", TRANSFER_DATA_PARAM),
        Parameter("transfer_group", "body", {"type": "string"}),
        Parameter("use_stripe_sdk", "body", {"type": "boolean"}),
        Parameter("expand", "body", {"type": "array", "items": {"type": "string"}}),
    ),
    summary="Create a payment intent",
    body="form",
    idempotency_header="Idempotency-Key",
)

GET = Operation(
    entity="payment_intents",
    action="get",
    method="GET",
    path="/v1/payment_intents/{id}",
    parameters=(Parameter("id", "path", {"type": "string"}, required=True), EXPAND_PARAMETER),
    summary="Get a payment intent",
)

UPDATE = Operation(
    entity="payment_intents",
    action="update",
    method="POST",
    path="/v1/payment_intents/{id}",
    parameters=(
        Parameter("id", "path", {"type": "string"}, required=True),
        Parameter("amount", "body", {"type": "integer"}),
        Parameter("currency", "body", {"type": "string"}),
        Parameter("customer", "body", {"type": "string"}),
        Parameter("description", "body", {"type": "string", "maxLength": 1000}),
        Parameter("payment_method", "body", {"type": "string"}),
        Parameter("receipt_email", "body", {"type": "string"}),
        Parameter("statement_descriptor", "body", {"type": "string", "maxLength": 22}),
        Parameter("statement_descriptor_suffix", "body", {"type": "string", "maxLength": 22}),
        METADATA_PARAMETER,
        Parameter(
            "application_fee_amount",
            "body",
            {"oneOf": [{"type": "integer"}, {"type": "string", "const": ""}]},
        ),
        CAPTURE_METHOD_PARAMETER,
        Parameter("customer_account", "body", {"type": "string"}),
        Parameter("excluded_payment_method_types", "body", {"type": "array", "items": {"type": "string"}}),
        Parameter("payment_method_configuration", "body", {"type": "string"}),
        Parameter("payment_method_data", "body", PAYMENT_METHOD_DATA_PARAM),
        Parameter("payment_method_options", "body", PAYMENT_INTENT_METHOD_OPTIONS_PARAM),
        Parameter("payment_method_types", "body", {"type": "array", "items": {"type": "string"}}),
        SETUP_FUTURE_USAGE_PARAMETER,
        Parameter("shipping", "body", {"oneOf": [PAYMENT_SHIPPING_PARAM, {"type": "string", "const": ""}]}),
        Parameter("transfer_data", "body", {"type": "object", "properties": {"amount": {"type": "integer"}}}),
        Parameter("transfer_group", "body", {"type": "string"}),
        Parameter("expand", "body", {"type": "array", "items": {"type": "string"}}),
    ),
    summary="Change a payment intent",
    body="form",
    idempotency_header="Idempotency-Key",
)

SEARCH = Operation(
    entity="payment_intents",
    action="search",
    method="GET",
    path="/v1/payment_intents/search",
    parameters=(
        Parameter("query", "query", {"type": "string"}, required=True),
        Parameter("limit", "query", {"type": "integer", "minimum": 1, "maximum": 100}),
        Parameter("page", "query", {"type": "string"}),
        EXPAND_PARAMETER,
    ),
    summary="Search payment intents",
    records="$.data",
    meta={"has_more": "$.has_more", "next_page": "$.next_page"},
    paging=Paging(strategy="cursor", param="page", next="next_page", has_more="has_more", page_size="limit"),
)

OPERATIONS: Mapping[str, Operation] = {
    "list": LIST,
    "create": CREATE,
    "get": GET,
    "update": UPDATE,
    "search": SEARCH,
}
