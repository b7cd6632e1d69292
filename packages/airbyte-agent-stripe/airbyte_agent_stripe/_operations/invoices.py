# Generated from specs/stripe/connector.yaml by `connectorgen generate stripe`. Do not edit.
"""The operations of `invoices` as tables."""

from __future__ import annotations

from collections.abc import Mapping

from airbyte_agent_sdk.definition import Operation, Paging, Parameter

from ._parameters import (
    COLLECTION_METHOD_PARAMETER,
    CREATE_COLLECTION_METHOD_PARAMETER,
    CREATED_PARAMETER,
    DISCOUNTS_PARAMETER,
    EXPAND_PARAMETER,
    METADATA_PARAMETER,
)
from ._schemas import (
    ACCOUNT_CHOICE_PARAM,
    AUTOMATIC_TAX_PARAM,
    BANCONTACT_OPTIONS_PARAM,
    INSTALLMENTS_PARAM,
    INVOICE_ACSS_DEBIT_OPTIONS_PARAM,
    INVOICE_CUSTOM_FIELD_PARAM,
    INVOICE_CUSTOMER_BALANCE_OPTIONS_PARAM,
    INVOICE_PAYMENT_METHOD_TYPE_PARAM,
    INVOICE_RENDERING_OPTIONS_PARAM,
    INVOICE_US_BANK_ACCOUNT_OPTIONS_PARAM,
    SHIPPING_PARAM,
    SHIPPING_RATE_PARAM,
    TRANSFER_DATA_PARAM,
)

LIST = Operation(
    entity="invoices",
    action="list",
    method="GET",
    path="/v1/invoices",
    parameters=(
        COLLECTION_METHOD_PARAMETER,
        CREATED_PARAMETER,
        Parameter("customer", "query", {"type": "string"}),
        Parameter("customer_account", "query", {"type": "string"}),
        Parameter("ending_before", "query", {"type": "string"}),
        Parameter("limit", "query", {"type": "integer", "minimum": 1, "maximum": 100}),
        Parameter("starting_after", "query", {"type": "string"}),
        Parameter(
            "status", "query", {"type": "string", "enum": ["draft", "open", "paid", "uncollectible", "void"]}
        ),
        Parameter("subscription", "query", {"type": "string"}),
        EXPAND_PARAMETER,
    ),
    summary="List invoices, newest first",
    records="$.data",
    meta={"has_more": "$.has_more"},
    paging=Paging(strategy="last_id", param="starting_after", has_more="has_more", page_size="limit"),
)

CREATE = Operation(
    entity="invoices",
    action="create",
    method="POST",
    path="/v1/invoices",
    parameters=(
        Parameter("customer", "body", {"type": "string"}, required=True),
        Parameter("auto_advance", "body", {"type": "boolean"}),
        CREATE_COLLECTION_METHOD_PARAMETER,
        Parameter("description", "body", {"type": "string", "maxLength": 1500}),
        Parameter("days_until_due", "body", {"type": "integer"}),
        Parameter("due_date", "body", {"type": "integer", "format": "unix-time"}),
        Parameter("footer", "body", {"type": "string"}),
        METADATA_PARAMETER,
        Parameter(
            "pending_invoice_items_behavior",
            "body",
            {"type": "string", "enum": ["exclude", "include", "include_and_require"]},
        ),
        Parameter(
            "account_tax_ids",
            "body",
            {"oneOf": [{"type": "array", "items": {"type": "string"}}, {"type": "string", "const": ""}]},
        ),
        Parameter("application_fee_amount", "body", {"type": "integer"}),
        Parameter("automatic_tax", "body", AUTOMATIC_TAX_PARAM),
        Parameter("automatically_finalizes_at", "body", {"type": "integer", "format": "unix-time"}),
        Parameter("currency", "body", {"type": "string"}),
        Parameter(
            "custom_fields",
            "body",
            {
                "oneOf": [
                    {"type": "array", "items": INVOICE_CUSTOM_FIELD_PARAM},
                    {"type": "string", "const": ""},
                ]
            },
        ),
        Parameter("default_payment_method", "body", {"type": "string"}),
        Parameter("default_source", "body", {"type": "string"}),
        Parameter("default_tax_rates", "body", {"type": "array", "items": {"type": "string"}}),
        DISCOUNTS_PARAMETER,
        Parameter("effective_at", "body", {"type": "integer", "format": "unix-time"}),
        Parameter(
            "from_invoice",
            "body",
            {
                "type": "object",
                "properties": {
                    "action": {"type": "string", "enum": ["revision"]},
                    "invoice": {"type": "string"},
                },
                "required": ["action", "invoice"],
            },
        ),
        Parameter("issuer", "body", ACCOUNT_CHOICE_PARAM),
        Parameter("on_behalf_of", "body", {"type": "string"}),
        Parameter(
            "payment_settings",
            "body",
            {
                "type": "object",
                "properties": {
                    "default_mandate": {"type": "string"},
                    "payment_method_options": {
                        "type": "object",
                        "properties": {
                            "acss_debit": {
                                "oneOf": [INVOICE_ACSS_DEBIT_OPTIONS_PARAM, {"type": "string", "const": ""}]
                            },
                            "bancontact": {
                                "oneOf": [BANCONTACT_OPTIONS_PARAM, {"type": "string", "const": ""}]
                            },
                            "card": {
                                "oneOf": [
                                    {
                                        "type": "object",
                                        "properties": {
                                            "installments": INSTALLMENTS_PARAM,
                                            "request_three_d_secure": {
                                                "type": "string",
                                                "enum": ["any", "automatic"],
                                            },
                                        },
                                    },
                                    {"type": "string", "const": ""},
                                ]
                            },
                            "customer_balance": {
                                "oneOf": [
                                    INVOICE_CUSTOMER_BALANCE_OPTIONS_PARAM,
                                    {"type": "string", "const": ""},
                                ]
                            },
                            "konbini": {
                                "oneOf": [
                                    {"type": "object", "additionalProperties": True},
                                    {"type": "string", "const": ""},
                                ]
                            },
                            "us_bank_account": {
                                "oneOf": [
                                    INVOICE_US_BANK_ACCOUNT_OPTIONS_PARAM,
                                    {"type": "string", "const": ""},
                                ]
                            },
                        },
                    },
                    "payment_method_types": {
                        "oneOf": [
                            {"type": "array", "items": INVOICE_PAYMENT_METHOD_TYPE_PARAM},
                            {"type": "string", "const": ""},
                        ]
                    },
                },
            },
        ),
        Parameter(
            "rendering",
            "body",
            {
                "type": "object",
                "properties": {
                    "amount_tax_display": {
                        "type": "string",
                        "enum": ["exclude_tax", "include_inclusive_tax"],
                    },
                    "pdf": {
                        "type": "object",
                        "properties": {"page_size": {"type": "string", "enum": ["a4", "auto", "letter"]}},
                    },
                    "template": {"type": "string"},
                    "template_version": {"type": "integer"},
                },
            },
        ),
        Parameter(
            "rendering_options",
            "body",
            {"oneOf": [INVOICE_RENDERING_OPTIONS_PARAM, {"type": "string", "const": ""}]},
        ),
        Parameter("shipping_cost", "body", SHIPPING_RATE_PARAM),
        Parameter("shipping_details", "body", SHIPPING_PARAM),
        Parameter("statement_descriptor", "body", {"type": "string", "maxLength": 22}),
        Parameter("subscription", "body", {"type": "string"}),
        Parameter("transfer_data", "body", TRANSFER_DATA_PARAM),
        Parameter("expand", "body", {"type": "array", "items": {"type": "string"}}),
    ),
    summary="Create a draft invoice for a customer",
    body="form",
    idempotency_header="Idempotency-Key",
)

GET = Operation(
    entity="invoices",
    action="get",
    method="GET",
    path="/v1/invoices/{id}",
    parameters=(Parameter("id", "path", {"type": "string"}, required=True), EXPAND_PARAMETER),
    summary="Get an invoice",
)

SEARCH = Operation(
    entity="invoices",
    action="search",
    method="GET",
    path="/v1/invoices/search",
    parameters=(
        Parameter("query", "query", {"type": "string"}, required=True),
        Parameter("limit", "query", {"type": "integer", "minimum": 1, "maximum": 100}),
        Parameter("page", "query", {"type": "string"}),
        EXPAND_PARAMETER,
    ),
    summary="Search invoices",
    records="$.data",
    meta={"has_more": "$.has_more", "next_page": "$.next_page"},
    paging=Paging(strategy="cursor", param="page", next="next_page", has_more="has_more", page_size="limit"),
)

OPERATIONS: Mapping[str, Operation] = {"list": LIST, "create": CREATE, "get": GET, "search": SEARCH}
