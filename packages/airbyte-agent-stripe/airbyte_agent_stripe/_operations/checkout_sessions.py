# Generated from specs/stripe/connector.yaml by `connectorgen generate stripe`. Do not edit.
"""The operations of `checkout_sessions` as tables."""

from __future__ import annotations

from collections.abc import Mapping

from airbyte_agent_sdk.definition import Operation, Parameter

from ._schemas import (
    AUTOMATIC_TAX_PARAM,
    CHECKOUT_SESSION_CREATE_PHONE_NUMBER_COLLECTION,
    CUSTOM_TEXT_PARAM,
    FINANCIAL_CONNECTIONS_PARAM,
    INVOICE_CUSTOM_FIELD_PARAM,
    INVOICE_RENDERING_OPTIONS_PARAM,
    PAYPAL_OPTIONS_PARAM,
    RECURRING_INTERVAL_PARAM,
    SHIPPING_RATE_PARAM,
    TEXT_LENGTH_PARAM,
    TRANSFER_DATA_PARAM,
    TRANSFER_PERCENT_PARAM,
    TRIAL_SETTINGS_PARAM,
)

CREATE = Operation(
    entity="checkout_sessions",
    action="create",
    method="POST",
    path="/v1/checkout/sessions",
    parameters=(
        Parameter(
            "mode", "body", {"type": "string", "enum": ["payment", "setup", "subscription"]}, required=True
        ),
        Parameter("success_url", "body", {"type": "string"}),
        Parameter("cancel_url", "body", {"type": "string"}),
        Parameter("customer", "body", {"type": "string"}),
        Parameter("customer_email", "body", {"type": "string"}),
        Parameter(
            "line_items",
            "body",
            {
                "type": "array",
                "items": {
                    "type": "object",
                    "properties": {
                        "adjustable_quantity": {
                            "type": "object",
                            "properties": {
                                "enabled": {"type": "boolean"},
                                "maximum": {"type": "integer"},
                                "minimum": {"type": "integer"},
                            },
                            "required": ["enabled"],
                        },
                        "dynamic_tax_rates": {"type": "array", "items": {"type": "string"}},
                        "price": {"type": "string"},
                        "price_data": {
                            "type": "object",
                            "properties": {
                                "currency": {"type": "string"},
                                "product": {"type": "string"},
                                "product_data": {
                                    "type": "object",
                                    "properties": {
                                        "name": {"type": "string"},
                                        "description": {"type": "string", "maxLength": 40000},
                                        "images": {"type": "array", "items": {"type": "string"}},
                                        "metadata": {
                                            "type": "object",
                                            "additionalProperties": {"type": "string"},
                                        },
                                        "tax_code": {"type": "string"},
                                    },
                                    "required": ["name"],
                                },
                                "recurring": RECURRING_INTERVAL_PARAM,
                                "tax_behavior": {
                                    "type": "string",
                                    "enum": ["exclusive", "inclusive", "unspecified"],
                                },
                                "unit_amount": {"type": "integer"},
                                "unit_amount_decimal": {"type": "string"},
                            },
                            "required": ["currency"],
                        },
                        "quantity": {"type": "integer"},
                        "tax_rates": {"type": "array", "items": {"type": "string"}},
                    },
                },
            },
        ),
        Parameter("client_reference_id", "body", {"type": "string", "maxLength": 200}),
        Parameter("metadata", "body", {"type": "object", "additionalProperties": {"type": "string"}}),
        Parameter(
            "adaptive_pricing", "body", {"type": "object", "properties": {"enabled": {"type": "boolean"}}}
        ),
        Parameter(
            "after_expiration",
            "body",
            {
                "type": "object",
                "properties": {
                    "recovery": {
                        "type": "object",
                        "properties": {
                            "enabled": {"type": "boolean"},
                            "allow_promotion_codes": {"type": "boolean"},
                        },
                        "required": ["enabled"],
                    }
                },
            },
        ),
        Parameter("allow_promotion_codes", "body", {"type": "boolean"}),
        Parameter("automatic_tax", "body", AUTOMATIC_TAX_PARAM),
        Parameter("billing_address_collection", "body", {"type": "string", "enum": ["auto", "required"]}),
        Parameter(
            "consent_collection",
            "body",
            {
                "type": "object",
                "properties": {
                    "promotions": {"type": "string", "enum": ["auto", "none"]},
                    "terms_of_service": {"type": "string", "enum": ["none", "required"]},
                },
            },
        ),
        Parameter("currency", "body", {"type": "string"}),
        Parameter(
            "custom_fields",
            "body",
            {
                "type": "array",
                "items": {
                    "type": "object",
                    "properties": {
                        "key": {"type": "string", "maxLength": 200},
                        "label": {
                            "type": "object",
                            "properties": {
                                "custom": {"type": "string", "maxLength": 50},
                                "type": {"type": "string", "enum": ["custom"]},
                            },
                            "required": ["custom", "type"],
                        },
                        "type": {"type": "string", "enum": ["dropdown", "numeric", "text"]},
                        "dropdown": {
                            "type": "object",
                            "properties": {
                                "options": {
                                    "type": "array",
                                    "items": {
                                        "type": "object",
                                        "properties": {
                                            "label": {"type": "string", "maxLength": 100},
                                            "value": {"type": "string", "maxLength": 100},
                                        },
                                        "required": ["label", "value"],
                                    },
                                }
                            },
                            "required": ["options"],
                        },
                        "numeric": TEXT_LENGTH_PARAM,
                        "optional": {"type": "boolean"},
                        "text": TEXT_LENGTH_PARAM,
                    },
                    "required": ["key", "label", "type"],
                },
            },
        ),
        Parameter(
            "custom_text",
            "body",
            {
                "type": "object",
                "properties": {
                    "shipping_address": {"oneOf": [CUSTOM_TEXT_PARAM, {"type": "string", "const": ""}]},
                    "submit": {"oneOf": [CUSTOM_TEXT_PARAM, {"type": "string", "const": ""}]},
                },
            },
        ),
        Parameter("customer_account", "body", {"type": "string"}),
        Parameter("customer_creation", "body", {"type": "string", "enum": ["always", "if_required"]}),
        Parameter(
            "customer_update",
            "body",
            {
                "type": "object",
                "properties": {
                    "address": {"type": "string", "enum": ["auto", "never"]},
                    "name": {"type": "string", "enum": ["auto", "never"]},
                    "shipping": {"type": "string", "enum": ["auto", "never"]},
                },
            },
        ),
        Parameter(
            "discounts",
            "body",
            {
                "type": "array",
                "items": {
                    "type": "object",
                    "properties": {"coupon": {"type": "string"}, "promotion_code": {"type": "string"}},
                },
            },
        ),
        Parameter("excluded_payment_method_types", "body", {"type": "array", "items": {"type": "string"}}),
        Parameter("expires_at", "body", {"type": "integer", "format": "unix-time"}),
        Parameter(
            "invoice_creation",
            "body",
            {
                "type": "object",
                "properties": {
                    "enabled": {"type": "boolean"},
                    "invoice_data": {
                        "type": "object",
                        "properties": {
                            "account_tax_ids": {
                                "oneOf": [
                                    {"type": "array", "items": {"type": "string"}},
                                    {"type": "string", "const": ""},
                                ]
                            },
                            "custom_fields": {
                                "oneOf": [
                                    {"type": "array", "items": INVOICE_CUSTOM_FIELD_PARAM},
                                    {"type": "string", "const": ""},
                                ]
                            },
                            "description": {"type": "string", "maxLength": 1500},
                            "footer": {"type": "string"},
                            "metadata": {"type": "object", "additionalProperties": {"type": "string"}},
                            "rendering_options": {
                                "oneOf": [INVOICE_RENDERING_OPTIONS_PARAM, {"type": "string", "const": ""}]
                            },
                        },
                    },
                },
                "required": ["enabled"],
            },
        ),
        Parameter(
            "locale",
            "body",
            {
                "type": "string",
                "enum": [
                    "auto",
                    "bg",
                    "cs",
                    "da",
                    "de",
                    "el",
                    "en",
                    "en-GB",
                    "es",
                    "es-419",
                    "et",
                    "fi",
                    "fil",
                    "fr",
                    "fr-CA",
                    "hr",
                    "hu",
                    "id",
                    "it",
                    "ja",
                    "ko",
                    "lt",
                    "lv",
                    "ms",
                    "mt",
                    "nb",
                    "nl",
                    "pl",
                    "pt",
                    "pt-BR",
                    "ro",
                    "ru",
                    "sk",
                    "sl",
                    "sv",
                    "th",
                    "tr",
                    "vi",
                    "zh",
                    "zh-HK",
                    "zh-TW",
                ],
            },
        ),
        Parameter("origin_context", "body", {"type": "string", "enum": ["mobile_app", "web"]}),
        Parameter(
            "payment_intent_data",
            "body",
            {
                "type": "object",
                "properties": {
                    "application_fee_amount": {"type": "integer"},
                    "capture_method": {"type": "string", "enum": ["automatic", "automatic_async", "manual"]},
                    "description": {"type": "string", "maxLength": 1000},
                    "metadata": {"type": "object", "additionalProperties": {"type": "string"}},
                    "on_behalf_of": {"type": "string"},
                    "receipt_email": {"type": "string"},
                    "setup_future_usage": {"type": "string", "enum": ["off_session", "on_session"]},
                    "shipping": {
                        "type": "object",
                        "properties": {
                            "address": {
                                "type": "object",
                                "properties": {
                                    "line1": {"type": "string"},
                                    "city": {"type": "string"},
                                    "country": {"type": "string"},
                                    "line2": {"type": "string"},
                                    "postal_code": {"type": "string"},
                                    "state": {"type": "string"},
                                },
                                "required": ["line1"],
                            },
                            "name": {"type": "string"},
                            "carrier": {"type": "string"},
                            "phone": {"type": "string"},
                            "tracking_number": {"type": "string"},
                        },
                        "required": ["address", "name"],
                    },
                    "statement_descriptor": {"type": "string", "maxLength": 22},
                    "statement_descriptor_suffix": {"type": "string", "maxLength": 22},
                    "transfer_data": TRANSFER_DATA_PARAM,
                    "transfer_group": {"type": "string"},
                },
            },
        ),
        Parameter("payment_method_collection", "body", {"type": "string", "enum": ["always", "if_required"]}),
        Parameter("payment_method_configuration", "body", {"type": "string"}),
        Parameter(
            "payment_method_options",
            "body",
            {
                "type": "object",
                "properties": {
                    "acss_debit": {"type": "object", "additionalProperties": True},
                    "affirm": {"type": "object", "additionalProperties": True},
                    "afterpay_clearpay": {"type": "object", "additionalProperties": True},
                    "alipay": {"type": "object", "additionalProperties": True},
                    "au_becs_debit": {"type": "object", "additionalProperties": True},
                    "bacs_debit": {"type": "object", "additionalProperties": True},
                    "bancontact": {"type": "object", "additionalProperties": True},
                    "boleto": {"type": "object", "additionalProperties": True},
                    "card": {
                        "type": "object",
                        "properties": {
                            "installments": {
                                "type": "object",
                                "properties": {"enabled": {"type": "boolean"}},
                            },
                            "setup_future_usage": {"type": "string", "enum": ["off_session", "on_session"]},
                            "statement_descriptor_suffix_kana": {"type": "string", "maxLength": 22},
                            "statement_descriptor_suffix_kanji": {"type": "string", "maxLength": 17},
                        },
                    },
                    "cashapp": {"type": "object", "additionalProperties": True},
                    "customer_balance": {"type": "object", "additionalProperties": True},
                    "eps": {"type": "object", "additionalProperties": True},
                    "fpx": {"type": "object", "additionalProperties": True},
                    "giropay": {"type": "object", "additionalProperties": True},
                    "grabpay": {"type": "object", "additionalProperties": True},
                    "ideal": {"type": "object", "additionalProperties": True},
                    "klarna": {"type": "object", "additionalProperties": True},
                    "konbini": {"type": "object", "additionalProperties": True},
                    "link": {
                        "type": "object",
                        "properties": {
                            "setup_future_usage": {"type": "string", "enum": ["none", "off_session"]}
                        },
                    },
                    "oxxo": {"type": "object", "additionalProperties": True},
                    "p24": {"type": "object", "additionalProperties": True},
                    "paynow": {"type": "object", "additionalProperties": True},
                    "paypal": PAYPAL_OPTIONS_PARAM,
                    "pix": {"type": "object", "additionalProperties": True},
                    "sepa_debit": {
                        "type": "object",
                        "properties": {
                            "setup_future_usage": {
                                "type": "string",
                                "enum": ["none", "off_session", "on_session"],
                            }
                        },
                    },
                    "sofort": {"type": "object", "additionalProperties": True},
                    "us_bank_account": {
                        "type": "object",
                        "properties": {
                            "financial_connections": FINANCIAL_CONNECTIONS_PARAM,
                            "setup_future_usage": {
                                "type": "string",
                                "enum": ["none", "off_session", "on_session"],
                            },
                            "verification_method": {"type": "string", "enum": ["automatic", "instant"]},
                        },
                    },
                    "wechat_pay": {"type": "object", "additionalProperties": True},
                },
            },
        ),
        Parameter(
            "payment_method_types",
            "body",
            {
                "type": "array",
                "items": {
                    "type": "string",
                    "enum": [
                        "acss_debit",
                        "affirm",
                        "afterpay_clearpay",
                        "alipay",
                        "au_becs_debit",
                        "bacs_debit",
                        "bancontact",
                        "blik",
                        "boleto",
                        "card",
                        "cashapp",
                        "customer_balance",
                        "eps",
                        "fpx",
                        "giropay",
                        "grabpay",
                        "ideal",
                        "klarna",
                        "konbini",
                        "link",
                        "oxxo",
                        "p24",
                        "paynow",
                        "paypal",
                        "pix",
                        "promptpay",
                        "sepa_debit",
                        "sofort",
                        "us_bank_account",
                        "wechat_pay",
                        "zip",
                    ],
                },
            },
        ),
        Parameter("phone_number_collection", "body", CHECKOUT_SESSION_CREATE_PHONE_NUMBER_COLLECTION),
        Parameter(
            "redirect_on_completion", "body", {"type": "string", "enum": ["always", "if_required", "never"]}
        ),
        Parameter("return_url", "body", {"type": "string"}),
        Parameter(
            "saved_payment_method_options",
            "body",
            {
                "type": "object",
                "properties": {
                    "allow_redisplay_filters": {
                        "type": "array",
                        "items": {"type": "string", "enum": ["always", "limited", "unspecified"]},
                    },
                    "payment_method_remove": {"type": "string", "enum": ["disabled", "enabled"]},
                    "payment_method_save": {"type": "string", "enum": ["disabled", "enabled"]},
                },
            },
        ),
        Parameter(
            "setup_intent_data",
            "body",
            {
                "type": "object",
                "properties": {
                    "description": {"type": "string", "maxLength": 1000},
                    "metadata": {"type": "object", "additionalProperties": {"type": "string"}},
                    "on_behalf_of": {"type": "string"},
                },
            },
        ),
        Parameter(
            "shipping_address_collection",
            "body",
            {
                "type": "object",
                "properties": {
                    "allowed_countries": {
                        "type": "array",
                        "items": {"type": "string", "pattern": "^[A-Z]{2}$"},
                    }
                },
                "required": ["allowed_countries"],
            },
        ),
        Parameter("shipping_options", "body", {"type": "array", "items": SHIPPING_RATE_PARAM}),
        Parameter("submit_type", "body", {"type": "string", "enum": ["auto", "book", "donate", "pay"]}),
        Parameter(
            "subscription_data",
            "body",
            {
                "type": "object",
                "properties": {
                    "application_fee_percent": {"type": "number"},
                    "billing_cycle_anchor": {"type": "integer", "format": "unix-time"},
                    "default_tax_rates": {"type": "array", "items": {"type": "string"}},
                    "description": {"type": "string", "maxLength": 500},
                    "metadata": {"type": "object", "additionalProperties": {"type": "string"}},
                    "on_behalf_of": {"type": "string"},
                    "proration_behavior": {"type": "string", "enum": ["create_prorations", "none"]},
                    "transfer_data": TRANSFER_PERCENT_PARAM,
                    "trial_end": {"type": "integer", "format": "unix-time"},
                    "trial_period_days": {"type": "integer"},
                    "trial_settings": TRIAL_SETTINGS_PARAM,
                },
            },
        ),
        Parameter("tax_id_collection", "body", CHECKOUT_SESSION_CREATE_PHONE_NUMBER_COLLECTION),
        Parameter("ui_mode", "body", {"type": "string", "enum": ["custom", "embedded", "hosted"]}),
        Parameter("expand", "body", {"type": "array", "items": {"type": "string"}}),
    ),
    summary="Create a hosted payment page",
    body="form",
    idempotency_header="Idempotency-Key",
)

OPERATIONS: Mapping[str, Operation] = {"create": CREATE}
