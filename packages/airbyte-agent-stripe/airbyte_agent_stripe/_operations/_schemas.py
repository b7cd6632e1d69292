# Generated from specs/stripe/connector.yaml by `connectorgen generate stripe`. Do not edit.
"""Schemas that several parameters share."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

FEATURE_PARAM: Mapping[str, Any] = {
    "type": "object",
    "properties": {"name": {"type": "string"}},
    "required": ["name"],
}
CHECKOUT_SESSION_CREATE_PHONE_NUMBER_COLLECTION: Mapping[str, Any] = {
    "type": "object",
    "properties": {"enabled": {"type": "boolean"}},
    "required": ["enabled"],
}
USAGE_THRESHOLD_PARAM: Mapping[str, Any] = {
    "type": "object",
    "properties": {"usage_gte": {"type": "integer"}},
    "required": ["usage_gte"],
}
CUSTOM_TEXT_PARAM: Mapping[str, Any] = {
    "type": "object",
    "properties": {"message": {"type": "string", "maxLength": 1000}},
    "required": ["message"],
}
BANCONTACT_OPTIONS_PARAM: Mapping[str, Any] = {
    "type": "object",
    "properties": {"preferred_language": {"type": "string", "enum": ["de", "en", "fr", "nl"]}},
}
TEXT_LENGTH_PARAM: Mapping[str, Any] = {
    "type": "object",
    "properties": {"maximum_length": {"type": "integer"}, "minimum_length": {"type": "integer"}},
}
SUBSCRIPTION_CREATE_PARAMS_PAYMENT_BEHAVIOR: Mapping[str, Any] = {
    "type": "string",
    "enum": ["allow_incomplete", "default_incomplete", "error_if_incomplete", "pending_if_incomplete"],
}
BILLING_THRESHOLDS_PARAM: Mapping[str, Any] = {
    "type": "object",
    "properties": {"amount_gte": {"type": "integer"}, "reset_billing_cycle_anchor": {"type": "boolean"}},
}
TRANSFER_DATA_PARAM: Mapping[str, Any] = {
    "type": "object",
    "properties": {"destination": {"type": "string"}, "amount": {"type": "integer"}},
    "required": ["destination"],
}
INVOICE_RENDERING_OPTIONS_PARAM: Mapping[str, Any] = {
    "type": "object",
    "properties": {
        "amount_tax_display": {"type": "string", "enum": ["exclude_tax", "include_inclusive_tax", ""]}
    },
}
DISCOUNT_PARAM: Mapping[str, Any] = {
    "type": "object",
    "properties": {
        "coupon": {"type": "string"},
        "discount": {"type": "string"},
        "promotion_code": {"type": "string"},
    },
}
TRANSFER_PERCENT_PARAM: Mapping[str, Any] = {
    "type": "object",
    "properties": {"destination": {"type": "string"}, "amount_percent": {"type": "number"}},
    "required": ["destination"],
}
ACCOUNT_CHOICE_PARAM: Mapping[str, Any] = {
    "type": "object",
    "properties": {"type": {"type": "string", "enum": ["account", "self"]}, "account": {"type": "string"}},
    "required": ["type"],
}
CARD_NETWORK_PARAM: Mapping[str, Any] = {
    "type": "string",
    "enum": [
        "amex",
        "cartes_bancaires",
        "diners",
        "discover",
        "eftpos_au",
        "interac",
        "jcb",
        "mastercard",
        "unionpay",
        "unknown",
        "visa",
    ],
}
INVOICE_CUSTOM_FIELD_PARAM: Mapping[str, Any] = {
    "type": "object",
    "properties": {"name": {"type": "string", "maxLength": 30}, "value": {"type": "string", "maxLength": 30}},
    "required": ["name", "value"],
}
RECURRING_INTERVAL_PARAM: Mapping[str, Any] = {
    "type": "object",
    "properties": {
        "interval": {"type": "string", "enum": ["day", "month", "week", "year"]},
        "interval_count": {"type": "integer"},
    },
    "required": ["interval"],
}
CASH_BALANCE_PARAM: Mapping[str, Any] = {
    "type": "object",
    "properties": {
        "settings": {
            "type": "object",
            "properties": {
                "reconciliation_mode": {"type": "string", "enum": ["automatic", "manual", "merchant_default"]}
            },
        }
    },
}
DELIVERY_TIME_PARAM: Mapping[str, Any] = {
    "type": "object",
    "properties": {
        "unit": {"type": "string", "enum": ["business_day", "day", "hour", "month", "week"]},
        "value": {"type": "integer"},
    },
    "required": ["unit", "value"],
}
CUSTOM_UNIT_AMOUNT_PARAM: Mapping[str, Any] = {
    "type": "object",
    "properties": {
        "enabled": {"type": "boolean"},
        "maximum": {"type": "integer"},
        "minimum": {"type": "integer"},
        "preset": {"type": "integer"},
    },
    "required": ["enabled"],
}
PACKAGE_DIMENSIONS_PARAM: Mapping[str, Any] = {
    "type": "object",
    "properties": {
        "height": {"type": "number"},
        "length": {"type": "number"},
        "weight": {"type": "number"},
        "width": {"type": "number"},
    },
    "required": ["height", "length", "weight", "width"],
}
ADDRESS_PARAM: Mapping[str, Any] = {
    "type": "object",
    "properties": {
        "city": {"type": "string"},
        "country": {"type": "string"},
        "line1": {"type": "string"},
        "line2": {"type": "string"},
        "postal_code": {"type": "string"},
        "state": {"type": "string"},
    },
}
CANCELLATION_DETAILS_PARAM: Mapping[str, Any] = {
    "type": "object",
    "properties": {
        "comment": {"type": "string"},
        "feedback": {
            "type": "string",
            "enum": [
                "customer_service",
                "low_quality",
                "missing_features",
                "other",
                "switched_service",
                "too_complex",
                "too_expensive",
                "unused",
                "",
            ],
        },
    },
}
FINANCIAL_CONNECTIONS_PARAM: Mapping[str, Any] = {
    "type": "object",
    "properties": {
        "permissions": {
            "type": "array",
            "items": {"type": "string", "enum": ["balances", "ownership", "payment_method", "transactions"]},
        },
        "prefetch": {"type": "array", "items": {"type": "string", "enum": ["balances"]}},
    },
}
TRIAL_SETTINGS_PARAM: Mapping[str, Any] = {
    "type": "object",
    "properties": {
        "end_behavior": {
            "type": "object",
            "properties": {
                "missing_payment_method": {"type": "string", "enum": ["cancel", "create_invoice", "pause"]}
            },
            "required": ["missing_payment_method"],
        }
    },
    "required": ["end_behavior"],
}
AUTOMATIC_TAX_PARAM: Mapping[str, Any] = {
    "type": "object",
    "properties": {"enabled": {"type": "boolean"}, "liability": ACCOUNT_CHOICE_PARAM},
    "required": ["enabled"],
}
INVOICE_ACSS_DEBIT_OPTIONS_PARAM: Mapping[str, Any] = {
    "type": "object",
    "properties": {
        "mandate_options": {
            "type": "object",
            "properties": {"transaction_type": {"type": "string", "enum": ["business", "personal"]}},
        },
        "verification_method": {"type": "string", "enum": ["automatic", "instant", "microdeposits"]},
    },
}
INVOICE_CUSTOMER_BALANCE_OPTIONS_PARAM: Mapping[str, Any] = {
    "type": "object",
    "properties": {
        "bank_transfer": {
            "type": "object",
            "properties": {
                "eu_bank_transfer": {
                    "type": "object",
                    "properties": {"country": {"type": "string"}},
                    "required": ["country"],
                },
                "type": {"type": "string"},
            },
        },
        "funding_type": {"type": "string"},
    },
}
TIME_RANGE_PARAM: Mapping[str, Any] = {
    "type": "object",
    "properties": {
        "gt": {"type": "integer", "format": "unix-time", "minimum": 0},
        "gte": {"type": "integer", "format": "unix-time", "minimum": 0},
        "lt": {"type": "integer", "format": "unix-time", "minimum": 0},
        "lte": {"type": "integer", "format": "unix-time", "minimum": 0},
    },
}
PRICE_TIER_PARAM: Mapping[str, Any] = {
    "type": "object",
    "properties": {
        "up_to": {"oneOf": [{"type": "integer"}, {"type": "string", "enum": ["inf"]}]},
        "flat_amount": {"type": "integer"},
        "flat_amount_decimal": {"type": "string"},
        "unit_amount": {"type": "integer"},
        "unit_amount_decimal": {"type": "string"},
    },
    "required": ["up_to"],
}
SUBSCRIPTION_INVOICE_SETTINGS_PARAM: Mapping[str, Any] = {
    "type": "object",
    "properties": {
        "account_tax_ids": {
            "oneOf": [{"type": "array", "items": {"type": "string"}}, {"type": "string", "const": ""}]
        },
        "issuer": ACCOUNT_CHOICE_PARAM,
    },
}
INVOICE_PAYMENT_METHOD_TYPE_PARAM: Mapping[str, Any] = {
    "type": "string",
    "enum": [
        "ach_credit_transfer",
        "ach_debit",
        "acss_debit",
        "au_becs_debit",
        "bacs_debit",
        "bancontact",
        "boleto",
        "card",
        "cashapp",
        "customer_balance",
        "fpx",
        "giropay",
        "grabpay",
        "ideal",
        "konbini",
        "link",
        "paynow",
        "paypal",
        "promptpay",
        "sepa_debit",
        "sofort",
        "us_bank_account",
        "wechat_pay",
    ],
}
INSTALLMENTS_PARAM: Mapping[str, Any] = {
    "type": "object",
    "properties": {
        "enabled": {"type": "boolean"},
        "plan": {
            "oneOf": [
                {
                    "type": "object",
                    "properties": {
                        "count": {"type": "integer"},
                        "interval": {"type": "string", "enum": ["month"]},
                        "type": {"type": "string", "enum": ["fixed_count"]},
                    },
                    "required": ["count", "interval", "type"],
                },
                {"type": "string", "const": ""},
            ]
        },
    },
}
SHIPPING_PARAM: Mapping[str, Any] = {
    "type": "object",
    "properties": {"address": ADDRESS_PARAM, "name": {"type": "string"}, "phone": {"type": "string"}},
    "required": ["address", "name"],
}
INVOICE_US_BANK_ACCOUNT_OPTIONS_PARAM: Mapping[str, Any] = {
    "type": "object",
    "properties": {
        "financial_connections": FINANCIAL_CONNECTIONS_PARAM,
        "verification_method": {"type": "string", "enum": ["automatic", "instant", "microdeposits"]},
    },
}
PAYMENT_SHIPPING_PARAM: Mapping[str, Any] = {
    "type": "object",
    "properties": {
        "address": ADDRESS_PARAM,
        "name": {"type": "string"},
        "carrier": {"type": "string"},
        "phone": {"type": "string"},
        "tracking_number": {"type": "string"},
    },
    "required": ["address", "name"],
}
MANDATE_DATA_PARAM: Mapping[str, Any] = {
    "type": "object",
    "properties": {
        "customer_acceptance": {
            "type": "object",
            "properties": {
                "type": {"type": "string", "enum": ["offline", "online"]},
                "accepted_at": {"type": "integer", "format": "unix-time"},
                "offline": {"type": "object", "additionalProperties": True},
                "online": {
                    "type": "object",
                    "properties": {"ip_address": {"type": "string"}, "user_agent": {"type": "string"}},
                    "required": ["ip_address", "user_agent"],
                },
            },
            "required": ["type"],
        }
    },
    "required": ["customer_acceptance"],
}
RECURRING_PRICE_DATA_PARAM: Mapping[str, Any] = {
    "type": "object",
    "properties": {
        "currency": {"type": "string"},
        "product": {"type": "string"},
        "recurring": RECURRING_INTERVAL_PARAM,
        "tax_behavior": {"type": "string", "enum": ["exclusive", "inclusive", "unspecified"]},
        "unit_amount": {"type": "integer"},
        "unit_amount_decimal": {"type": "string"},
    },
    "required": ["currency", "product", "recurring"],
}
ADD_INVOICE_ITEM_PARAM: Mapping[str, Any] = {
    "type": "object",
    "properties": {
        "price": {"type": "string"},
        "price_data": {
            "type": "object",
            "properties": {
                "currency": {"type": "string"},
                "product": {"type": "string"},
                "tax_behavior": {"type": "string", "enum": ["exclusive", "inclusive", "unspecified"]},
                "unit_amount": {"type": "integer"},
                "unit_amount_decimal": {"type": "string"},
            },
            "required": ["currency", "product"],
        },
        "quantity": {"type": "integer"},
        "tax_rates": {
            "oneOf": [{"type": "array", "items": {"type": "string"}}, {"type": "string", "const": ""}]
        },
    },
}
PAYPAL_OPTIONS_PARAM: Mapping[str, Any] = {
    "type": "object",
    "properties": {
        "capture_method": {"type": "string", "enum": ["manual", ""]},
        "preferred_locale": {
            "type": "string",
            "enum": [
                "cs-CZ",
                "da-DK",
                "de-AT",
                "de-DE",
                "de-LU",
                "el-GR",
                "en-GB",
                "en-US",
                "es-ES",
                "fi-FI",
                "fr-BE",
                "fr-FR",
                "fr-LU",
                "hu-HU",
                "it-IT",
                "nl-BE",
                "nl-NL",
                "pl-PL",
                "pt-PT",
                "sk-SK",
                "sv-SE",
            ],
        },
        "reference": {"type": "string", "maxLength": 127},
        "risk_correlation_id": {"type": "string", "maxLength": 32},
        "setup_future_usage": {"type": "string", "enum": ["none", "off_session", ""]},
    },
}
CUSTOMER_INVOICE_SETTINGS_PARAM: Mapping[str, Any] = {
    "type": "object",
    "properties": {
        "custom_fields": {
            "oneOf": [{"type": "array", "items": INVOICE_CUSTOM_FIELD_PARAM}, {"type": "string", "const": ""}]
        },
        "default_payment_method": {"type": "string"},
        "footer": {"type": "string"},
        "rendering_options": {"oneOf": [INVOICE_RENDERING_OPTIONS_PARAM, {"type": "string", "const": ""}]},
    },
}
CURRENCY_OPTION_PARAM: Mapping[str, Any] = {
    "type": "object",
    "properties": {
        "custom_unit_amount": CUSTOM_UNIT_AMOUNT_PARAM,
        "tax_behavior": {"type": "string", "enum": ["exclusive", "inclusive", "unspecified"]},
        "tiers": {"type": "array", "items": PRICE_TIER_PARAM},
        "unit_amount": {"type": "integer"},
        "unit_amount_decimal": {"type": "string"},
    },
}
SHIPPING_RATE_PARAM: Mapping[str, Any] = {
    "type": "object",
    "properties": {
        "shipping_rate": {"type": "string"},
        "shipping_rate_data": {
            "type": "object",
            "properties": {
                "display_name": {"type": "string", "maxLength": 100},
                "delivery_estimate": {
                    "type": "object",
                    "properties": {"maximum": DELIVERY_TIME_PARAM, "minimum": DELIVERY_TIME_PARAM},
                },
                "fixed_amount": {
                    "type": "object",
                    "properties": {
                        "amount": {"type": "integer"},
                        "currency": {"type": "string"},
                        "currency_options": {
                            "type": "object",
                            "additionalProperties": {
                                "type": "object",
                                "properties": {
                                    "amount": {"type": "integer"},
                                    "tax_behavior": {
                                        "type": "string",
                                        "enum": ["exclusive", "inclusive", "unspecified"],
                                    },
                                },
                                "required": ["amount"],
                            },
                        },
                    },
                    "required": ["amount", "currency"],
                },
                "metadata": {"type": "object", "additionalProperties": {"type": "string"}},
                "tax_behavior": {"type": "string", "enum": ["exclusive", "inclusive", "unspecified"]},
                "tax_code": {"type": "string"},
                "type": {"type": "string", "enum": ["fixed_amount"]},
            },
            "required": ["display_name"],
        },
    },
}
SUBSCRIPTION_PAYMENT_SETTINGS_PARAM: Mapping[str, Any] = {
    "type": "object",
    "properties": {
        "payment_method_options": {
            "type": "object",
            "properties": {
                "acss_debit": {"oneOf": [INVOICE_ACSS_DEBIT_OPTIONS_PARAM, {"type": "string", "const": ""}]},
                "bancontact": {"oneOf": [BANCONTACT_OPTIONS_PARAM, {"type": "string", "const": ""}]},
                "card": {
                    "oneOf": [
                        {
                            "type": "object",
                            "properties": {
                                "mandate_options": {
                                    "type": "object",
                                    "properties": {
                                        "amount": {"type": "integer"},
                                        "amount_type": {"type": "string", "enum": ["fixed", "maximum"]},
                                        "description": {"type": "string", "maxLength": 200},
                                    },
                                },
                                "network": CARD_NETWORK_PARAM,
                                "request_three_d_secure": {"type": "string", "enum": ["any", "automatic"]},
                            },
                        },
                        {"type": "string", "const": ""},
                    ]
                },
                "customer_balance": {
                    "oneOf": [INVOICE_CUSTOMER_BALANCE_OPTIONS_PARAM, {"type": "string", "const": ""}]
                },
                "konbini": {
                    "oneOf": [
                        {"type": "object", "additionalProperties": True},
                        {"type": "string", "const": ""},
                    ]
                },
                "us_bank_account": {
                    "oneOf": [INVOICE_US_BANK_ACCOUNT_OPTIONS_PARAM, {"type": "string", "const": ""}]
                },
            },
        },
        "payment_method_types": {
            "oneOf": [
                {"type": "array", "items": INVOICE_PAYMENT_METHOD_TYPE_PARAM},
                {"type": "string", "const": ""},
            ]
        },
        "save_default_payment_method": {"type": "string", "enum": ["off", "on_subscription"]},
    },
}
PAYMENT_METHOD_DATA_PARAM: Mapping[str, Any] = {
    "type": "object",
    "properties": {
        "type": {
            "type": "string",
            "enum": [
                "acss_debit",
                "affirm",
                "afterpay_clearpay",
                "alipay",
                "alma",
                "amazon_pay",
                "au_becs_debit",
                "bacs_debit",
                "bancontact",
                "billie",
                "blik",
                "boleto",
                "cashapp",
                "crypto",
                "customer_balance",
                "eps",
                "fpx",
                "giropay",
                "grabpay",
                "ideal",
                "kakao_pay",
                "klarna",
                "konbini",
                "kr_card",
                "link",
                "mb_way",
                "mobilepay",
                "multibanco",
                "naver_pay",
                "nz_bank_account",
                "oxxo",
                "p24",
                "pay_by_bank",
                "payco",
                "paynow",
                "paypal",
                "pix",
                "promptpay",
                "revolut_pay",
                "samsung_pay",
                "satispay",
                "sepa_debit",
                "sofort",
                "swish",
                "twint",
                "us_bank_account",
                "wechat_pay",
                "zip",
            ],
        },
        "acss_debit": {
            "type": "object",
            "properties": {
                "account_number": {"type": "string"},
                "institution_number": {"type": "string"},
                "transit_number": {"type": "string"},
            },
            "required": ["account_number", "institution_number", "transit_number"],
        },
        "affirm": {"type": "object", "additionalProperties": True},
        "afterpay_clearpay": {"type": "object", "additionalProperties": True},
        "alipay": {"type": "object", "additionalProperties": True},
        "au_becs_debit": {"type": "object", "additionalProperties": True},
        "bacs_debit": {"type": "object", "additionalProperties": True},
        "bancontact": {"type": "object", "additionalProperties": True},
        "billing_details": {
            "type": "object",
            "properties": {
                "address": {"oneOf": [ADDRESS_PARAM, {"type": "string", "const": ""}]},
                "email": {"type": "string"},
                "name": {"type": "string"},
                "phone": {"type": "string"},
            },
        },
        "blik": {"type": "object", "additionalProperties": True},
        "boleto": {"type": "object", "additionalProperties": True},
        "cashapp": {"type": "object", "additionalProperties": True},
        "customer_balance": {"type": "object", "additionalProperties": True},
        "eps": {"type": "object", "additionalProperties": True},
        "fpx": {"type": "object", "additionalProperties": True},
        "giropay": {"type": "object", "additionalProperties": True},
        "grabpay": {"type": "object", "additionalProperties": True},
        "ideal": {"type": "object", "additionalProperties": True},
        "interac_present": {"type": "object", "additionalProperties": True},
        "klarna": {"type": "object", "additionalProperties": True},
        "konbini": {"type": "object", "additionalProperties": True},
        "link": {"type": "object", "additionalProperties": True},
        "metadata": {"type": "object", "additionalProperties": {"type": "string"}},
        "oxxo": {"type": "object", "additionalProperties": True},
        "p24": {"type": "object", "additionalProperties": True},
        "paynow": {"type": "object", "additionalProperties": True},
        "paypal": {"type": "object", "additionalProperties": True},
        "pix": {"type": "object", "additionalProperties": True},
        "promptpay": {"type": "object", "additionalProperties": True},
        "radar_options": {"type": "object", "properties": {"session": {"type": "string"}}},
        "sepa_debit": {"type": "object", "properties": {"iban": {"type": "string"}}, "required": ["iban"]},
        "sofort": {"type": "object", "additionalProperties": True},
        "us_bank_account": {
            "type": "object",
            "properties": {
                "account_holder_type": {"type": "string", "enum": ["company", "individual"]},
                "account_number": {"type": "string"},
                "account_type": {"type": "string", "enum": ["checking", "savings"]},
                "financial_connections_account": {"type": "string"},
                "routing_number": {"type": "string"},
            },
        },
        "wechat_pay": {"type": "object", "additionalProperties": True},
        "zip": {"type": "object", "additionalProperties": True},
    },
    "required": ["type"],
}
PAYMENT_INTENT_METHOD_OPTIONS_PARAM: Mapping[str, Any] = {
    "type": "object",
    "properties": {
        "acss_debit": {
            "oneOf": [{"type": "object", "additionalProperties": True}, {"type": "string", "const": ""}]
        },
        "affirm": {
            "oneOf": [{"type": "object", "additionalProperties": True}, {"type": "string", "const": ""}]
        },
        "afterpay_clearpay": {
            "oneOf": [{"type": "object", "additionalProperties": True}, {"type": "string", "const": ""}]
        },
        "alipay": {
            "oneOf": [{"type": "object", "additionalProperties": True}, {"type": "string", "const": ""}]
        },
        "au_becs_debit": {
            "oneOf": [{"type": "object", "additionalProperties": True}, {"type": "string", "const": ""}]
        },
        "bacs_debit": {
            "oneOf": [{"type": "object", "additionalProperties": True}, {"type": "string", "const": ""}]
        },
        "bancontact": {
            "oneOf": [{"type": "object", "additionalProperties": True}, {"type": "string", "const": ""}]
        },
        "blik": {
            "oneOf": [{"type": "object", "additionalProperties": True}, {"type": "string", "const": ""}]
        },
        "boleto": {
            "oneOf": [{"type": "object", "additionalProperties": True}, {"type": "string", "const": ""}]
        },
        "card": {
            "oneOf": [
                {
                    "type": "object",
                    "properties": {
                        "capture_method": {"type": "string", "enum": ["manual", ""]},
                        "cvc_token": {"type": "string"},
                        "installments": INSTALLMENTS_PARAM,
                        "mandate_options": {
                            "type": "object",
                            "properties": {
                                "amount": {"type": "integer"},
                                "amount_type": {"type": "string", "enum": ["fixed", "maximum"]},
                                "interval": {
                                    "type": "string",
                                    "enum": ["day", "month", "sporadic", "week", "year"],
                                },
                                "reference": {"type": "string", "maxLength": 80},
                                "start_date": {"type": "integer", "format": "unix-time"},
                                "description": {"type": "string", "maxLength": 200},
                                "end_date": {"type": "integer", "format": "unix-time"},
                                "interval_count": {"type": "integer"},
                                "supported_types": {
                                    "type": "array",
                                    "items": {"type": "string", "enum": ["india"]},
                                },
                            },
                            "required": ["amount", "amount_type", "interval", "reference", "start_date"],
                        },
                        "network": CARD_NETWORK_PARAM,
                        "request_three_d_secure": {"type": "string", "enum": ["any", "automatic"]},
                        "setup_future_usage": {
                            "type": "string",
                            "enum": ["none", "off_session", "on_session", ""],
                        },
                        "statement_descriptor_suffix_kana": {"type": "string", "maxLength": 22},
                        "statement_descriptor_suffix_kanji": {"type": "string", "maxLength": 17},
                    },
                },
                {"type": "string", "const": ""},
            ]
        },
        "card_present": {
            "oneOf": [
                {
                    "type": "object",
                    "properties": {
                        "request_extended_authorization": {"type": "boolean"},
                        "request_incremental_authorization_support": {"type": "boolean"},
                    },
                },
                {"type": "string", "const": ""},
            ]
        },
        "cashapp": {
            "oneOf": [{"type": "object", "additionalProperties": True}, {"type": "string", "const": ""}]
        },
        "customer_balance": {
            "oneOf": [{"type": "object", "additionalProperties": True}, {"type": "string", "const": ""}]
        },
        "eps": {"oneOf": [{"type": "object", "additionalProperties": True}, {"type": "string", "const": ""}]},
        "fpx": {"oneOf": [{"type": "object", "additionalProperties": True}, {"type": "string", "const": ""}]},
        "giropay": {
            "oneOf": [{"type": "object", "additionalProperties": True}, {"type": "string", "const": ""}]
        },
        "grabpay": {
            "oneOf": [{"type": "object", "additionalProperties": True}, {"type": "string", "const": ""}]
        },
        "ideal": {
            "oneOf": [{"type": "object", "additionalProperties": True}, {"type": "string", "const": ""}]
        },
        "interac_present": {
            "oneOf": [{"type": "object", "additionalProperties": True}, {"type": "string", "const": ""}]
        },
        "klarna": {
            "oneOf": [{"type": "object", "additionalProperties": True}, {"type": "string", "const": ""}]
        },
        "konbini": {
            "oneOf": [{"type": "object", "additionalProperties": True}, {"type": "string", "const": ""}]
        },
        "link": {
            "oneOf": [
                {
                    "type": "object",
                    "properties": {
                        "capture_method": {"type": "string", "enum": ["manual", ""]},
                        "setup_future_usage": {"type": "string", "enum": ["none", "off_session", ""]},
                    },
                },
                {"type": "string", "const": ""},
            ]
        },
        "oxxo": {
            "oneOf": [{"type": "object", "additionalProperties": True}, {"type": "string", "const": ""}]
        },
        "p24": {"oneOf": [{"type": "object", "additionalProperties": True}, {"type": "string", "const": ""}]},
        "paynow": {
            "oneOf": [{"type": "object", "additionalProperties": True}, {"type": "string", "const": ""}]
        },
        "paypal": {"oneOf": [PAYPAL_OPTIONS_PARAM, {"type": "string", "const": ""}]},
        "pix": {"oneOf": [{"type": "object", "additionalProperties": True}, {"type": "string", "const": ""}]},
        "promptpay": {
            "oneOf": [{"type": "object", "additionalProperties": True}, {"type": "string", "const": ""}]
        },
        "sepa_debit": {
            "oneOf": [
                {
                    "type": "object",
                    "properties": {
                        "mandate_options": {"type": "object", "additionalProperties": True},
                        "setup_future_usage": {
                            "type": "string",
                            "enum": ["none", "off_session", "on_session", ""],
                        },
                    },
                },
                {"type": "string", "const": ""},
            ]
        },
        "sofort": {
            "oneOf": [{"type": "object", "additionalProperties": True}, {"type": "string", "const": ""}]
        },
        "us_bank_account": {
            "oneOf": [
                {
                    "type": "object",
                    "properties": {
                        "financial_connections": {
                            "type": "object",
                            "properties": {
                                "permissions": {
                                    "type": "array",
                                    "items": {
                                        "type": "string",
                                        "enum": ["balances", "ownership", "payment_method", "transactions"],
                                    },
                                },
                                "prefetch": {
                                    "type": "array",
                                    "items": {"type": "string", "enum": ["balances"]},
                                },
                                "return_url": {"type": "string"},
                            },
                        },
                        "networks": {
                            "type": "object",
                            "properties": {
                                "requested": {
                                    "type": "array",
                                    "items": {"type": "string", "enum": ["ach", "us_domestic_wire"]},
                                }
                            },
                        },
                        "preferred_settlement_speed": {"type": "string", "enum": ["fastest", "standard", ""]},
                        "setup_future_usage": {
                            "type": "string",
                            "enum": ["none", "off_session", "on_session", ""],
                        },
                        "verification_method": {
                            "type": "string",
                            "enum": ["automatic", "instant", "microdeposits"],
                        },
                    },
                },
                {"type": "string", "const": ""},
            ]
        },
        "wechat_pay": {
            "oneOf": [{"type": "object", "additionalProperties": True}, {"type": "string", "const": ""}]
        },
        "zip": {"oneOf": [{"type": "object", "additionalProperties": True}, {"type": "string", "const": ""}]},
    },
}
