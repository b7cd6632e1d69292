# Generated from specs/stripe/connector.yaml by `connectorgen generate stripe`. Do not edit.
"""The operations of `subscriptions` as tables."""

from __future__ import annotations

from collections.abc import Mapping

from airbyte_agent_sdk.definition import Operation, Paging, Parameter

from ._parameters import (
    BILLING_THRESHOLDS_PARAMETER,
    COLLECTION_METHOD_PARAMETER,
    CREATE_COLLECTION_METHOD_PARAMETER,
    CREATED_PARAMETER,
    DEFAULT_TAX_RATES_PARAMETER,
    DISCOUNTS_PARAMETER,
    EXPAND_PARAMETER,
    METADATA_PARAMETER,
    PENDING_INVOICE_ITEM_INTERVAL_PARAMETER,
    PRORATION_BEHAVIOR_PARAMETER,
    TRIAL_END_PARAMETER,
)
from ._schemas import (
    ADD_INVOICE_ITEM_PARAM,
    AUTOMATIC_TAX_PARAM,
    CANCELLATION_DETAILS_PARAM,
    CHECKOUT_SESSION_CREATE_PHONE_NUMBER_COLLECTION,
    RECURRING_PRICE_DATA_PARAM,
    SUBSCRIPTION_CREATE_PARAMS_PAYMENT_BEHAVIOR,
    SUBSCRIPTION_INVOICE_SETTINGS_PARAM,
    SUBSCRIPTION_PAYMENT_SETTINGS_PARAM,
    TIME_RANGE_PARAM,
    TRANSFER_PERCENT_PARAM,
    TRIAL_SETTINGS_PARAM,
    USAGE_THRESHOLD_PARAM,
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
            CHECKOUT_SESSION_CREATE_PHONE_NUMBER_COLLECTION,
            style="deepObject",
            explode=True,
        ),
        COLLECTION_METHOD_PARAMETER,
        CREATED_PARAMETER,
        Parameter(
            "current_period_end",
            "query",
            {"oneOf": [TIME_RANGE_PARAM, {"type": "integer", "format": "unix-time", "minimum": 0}]},
            style="deepObject",
            explode=True,
        ),
        Parameter(
            "current_period_start",
            "query",
            {"oneOf": [TIME_RANGE_PARAM, {"type": "integer", "format": "unix-time", "minimum": 0}]},
            style="deepObject",
            explode=True,
        ),
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
        EXPAND_PARAMETER,
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
                            "oneOf": [USAGE_THRESHOLD_PARAM, {"type": "string", "const": ""}]
                        },
                        "metadata": {"type": "object", "additionalProperties": {"type": "string"}},
                        "price": {"type": "string"},
                        "price_data": RECURRING_PRICE_DATA_PARAM,
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
        CREATE_COLLECTION_METHOD_PARAMETER,
        Parameter("currency", "body", {"type": "string"}),
        Parameter("days_until_due", "body", {"type": "integer"}),
        Parameter("default_payment_method", "body", {"type": "string"}),
        Parameter("description", "body", {"type": "string", "maxLength": 500}),
        Parameter("trial_period_days", "body", {"type": "integer"}),
        METADATA_PARAMETER,
        Parameter("add_invoice_items", "body", {"type": "array", "items": ADD_INVOICE_ITEM_PARAM}),
        Parameter("application_fee_percent", "body", {"type": "number"}),
        Parameter("automatic_tax", "body", AUTOMATIC_TAX_PARAM),
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
        BILLING_THRESHOLDS_PARAMETER,
        Parameter("cancel_at", "body", {"type": "integer", "format": "unix-time"}),
        Parameter("coupon", "body", {"type": "string"}),
        Parameter("default_source", "body", {"type": "string"}),
        DEFAULT_TAX_RATES_PARAMETER,
        DISCOUNTS_PARAMETER,
        Parameter("invoice_settings", "body", SUBSCRIPTION_INVOICE_SETTINGS_PARAM),
        Parameter("off_session", "body", {"type": "boolean"}),
        Parameter("on_behalf_of", "body", {"type": "string"}),
        Parameter("payment_behavior", "body", SUBSCRIPTION_CREATE_PARAMS_PAYMENT_BEHAVIOR),
        Parameter("payment_settings", "body", SUBSCRIPTION_PAYMENT_SETTINGS_PARAM),
        PENDING_INVOICE_ITEM_INTERVAL_PARAMETER,
        Parameter("promotion_code", "body", {"type": "string"}),
        PRORATION_BEHAVIOR_PARAMETER,
        Parameter("transfer_data", "body", TRANSFER_PERCENT_PARAM),
        TRIAL_END_PARAMETER,
        Parameter("trial_from_plan", "body", {"type": "boolean"}),
        Parameter("trial_settings", "body", TRIAL_SETTINGS_PARAM),
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
    parameters=(Parameter("id", "path", {"type": "string"}, required=True), EXPAND_PARAMETER),
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
        CREATE_COLLECTION_METHOD_PARAMETER,
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
                            "oneOf": [USAGE_THRESHOLD_PARAM, {"type": "string", "const": ""}]
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
                        "price_data": RECURRING_PRICE_DATA_PARAM,
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
        METADATA_PARAMETER,
        PRORATION_BEHAVIOR_PARAMETER,
        Parameter("add_invoice_items", "body", {"type": "array", "items": ADD_INVOICE_ITEM_PARAM}),
        Parameter("application_fee_percent", "body", {"type": "number"}),
        Parameter("automatic_tax", "body", AUTOMATIC_TAX_PARAM),
        Parameter("billing_cycle_anchor", "body", {"type": "string", "enum": ["now", "unchanged"]}),
        BILLING_THRESHOLDS_PARAMETER,
        Parameter(
            "cancel_at",
            "body",
            {"oneOf": [{"type": "integer", "format": "unix-time"}, {"type": "string", "const": ""}]},
        ),
        Parameter("cancellation_details", "body", CANCELLATION_DETAILS_PARAM),
        Parameter("coupon", "body", {"type": "string"}),
        Parameter("default_source", "body", {"type": "string"}),
        DEFAULT_TAX_RATES_PARAMETER,
        DISCOUNTS_PARAMETER,
        Parameter("invoice_settings", "body", SUBSCRIPTION_INVOICE_SETTINGS_PARAM),
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
        Parameter("payment_behavior", "body", SUBSCRIPTION_CREATE_PARAMS_PAYMENT_BEHAVIOR),
        Parameter("payment_settings", "body", SUBSCRIPTION_PAYMENT_SETTINGS_PARAM),
        PENDING_INVOICE_ITEM_INTERVAL_PARAMETER,
        Parameter("promotion_code", "body", {"type": "string"}),
        Parameter("proration_date", "body", {"type": "integer", "format": "unix-time"}),
        Parameter(
            "transfer_data", "body", {"oneOf": [TRANSFER_PERCENT_PARAM, {"type": "string", "const": ""}]}
        ),
        TRIAL_END_PARAMETER,
        Parameter("trial_from_plan", "body", {"type": "boolean"}),
        Parameter("trial_settings", "body", TRIAL_SETTINGS_PARAM),
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
        Parameter("cancellation_details", "body", CANCELLATION_DETAILS_PARAM),
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
        EXPAND_PARAMETER,
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
