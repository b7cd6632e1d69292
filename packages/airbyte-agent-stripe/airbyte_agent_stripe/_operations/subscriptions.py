# Generated from specs/stripe/connector.yaml by `connectorgen generate stripe`. Do not edit.
"""The operations of `subscriptions` as tables."""

from __future__ import annotations

from collections.abc import Mapping

from airbyte_agent_sdk.definition import Operation, Paging, Parameter

from ._schemas import (
    ADD_INVOICE_ITEMS_SCHEMA,
    AUTOMATIC_TAX_SCHEMA,
    BILLING_THRESHOLDS_SCHEMA,
    CANCELLATION_DETAILS_SCHEMA,
    CREATED_SCHEMA,
    DISCOUNTS_SCHEMA,
    INVOICE_SETTINGS_SCHEMA,
    PAYMENT_SETTINGS_SCHEMA,
    PENDING_INVOICE_ITEM_INTERVAL_SCHEMA,
    PRICE_DATA_SCHEMA,
    TRIAL_SETTINGS_SCHEMA,
)

LIST = Operation(
    entity="subscriptions",
    action="list",
    method="GET",
    path="/v1/subscriptions",
    parameters=(
        Parameter(
            "automatic_tax",
            "query",
            {"type": "object", "properties": {"enabled": {"type": "boolean"}}, "required": ["enabled"]},
            style="deepObject",
            explode=True,
        ),
        Parameter(
            "collection_method", "query", {"type": "string", "enum": ["charge_automatically", "send_invoice"]}
        ),
        Parameter("created", "query", CREATED_SCHEMA, style="deepObject", explode=True),
        Parameter("current_period_end", "query", CREATED_SCHEMA, style="deepObject", explode=True),
        Parameter("current_period_start", "query", CREATED_SCHEMA, style="deepObject", explode=True),
        Parameter("customer", "query", {"type": "string"}),
        Parameter("customer_account", "query", {"type": "string"}),
        Parameter("ending_before", "query", {"type": "string"}),
        Parameter("limit", "query", {"type": "integer", "minimum": 1, "maximum": 100}),
        Parameter("price", "query", {"type": "string"}),
        Parameter("starting_after", "query", {"type": "string"}),
        Parameter(
            "status",
            "query",
            {
                "type": "string",
                "enum": [
                    "active",
                    "all",
                    "canceled",
                    "ended",
                    "incomplete",
                    "incomplete_expired",
                    "past_due",
                    "paused",
                    "trialing",
                    "unpaid",
                ],
            },
        ),
        Parameter(
            "expand",
            "query",
            {"type": "array", "items": {"type": "string"}},
            style="deepObject",
            explode=True,
        ),
    ),
    summary="List subscriptions, newest first",
    records="$.data",
    meta={"has_more": "$.has_more"},
    paging=Paging(strategy="last_id", param="starting_after", has_more="has_more", page_size="limit"),
)

CREATE = Operation(
    entity="subscriptions",
    action="create",
    method="POST",
    path="/v1/subscriptions",
    parameters=(
        Parameter("customer", "body", {"type": "string"}, required=True),
        Parameter(
            "items",
            "body",
            {
                "type": "array",
                "items": {
                    "type": "object",
                    "properties": {
                        "billing_thresholds": {
                            "oneOf": [
                                {
                                    "type": "object",
                                    "properties": {"usage_gte": {"type": "integer"}},
                                    "required": ["usage_gte"],
                                },
                                {"type": "string", "const": ""},
                            ]
                        },
                        "metadata": {"type": "object", "additionalProperties": {"type": "string"}},
                        "price": {"type": "string"},
                        "price_data": PRICE_DATA_SCHEMA,
                        "quantity": {"type": "integer"},
                        "tax_rates": {
                            "oneOf": [
                                {"type": "array", "items": {"type": "string"}},
                                {"type": "string", "const": ""},
                            ]
                        },
                    },
                },
            },
        ),
        Parameter("cancel_at_period_end", "body", {"type": "boolean"}),
        Parameter(
            "collection_method", "body", {"type": "string", "enum": ["charge_automatically", "send_invoice"]}
        ),
        Parameter("currency", "body", {"type": "string"}),
        Parameter("days_until_due", "body", {"type": "integer"}),
        Parameter("default_payment_method", "body", {"type": "string"}),
        Parameter("description", "body", {"type": "string", "maxLength": 500}),
        Parameter("trial_period_days", "body", {"type": "integer"}),
        Parameter(
            "metadata",
            "body",
            {
                "oneOf": [
                    {"type": "object", "additionalProperties": {"type": "string"}},
                    {"type": "string", "const": ""},
                ]
            },
        ),
        Parameter("add_invoice_items", "body", ADD_INVOICE_ITEMS_SCHEMA),
        Parameter("application_fee_percent", "body", {"type": "number"}),
        Parameter("automatic_tax", "body", AUTOMATIC_TAX_SCHEMA),
        Parameter("backdate_start_date", "body", {"type": "integer", "format": "unix-time"}),
        Parameter("billing_cycle_anchor", "body", {"type": "integer", "format": "unix-time"}),
        Parameter(
            "billing_cycle_anchor_config",
            "body",
            {
                "type": "object",
                "properties": {
                    "day_of_month": {"type": "integer", "minimum": 1, "maximum": 31},
                    "hour": {"type": "integer", "minimum": 0, "maximum": 23},
                    "minute": {"type": "integer", "minimum": 0, "maximum": 59},
                    "month": {"type": "integer", "minimum": 1, "maximum": 12},
                    "second": {"type": "integer", "minimum": 0, "maximum": 59},
                },
                "required": ["day_of_month"],
            },
        ),
        Parameter(
            "billing_mode",
            "body",
            {
                "type": "object",
                "properties": {
                    "type": {"type": "string", "enum": ["classic", "flexible"]},
                    "flexible": {
                        "type": "object",
                        "properties": {
                            "proration_discounts": {"type": "string", "enum": ["included", "itemized"]}
                        },
                    },
                },
                "required": ["type"],
            },
        ),
        Parameter("billing_thresholds", "body", BILLING_THRESHOLDS_SCHEMA),
        Parameter("cancel_at", "body", {"type": "integer", "format": "unix-time"}),
        Parameter("coupon", "body", {"type": "string"}),
        Parameter("default_source", "body", {"type": "string"}),
        Parameter(
            "default_tax_rates",
            "body",
            {"oneOf": [{"type": "array", "items": {"type": "string"}}, {"type": "string", "const": ""}]},
        ),
        Parameter("discounts", "body", DISCOUNTS_SCHEMA),
        Parameter("invoice_settings", "body", INVOICE_SETTINGS_SCHEMA),
        Parameter("off_session", "body", {"type": "boolean"}),
        Parameter("on_behalf_of", "body", {"type": "string"}),
        Parameter(
            "payment_behavior",
            "body",
            {
                "type": "string",
                "enum": [
                    "allow_incomplete",
                    "default_incomplete",
                    "error_if_incomplete",
                    "pending_if_incomplete",
                ],
            },
        ),
        Parameter("payment_settings", "body", PAYMENT_SETTINGS_SCHEMA),
        Parameter("pending_invoice_item_interval", "body", PENDING_INVOICE_ITEM_INTERVAL_SCHEMA),
        Parameter("promotion_code", "body", {"type": "string"}),
        Parameter(
            "proration_behavior",
            "body",
            {"type": "string", "enum": ["always_invoice", "create_prorations", "none"]},
        ),
        Parameter(
            "transfer_data",
            "body",
            {
                "type": "object",
                "properties": {"destination": {"type": "string"}, "amount_percent": {"type": "number"}},
                "required": ["destination"],
            },
        ),
        Parameter(
            "trial_end",
            "body",
            {"oneOf": [{"type": "integer", "format": "unix-time"}, {"type": "string", "enum": ["now"]}]},
        ),
        Parameter("trial_from_plan", "body", {"type": "boolean"}),
        Parameter("trial_settings", "body", TRIAL_SETTINGS_SCHEMA),
        Parameter("expand", "body", {"type": "array", "items": {"type": "string"}}),
    ),
    summary="Subscribe a customer to one or more prices",
    body="form",
    idempotency_header="Idempotency-Key",
)

GET = Operation(
    entity="subscriptions",
    action="get",
    method="GET",
    path="/v1/subscriptions/{id}",
    parameters=(
        Parameter("id", "path", {"type": "string"}, required=True),
        Parameter(
            "expand",
            "query",
            {"type": "array", "items": {"type": "string"}},
            style="deepObject",
            explode=True,
        ),
    ),
    summary="Get a subscription",
)

UPDATE = Operation(
    entity="subscriptions",
    action="update",
    method="POST",
    path="/v1/subscriptions/{id}",
    parameters=(
        Parameter("id", "path", {"type": "string"}, required=True),
        Parameter("cancel_at_period_end", "body", {"type": "boolean"}),
        Parameter(
            "collection_method", "body", {"type": "string", "enum": ["charge_automatically", "send_invoice"]}
        ),
        Parameter("days_until_due", "body", {"type": "integer"}),
        Parameter("default_payment_method", "body", {"type": "string"}),
        Parameter("description", "body", {"type": "string", "maxLength": 500}),
        Parameter(
            "items",
            "body",
            {
                "type": "array",
                "items": {
                    "type": "object",
                    "properties": {
                        "billing_thresholds": {
                            "oneOf": [
                                {
                                    "type": "object",
                                    "properties": {"usage_gte": {"type": "integer"}},
                                    "required": ["usage_gte"],
                                },
                                {"type": "string", "const": ""},
                            ]
                        },
                        "clear_usage": {"type": "boolean"},
                        "deleted": {"type": "boolean"},
                        "id": {"type": "string"},
                        "metadata": {
                            "oneOf": [
                                {"type": "object", "additionalProperties": {"type": "string"}},
                                {"type": "string", "const": ""},
                            ]
                        },
                        "price": {"type": "string"},
                        "price_data": PRICE_DATA_SCHEMA,
                        "quantity": {"type": "integer"},
                        "tax_rates": {
                            "oneOf": [
                                {"type": "array", "items": {"type": "string"}},
                                {"type": "string", "const": ""},
                            ]
                        },
                    },
                },
            },
        ),
        Parameter(
            "metadata",
            "body",
            {
                "oneOf": [
                    {"type": "object", "additionalProperties": {"type": "string"}},
                    {"type": "string", "const": ""},
                ]
            },
        ),
        Parameter(
            "proration_behavior",
            "body",
            {"type": "string", "enum": ["always_invoice", "create_prorations", "none"]},
        ),
        Parameter("add_invoice_items", "body", ADD_INVOICE_ITEMS_SCHEMA),
        Parameter("application_fee_percent", "body", {"type": "number"}),
        Parameter("automatic_tax", "body", AUTOMATIC_TAX_SCHEMA),
        Parameter("billing_cycle_anchor", "body", {"type": "string", "enum": ["now", "unchanged"]}),
        Parameter("billing_thresholds", "body", BILLING_THRESHOLDS_SCHEMA),
        Parameter(
            "cancel_at",
            "body",
            {"oneOf": [{"type": "integer", "format": "unix-time"}, {"type": "string", "const": ""}]},
        ),
        Parameter("cancellation_details", "body", CANCELLATION_DETAILS_SCHEMA),
        Parameter("coupon", "body", {"type": "string"}),
        Parameter("default_source", "body", {"type": "string"}),
        Parameter(
            "default_tax_rates",
            "body",
            {"oneOf": [{"type": "array", "items": {"type": "string"}}, {"type": "string", "const": ""}]},
        ),
        Parameter("discounts", "body", DISCOUNTS_SCHEMA),
        Parameter("invoice_settings", "body", INVOICE_SETTINGS_SCHEMA),
        Parameter("off_session", "body", {"type": "boolean"}),
        Parameter("on_behalf_of", "body", {"type": "string"}),
        Parameter(
            "pause_collection",
            "body",
            {
                "oneOf": [
                    {
                        "type": "object",
                        "properties": {
                            "behavior": {
                                "type": "string",
                                "enum": ["keep_as_draft", "mark_uncollectible", "void"],
                            },
                            "resumes_at": {"type": "integer", "format": "unix-time"},
                        },
                        "required": ["behavior"],
                    },
                    {"type": "string", "const": ""},
                ]
            },
        ),
        Parameter(
            "payment_behavior",
            "body",
            {
                "type": "string",
                "enum": [
                    "allow_incomplete",
                    "default_incomplete",
                    "error_if_incomplete",
                    "pending_if_incomplete",
                ],
            },
        ),
        Parameter("payment_settings", "body", PAYMENT_SETTINGS_SCHEMA),
        Parameter("pending_invoice_item_interval", "body", PENDING_INVOICE_ITEM_INTERVAL_SCHEMA),
        Parameter("promotion_code", "body", {"type": "string"}),
        Parameter("proration_date", "body", {"type": "integer", "format": "unix-time"}),
        Parameter(
            "transfer_data",
            "body",
            {
                "oneOf": [
                    {
                        "type": "object",
                        "properties": {
                            "destination": {"type": "string"},
                            "amount_percent": {"type": "number"},
                        },
                        "required": ["destination"],
                    },
                    {"type": "string", "const": ""},
                ]
            },
        ),
        Parameter(
            "trial_end",
            "body",
            {"oneOf": [{"type": "integer", "format": "unix-time"}, {"type": "string", "enum": ["now"]}]},
        ),
        Parameter("trial_from_plan", "body", {"type": "boolean"}),
        Parameter("trial_settings", "body", TRIAL_SETTINGS_SCHEMA),
        Parameter("expand", "body", {"type": "array", "items": {"type": "string"}}),
    ),
    summary="Change a subscription",
    body="form",
    idempotency_header="Idempotency-Key",
)

DELETE = Operation(
    entity="subscriptions",
    action="delete",
    method="DELETE",
    path="/v1/subscriptions/{id}",
    parameters=(
        Parameter("id", "path", {"type": "string"}, required=True),
        Parameter("cancellation_details", "body", CANCELLATION_DETAILS_SCHEMA),
        Parameter("invoice_now", "body", {"type": "boolean"}),
        Parameter("prorate", "body", {"type": "boolean"}),
        Parameter("expand", "body", {"type": "array", "items": {"type": "string"}}),
    ),
    summary="Cancel a subscription at once",
    body="form",
)

SEARCH = Operation(
    entity="subscriptions",
    action="search",
    method="GET",
    path="/v1/subscriptions/search",
    parameters=(
        Parameter("query", "query", {"type": "string"}, required=True),
        Parameter("limit", "query", {"type": "integer", "minimum": 1, "maximum": 100}),
        Parameter("page", "query", {"type": "string"}),
        Parameter(
            "expand",
            "query",
            {"type": "array", "items": {"type": "string"}},
            style="deepObject",
            explode=True,
        ),
    ),
    summary="Search subscriptions",
    records="$.data",
    meta={"has_more": "$.has_more", "next_page": "$.next_page"},
    paging=Paging(strategy="cursor", param="page", next="next_page", has_more="has_more", page_size="limit"),
)

OPERATIONS: Mapping[str, Operation] = {
    "list": LIST,
    "create": CREATE,
    "get": GET,
    "update": UPDATE,
    "delete": DELETE,
    "search": SEARCH,
}
