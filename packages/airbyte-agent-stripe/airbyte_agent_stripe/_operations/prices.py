# Generated from specs/stripe/connector.yaml by `connectorgen generate stripe`. Do not edit.
"""The operations of `prices` as tables."""

from __future__ import annotations

from collections.abc import Mapping

from airbyte_agent_sdk.definition import Operation, Parameter

from ._schemas import CURRENCY_OPTION_PARAM, CUSTOM_UNIT_AMOUNT_PARAM, PRICE_TIER_PARAM

CREATE = Operation(
    entity="prices",
    action="create",
    method="POST",
    path="/v1/prices",
    parameters=(
        Parameter("currency", "body", {"type": "string"}, required=True),
        Parameter("product", "body", {"type": "string"}),
        Parameter("unit_amount", "body", {"type": "integer"}),
        Parameter("unit_amount_decimal", "body", {"type": "string"}),
        Parameter("custom_unit_amount", "body", CUSTOM_UNIT_AMOUNT_PARAM),
        Parameter("tiers", "body", {"type": "array", "items": PRICE_TIER_PARAM}),
        Parameter("tiers_mode", "body", {"type": "string", "enum": ["graduated", "volume"]}),
        Parameter(
            "product_data",
            "body",
            {
                "type": "object",
                "properties": {
                    "name": {"type": "string"},
                    "active": {"type": "boolean"},
                    "id": {"type": "string"},
                    "metadata": {"type": "object", "additionalProperties": {"type": "string"}},
                    "statement_descriptor": {"type": "string", "maxLength": 22},
                    "tax_code": {"type": "string"},
                    "unit_label": {"type": "string", "maxLength": 12},
                },
                "required": ["name"],
            },
        ),
        Parameter("active", "body", {"type": "boolean"}),
        Parameter("nickname", "body", {"type": "string"}),
        Parameter(
            "recurring",
            "body",
            {
                "type": "object",
                "properties": {
                    "interval": {"type": "string", "enum": ["day", "month", "week", "year"]},
                    "aggregate_usage": {
                        "type": "string",
                        "enum": ["last_during_period", "last_ever", "max", "sum"],
                    },
                    "interval_count": {"type": "integer"},
                    "meter": {"type": "string"},
                    "usage_type": {"type": "string", "enum": ["licensed", "metered"]},
                },
                "required": ["interval"],
            },
        ),
        Parameter("billing_scheme", "body", {"type": "string", "enum": ["per_unit", "tiered"]}),
        Parameter("lookup_key", "body", {"type": "string", "maxLength": 200}),
        Parameter(
            "tax_behavior", "body", {"type": "string", "enum": ["exclusive", "inclusive", "unspecified"]}
        ),
        Parameter("metadata", "body", {"type": "object", "additionalProperties": {"type": "string"}}),
        Parameter(
            "currency_options", "body", {"type": "object", "additionalProperties": CURRENCY_OPTION_PARAM}
        ),
        Parameter("transfer_lookup_key", "body", {"type": "boolean"}),
        Parameter(
            "transform_quantity",
            "body",
            {
                "type": "object",
                "properties": {
                    "divide_by": {"type": "integer"},
                    "round": {"type": "string", "enum": ["down", "up"]},
                },
                "required": ["divide_by", "round"],
            },
        ),
        Parameter("expand", "body", {"type": "array", "items": {"type": "string"}}),
    ),
    summary="Create a price for a product",
    body="form",
    idempotency_header="Idempotency-Key",
)

OPERATIONS: Mapping[str, Operation] = {"create": CREATE}
