# Generated from specs/stripe/connector.yaml by `connectorgen generate stripe`. Do not edit.
"""Parameters that more than one operation has."""

from __future__ import annotations

from airbyte_agent_sdk.definition import Parameter

from ._schemas import BILLING_THRESHOLDS_PARAM, DISCOUNT_PARAM, RECURRING_INTERVAL_PARAM, TIME_RANGE_PARAM

CREATED_PARAMETER = Parameter(
    "created",
    "query",
    {"oneOf": [TIME_RANGE_PARAM, {"type": "integer", "format": "unix-time", "minimum": 0}]},
    style="deepObject",
    explode=True,
)
EXPAND_PARAMETER = Parameter(
    "expand", "query", {"type": "array", "items": {"type": "string"}}, style="deepObject", explode=True
)
METADATA_PARAMETER = Parameter(
    "metadata",
    "body",
    {
        "oneOf": [
            {"type": "object", "additionalProperties": {"type": "string"}},
            {"type": "string", "const": ""},
        ]
    },
)
CAPTURE_METHOD_PARAMETER = Parameter(
    "capture_method", "body", {"type": "string", "enum": ["automatic", "automatic_async", "manual"]}
)
OFF_SESSION_PARAMETER = Parameter(
    "off_session",
    "body",
    {"oneOf": [{"type": "boolean"}, {"type": "string", "enum": ["one_off", "recurring"]}]},
)
RADAR_OPTIONS_PARAMETER = Parameter(
    "radar_options", "body", {"type": "object", "properties": {"session": {"type": "string"}}}
)
SETUP_FUTURE_USAGE_PARAMETER = Parameter(
    "setup_future_usage", "body", {"type": "string", "enum": ["off_session", "on_session", ""]}
)
COLLECTION_METHOD_PARAMETER = Parameter(
    "collection_method", "query", {"type": "string", "enum": ["charge_automatically", "send_invoice"]}
)
CREATE_COLLECTION_METHOD_PARAMETER = Parameter(
    "collection_method", "body", {"type": "string", "enum": ["charge_automatically", "send_invoice"]}
)
BILLING_THRESHOLDS_PARAMETER = Parameter(
    "billing_thresholds", "body", {"oneOf": [BILLING_THRESHOLDS_PARAM, {"type": "string", "const": ""}]}
)
DEFAULT_TAX_RATES_PARAMETER = Parameter(
    "default_tax_rates",
    "body",
    {"oneOf": [{"type": "array", "items": {"type": "string"}}, {"type": "string", "const": ""}]},
)
DISCOUNTS_PARAMETER = Parameter(
    "discounts",
    "body",
    {"oneOf": [{"type": "array", "items": DISCOUNT_PARAM}, {"type": "string", "const": ""}]},
)
PENDING_INVOICE_ITEM_INTERVAL_PARAMETER = Parameter(
    "pending_invoice_item_interval",
    "body",
    {"oneOf": [RECURRING_INTERVAL_PARAM, {"type": "string", "const": ""}]},
)
PRORATION_BEHAVIOR_PARAMETER = Parameter(
    "proration_behavior", "body", {"type": "string", "enum": ["always_invoice", "create_prorations", "none"]}
)
TRIAL_END_PARAMETER = Parameter(
    "trial_end",
    "body",
    {"oneOf": [{"type": "integer", "format": "unix-time"}, {"type": "string", "enum": ["now"]}]},
)
