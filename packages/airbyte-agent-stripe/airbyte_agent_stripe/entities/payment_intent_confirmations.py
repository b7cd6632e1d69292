# Generated from specs/stripe/connector.yaml by `connectorgen generate stripe`. Do not edit.
"""Payment intent confirmations of Stripe."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Literal

from airbyte_agent_sdk.definition import Operation, Parameter
from airbyte_agent_sdk.entity import Entity, SyncEntity
from airbyte_agent_sdk.types import Omit, omit

from ..models.shared import PaymentIntent
from ..params.shared import (
    MandateDataParam,
    PaymentIntentMethodOptionsParam,
    PaymentMethodDataParam,
    PaymentShippingParam,
    RadarOptionsParam,
)

__all__ = ["PaymentIntentConfirmations", "SyncPaymentIntentConfirmations"]


class PaymentIntentConfirmations(Entity):
    """Payment intent confirmations of Stripe."""

    async def create(
        self,
        id: str,
        *,
        payment_method: str | Omit = omit,
        receipt_email: str | Omit = omit,
        return_url: str | Omit = omit,
        capture_method: Literal["automatic", "automatic_async", "manual"] | str | Omit = omit,
        client_secret: str | Omit = omit,
        confirmation_token: str | Omit = omit,
        error_on_requires_action: bool | Omit = omit,
        excluded_payment_method_types: Sequence[str] | Omit = omit,
        mandate: str | Omit = omit,
        mandate_data: MandateDataParam | Omit = omit,
        off_session: bool | Literal["one_off", "recurring"] | str | Omit = omit,
        payment_method_data: PaymentMethodDataParam | Omit = omit,
        payment_method_options: PaymentIntentMethodOptionsParam | Omit = omit,
        payment_method_types: Sequence[str] | Omit = omit,
        radar_options: RadarOptionsParam | Omit = omit,
        setup_future_usage: Literal["off_session", "on_session"] | str | Omit = omit,
        shipping: PaymentShippingParam | Omit = omit,
        use_stripe_sdk: bool | Omit = omit,
    ) -> PaymentIntent:
        """Confirm a payment intent, which attempts the payment.

        Args:
            id: Id of the payment intent.
            payment_method: Id of the payment method to pay with.
            receipt_email: Address to send the receipt to; "" clears it.
            return_url: Page the customer comes back to.
            capture_method: When the money is taken after authorization. One of `automatic`,
                `automatic_async`, `manual`.
            client_secret: The payment intent's client secret; only with a publishable key.
            confirmation_token: Id of a confirmation token with the payment details collected in the browser.
            error_on_requires_action: Whether to fail rather than ask the customer to act; only when
                confirming.
            excluded_payment_method_types: Payment methods that may not be used.
            mandate: Id of the mandate to use.
            mandate_data: The customer's consent to later payments.
            off_session: Whether the customer is absent, or which kind of absence; only when confirming.
            payment_method_data: Details of a payment method to create and use.
            payment_method_options: Settings of single payment methods.
            payment_method_types: Payment methods that may be used.
            radar_options: Hints for fraud detection.
            setup_future_usage: Whether the payment method is kept, and for payments with or without the
                customer present. One of `off_session`, `on_session`.
            shipping: Where and to whom goods are shipped.
            use_stripe_sdk: Whether Stripe's mobile client library handles the next action.
        """
        return await self._one(
            CREATE,
            {
                "id": id,
                "payment_method": payment_method,
                "receipt_email": receipt_email,
                "return_url": return_url,
                "capture_method": capture_method,
                "client_secret": client_secret,
                "confirmation_token": confirmation_token,
                "error_on_requires_action": error_on_requires_action,
                "excluded_payment_method_types": excluded_payment_method_types,
                "mandate": mandate,
                "mandate_data": mandate_data,
                "off_session": off_session,
                "payment_method_data": payment_method_data,
                "payment_method_options": payment_method_options,
                "payment_method_types": payment_method_types,
                "radar_options": radar_options,
                "setup_future_usage": setup_future_usage,
                "shipping": shipping,
                "use_stripe_sdk": use_stripe_sdk,
            },
            PaymentIntent,
        )


class SyncPaymentIntentConfirmations(SyncEntity):
    """Payment intent confirmations of Stripe; blocking twin of `PaymentIntentConfirmations`."""

    def create(
        self,
        id: str,
        *,
        payment_method: str | Omit = omit,
        receipt_email: str | Omit = omit,
        return_url: str | Omit = omit,
        capture_method: Literal["automatic", "automatic_async", "manual"] | str | Omit = omit,
        client_secret: str | Omit = omit,
        confirmation_token: str | Omit = omit,
        error_on_requires_action: bool | Omit = omit,
        excluded_payment_method_types: Sequence[str] | Omit = omit,
        mandate: str | Omit = omit,
        mandate_data: MandateDataParam | Omit = omit,
        off_session: bool | Literal["one_off", "recurring"] | str | Omit = omit,
        payment_method_data: PaymentMethodDataParam | Omit = omit,
        payment_method_options: PaymentIntentMethodOptionsParam | Omit = omit,
        payment_method_types: Sequence[str] | Omit = omit,
        radar_options: RadarOptionsParam | Omit = omit,
        setup_future_usage: Literal["off_session", "on_session"] | str | Omit = omit,
        shipping: PaymentShippingParam | Omit = omit,
        use_stripe_sdk: bool | Omit = omit,
    ) -> PaymentIntent:
        """Confirm a payment intent, which attempts the payment.

        Args:
            id: Id of the payment intent.
            payment_method: Id of the payment method to pay with.
            receipt_email: Address to send the receipt to; "" clears it.
            return_url: Page the customer comes back to.
            capture_method: When the money is taken after authorization. One of `automatic`,
                `automatic_async`, `manual`.
            client_secret: The payment intent's client secret; only with a publishable key.
            confirmation_token: Id of a confirmation token with the payment details collected in the browser.
            error_on_requires_action: Whether to fail rather than ask the customer to act; only when
                confirming.
            excluded_payment_method_types: Payment methods that may not be used.
            mandate: Id of the mandate to use.
            mandate_data: The customer's consent to later payments.
            off_session: Whether the customer is absent, or which kind of absence; only when confirming.
            payment_method_data: Details of a payment method to create and use.
            payment_method_options: Settings of single payment methods.
            payment_method_types: Payment methods that may be used.
            radar_options: Hints for fraud detection.
            setup_future_usage: Whether the payment method is kept, and for payments with or without the
                customer present. One of `off_session`, `on_session`.
            shipping: Where and to whom goods are shipped.
            use_stripe_sdk: Whether Stripe's mobile client library handles the next action.
        """
        return self._one(
            CREATE,
            {
                "id": id,
                "payment_method": payment_method,
                "receipt_email": receipt_email,
                "return_url": return_url,
                "capture_method": capture_method,
                "client_secret": client_secret,
                "confirmation_token": confirmation_token,
                "error_on_requires_action": error_on_requires_action,
                "excluded_payment_method_types": excluded_payment_method_types,
                "mandate": mandate,
                "mandate_data": mandate_data,
                "off_session": off_session,
                "payment_method_data": payment_method_data,
                "payment_method_options": payment_method_options,
                "payment_method_types": payment_method_types,
                "radar_options": radar_options,
                "setup_future_usage": setup_future_usage,
                "shipping": shipping,
                "use_stripe_sdk": use_stripe_sdk,
            },
            PaymentIntent,
        )


_ADDRESS = {
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
        Parameter(
            "capture_method", "body", {"type": "string", "enum": ["automatic", "automatic_async", "manual"]}
        ),
        Parameter("client_secret", "body", {"type": "string"}),
        Parameter("confirmation_token", "body", {"type": "string"}),
        Parameter("error_on_requires_action", "body", {"type": "boolean"}),
        Parameter("excluded_payment_method_types", "body", {"type": "array", "items": {"type": "string"}}),
        Parameter("mandate", "body", {"type": "string"}),
        Parameter(
            "mandate_data",
            "body",
            {
                "type": "object",
                "properties": {
                    "customer_acceptance": {
                        "type": "object",
                        "properties": {
                            "type": {"type": "string", "enum": ["offline", "online"]},
                            "accepted_at": {"type": "integer"},
                            "offline": {"type": "object", "additionalProperties": True},
                            "online": {
                                "type": "object",
                                "properties": {
                                    "ip_address": {"type": "string"},
                                    "user_agent": {"type": "string"},
                                },
                                "required": ["ip_address", "user_agent"],
                            },
                        },
                        "required": ["type"],
                    }
                },
                "required": ["customer_acceptance"],
            },
        ),
        Parameter(
            "off_session",
            "body",
            {"oneOf": [{"type": "boolean"}, {"type": "string", "enum": ["one_off", "recurring"]}]},
        ),
        Parameter(
            "payment_method_data",
            "body",
            {
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
                    "au_becs_debit": {
                        "type": "object",
                        "properties": {
                            "account_number": {"type": "string"},
                            "bsb_number": {"type": "string"},
                        },
                        "required": ["account_number", "bsb_number"],
                    },
                    "bacs_debit": {
                        "type": "object",
                        "properties": {"account_number": {"type": "string"}, "sort_code": {"type": "string"}},
                    },
                    "bancontact": {"type": "object", "additionalProperties": True},
                    "billing_details": {
                        "type": "object",
                        "properties": {
                            "address": _ADDRESS,
                            "email": {"type": "string"},
                            "name": {"type": "string"},
                            "phone": {"type": "string"},
                        },
                    },
                    "blik": {"type": "object", "additionalProperties": True},
                    "boleto": {
                        "type": "object",
                        "properties": {"tax_id": {"type": "string"}},
                        "required": ["tax_id"],
                    },
                    "cashapp": {"type": "object", "additionalProperties": True},
                    "customer_balance": {"type": "object", "additionalProperties": True},
                    "eps": {
                        "type": "object",
                        "properties": {
                            "bank": {
                                "type": "string",
                                "enum": [
                                    "arzte_und_apotheker_bank",
                                    "austrian_anadi_bank_ag",
                                    "bank_austria",
                                    "bankhaus_carl_spangler",
                                    "bankhaus_schelhammer_und_schattera_ag",
                                    "bawag_psk_ag",
                                    "bks_bank_ag",
                                    "brull_kallmus_bank_ag",
                                    "btv_vier_lander_bank",
                                    "capital_bank_grawe_gruppe_ag",
                                    "deutsche_bank_ag",
                                    "dolomitenbank",
                                    "easybank_ag",
                                    "erste_bank_und_sparkassen",
                                    "hypo_alpeadriabank_international_ag",
                                    "hypo_bank_burgenland_aktiengesellschaft",
                                    "hypo_noe_lb_fur_niederosterreich_u_wien",
                                    "hypo_oberosterreich_salzburg_steiermark",
                                    "hypo_tirol_bank_ag",
                                    "hypo_vorarlberg_bank_ag",
                                    "marchfelder_bank",
                                    "oberbank_ag",
                                    "raiffeisen_bankengruppe_osterreich",
                                    "schoellerbank_ag",
                                    "sparda_bank_wien",
                                    "volksbank_gruppe",
                                    "volkskreditbank_ag",
                                    "vr_bank_braunau",
                                ],
                            }
                        },
                    },
                    "fpx": {
                        "type": "object",
                        "properties": {
                            "bank": {
                                "type": "string",
                                "enum": [
                                    "affin_bank",
                                    "agrobank",
                                    "alliance_bank",
                                    "ambank",
                                    "bank_islam",
                                    "bank_muamalat",
                                    "bank_of_china",
                                    "bank_rakyat",
                                    "bsn",
                                    "cimb",
                                    "deutsche_bank",
                                    "hong_leong_bank",
                                    "hsbc",
                                    "kfh",
                                    "maybank2e",
                                    "maybank2u",
                                    "ocbc",
                                    "pb_enterprise",
                                    "public_bank",
                                    "rhb",
                                    "standard_chartered",
                                    "uob",
                                ],
                            }
                        },
                        "required": ["bank"],
                    },
                    "giropay": {"type": "object", "additionalProperties": True},
                    "grabpay": {"type": "object", "additionalProperties": True},
                    "ideal": {
                        "type": "object",
                        "properties": {
                            "bank": {
                                "type": "string",
                                "enum": [
                                    "abn_amro",
                                    "asn_bank",
                                    "bunq",
                                    "handelsbanken",
                                    "ing",
                                    "knab",
                                    "moneyou",
                                    "n26",
                                    "rabobank",
                                    "regiobank",
                                    "revolut",
                                    "sns_bank",
                                    "triodos_bank",
                                    "van_lanschot",
                                    "yoursafe",
                                ],
                            }
                        },
                    },
                    "interac_present": {"type": "object", "additionalProperties": True},
                    "klarna": {
                        "type": "object",
                        "properties": {
                            "dob": {
                                "type": "object",
                                "properties": {
                                    "day": {"type": "integer"},
                                    "month": {"type": "integer"},
                                    "year": {"type": "integer"},
                                },
                                "required": ["day", "month", "year"],
                            }
                        },
                    },
                    "konbini": {"type": "object", "additionalProperties": True},
                    "link": {"type": "object", "additionalProperties": True},
                    "metadata": {"type": "object", "additionalProperties": {"type": "string"}},
                    "oxxo": {"type": "object", "additionalProperties": True},
                    "p24": {
                        "type": "object",
                        "properties": {
                            "bank": {
                                "type": "string",
                                "enum": [
                                    "alior_bank",
                                    "bank_millennium",
                                    "bank_nowy_bfg_sa",
                                    "bank_pekao_sa",
                                    "banki_spbdzielcze",
                                    "blik",
                                    "bnp_paribas",
                                    "boz",
                                    "citi_handlowy",
                                    "credit_agricole",
                                    "envelobank",
                                    "etransfer_pocztowy24",
                                    "getin_bank",
                                    "ideabank",
                                    "ing",
                                    "inteligo",
                                    "mbank_mtransfer",
                                    "nest_przelew",
                                    "noble_pay",
                                    "pbac_z_ipko",
                                    "plus_bank",
                                    "santander_przelew24",
                                    "tmobile_usbugi_bankowe",
                                    "toyota_bank",
                                    "volkswagen_bank",
                                ],
                            }
                        },
                    },
                    "paynow": {"type": "object", "additionalProperties": True},
                    "paypal": {"type": "object", "additionalProperties": True},
                    "pix": {"type": "object", "additionalProperties": True},
                    "promptpay": {"type": "object", "additionalProperties": True},
                    "radar_options": {"type": "object", "properties": {"session": {"type": "string"}}},
                    "sepa_debit": {
                        "type": "object",
                        "properties": {"iban": {"type": "string"}},
                        "required": ["iban"],
                    },
                    "sofort": {
                        "type": "object",
                        "properties": {
                            "country": {"type": "string", "enum": ["AT", "BE", "DE", "ES", "IT", "NL"]}
                        },
                        "required": ["country"],
                    },
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
            },
        ),
        Parameter(
            "payment_method_options",
            "body",
            {
                "type": "object",
                "properties": {
                    "acss_debit": {
                        "type": "object",
                        "properties": {
                            "mandate_options": {
                                "type": "object",
                                "properties": {
                                    "custom_mandate_url": {"type": "string"},
                                    "interval_description": {"type": "string", "maxLength": 500},
                                    "payment_schedule": {
                                        "type": "string",
                                        "enum": ["combined", "interval", "sporadic"],
                                    },
                                    "transaction_type": {"type": "string", "enum": ["business", "personal"]},
                                },
                            },
                            "setup_future_usage": {
                                "type": "string",
                                "enum": ["none", "off_session", "on_session"],
                            },
                            "verification_method": {
                                "type": "string",
                                "enum": ["automatic", "instant", "microdeposits"],
                            },
                        },
                    },
                    "affirm": {
                        "type": "object",
                        "properties": {
                            "capture_method": {"type": "string", "enum": ["manual"]},
                            "preferred_locale": {"type": "string", "maxLength": 30},
                            "setup_future_usage": {"type": "string", "enum": ["none"]},
                        },
                    },
                    "afterpay_clearpay": {
                        "type": "object",
                        "properties": {
                            "capture_method": {"type": "string", "enum": ["manual"]},
                            "reference": {"type": "string", "maxLength": 128},
                            "setup_future_usage": {"type": "string", "enum": ["none"]},
                        },
                    },
                    "alipay": {
                        "type": "object",
                        "properties": {
                            "setup_future_usage": {"type": "string", "enum": ["none", "off_session"]}
                        },
                    },
                    "au_becs_debit": {
                        "type": "object",
                        "properties": {
                            "setup_future_usage": {
                                "type": "string",
                                "enum": ["none", "off_session", "on_session"],
                            }
                        },
                    },
                    "bacs_debit": {
                        "type": "object",
                        "properties": {
                            "setup_future_usage": {
                                "type": "string",
                                "enum": ["none", "off_session", "on_session"],
                            }
                        },
                    },
                    "bancontact": {
                        "type": "object",
                        "properties": {
                            "preferred_language": {"type": "string", "enum": ["de", "en", "fr", "nl"]},
                            "setup_future_usage": {"type": "string", "enum": ["none", "off_session"]},
                        },
                    },
                    "blik": {"type": "object", "properties": {"code": {"type": "string"}}},
                    "boleto": {
                        "type": "object",
                        "properties": {
                            "expires_after_days": {"type": "integer"},
                            "setup_future_usage": {
                                "type": "string",
                                "enum": ["none", "off_session", "on_session"],
                            },
                        },
                    },
                    "card": {
                        "type": "object",
                        "properties": {
                            "capture_method": {"type": "string", "enum": ["manual"]},
                            "cvc_token": {"type": "string"},
                            "installments": {
                                "type": "object",
                                "properties": {
                                    "enabled": {"type": "boolean"},
                                    "plan": {
                                        "type": "object",
                                        "properties": {
                                            "count": {"type": "integer"},
                                            "interval": {"type": "string", "enum": ["month"]},
                                            "type": {"type": "string", "enum": ["fixed_count"]},
                                        },
                                        "required": ["count", "interval", "type"],
                                    },
                                },
                            },
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
                                    "start_date": {"type": "integer"},
                                    "description": {"type": "string", "maxLength": 200},
                                    "end_date": {"type": "integer"},
                                    "interval_count": {"type": "integer"},
                                    "supported_types": {
                                        "type": "array",
                                        "items": {"type": "string", "enum": ["india"]},
                                    },
                                },
                                "required": ["amount", "amount_type", "interval", "reference", "start_date"],
                            },
                            "network": {
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
                            },
                            "request_three_d_secure": {"type": "string", "enum": ["any", "automatic"]},
                            "setup_future_usage": {
                                "type": "string",
                                "enum": ["none", "off_session", "on_session"],
                            },
                            "statement_descriptor_suffix_kana": {"type": "string", "maxLength": 22},
                            "statement_descriptor_suffix_kanji": {"type": "string", "maxLength": 17},
                        },
                    },
                    "card_present": {
                        "type": "object",
                        "properties": {
                            "request_extended_authorization": {"type": "boolean"},
                            "request_incremental_authorization_support": {"type": "boolean"},
                        },
                    },
                    "cashapp": {
                        "type": "object",
                        "properties": {
                            "capture_method": {"type": "string", "enum": ["manual"]},
                            "setup_future_usage": {
                                "type": "string",
                                "enum": ["none", "off_session", "on_session"],
                            },
                        },
                    },
                    "customer_balance": {
                        "type": "object",
                        "properties": {
                            "bank_transfer": {
                                "type": "object",
                                "properties": {
                                    "type": {
                                        "type": "string",
                                        "enum": [
                                            "eu_bank_transfer",
                                            "gb_bank_transfer",
                                            "jp_bank_transfer",
                                            "mx_bank_transfer",
                                            "us_bank_transfer",
                                        ],
                                    },
                                    "eu_bank_transfer": {
                                        "type": "object",
                                        "properties": {"country": {"type": "string"}},
                                        "required": ["country"],
                                    },
                                    "requested_address_types": {
                                        "type": "array",
                                        "items": {
                                            "type": "string",
                                            "enum": [
                                                "aba",
                                                "iban",
                                                "sepa",
                                                "sort_code",
                                                "spei",
                                                "swift",
                                                "zengin",
                                            ],
                                        },
                                    },
                                },
                                "required": ["type"],
                            },
                            "funding_type": {"type": "string", "enum": ["bank_transfer"]},
                            "setup_future_usage": {"type": "string", "enum": ["none"]},
                        },
                    },
                    "eps": {
                        "type": "object",
                        "properties": {"setup_future_usage": {"type": "string", "enum": ["none"]}},
                    },
                    "fpx": {
                        "type": "object",
                        "properties": {"setup_future_usage": {"type": "string", "enum": ["none"]}},
                    },
                    "giropay": {
                        "type": "object",
                        "properties": {"setup_future_usage": {"type": "string", "enum": ["none"]}},
                    },
                    "grabpay": {
                        "type": "object",
                        "properties": {"setup_future_usage": {"type": "string", "enum": ["none"]}},
                    },
                    "ideal": {
                        "type": "object",
                        "properties": {
                            "setup_future_usage": {"type": "string", "enum": ["none", "off_session"]}
                        },
                    },
                    "interac_present": {"type": "object", "additionalProperties": True},
                    "klarna": {
                        "type": "object",
                        "properties": {
                            "capture_method": {"type": "string", "enum": ["manual"]},
                            "preferred_locale": {
                                "type": "string",
                                "enum": [
                                    "cs-CZ",
                                    "da-DK",
                                    "de-AT",
                                    "de-CH",
                                    "de-DE",
                                    "el-GR",
                                    "en-AT",
                                    "en-AU",
                                    "en-BE",
                                    "en-CA",
                                    "en-CH",
                                    "en-CZ",
                                    "en-DE",
                                    "en-DK",
                                    "en-ES",
                                    "en-FI",
                                    "en-FR",
                                    "en-GB",
                                    "en-GR",
                                    "en-IE",
                                    "en-IT",
                                    "en-NL",
                                    "en-NO",
                                    "en-NZ",
                                    "en-PL",
                                    "en-PT",
                                    "en-SE",
                                    "en-US",
                                    "es-ES",
                                    "es-US",
                                    "fi-FI",
                                    "fr-BE",
                                    "fr-CA",
                                    "fr-CH",
                                    "fr-FR",
                                    "it-CH",
                                    "it-IT",
                                    "nb-NO",
                                    "nl-BE",
                                    "nl-NL",
                                    "pl-PL",
                                    "pt-PT",
                                    "sv-FI",
                                    "sv-SE",
                                ],
                            },
                            "setup_future_usage": {"type": "string", "enum": ["none"]},
                        },
                    },
                    "konbini": {
                        "type": "object",
                        "properties": {
                            "confirmation_number": {"type": "string", "maxLength": 11},
                            "expires_after_days": {"type": "integer"},
                            "expires_at": {"type": "integer"},
                            "product_description": {"type": "string", "maxLength": 22},
                            "setup_future_usage": {"type": "string", "enum": ["none"]},
                        },
                    },
                    "link": {
                        "type": "object",
                        "properties": {
                            "capture_method": {"type": "string", "enum": ["manual"]},
                            "setup_future_usage": {"type": "string", "enum": ["none", "off_session"]},
                        },
                    },
                    "oxxo": {
                        "type": "object",
                        "properties": {
                            "expires_after_days": {"type": "integer"},
                            "setup_future_usage": {"type": "string", "enum": ["none"]},
                        },
                    },
                    "p24": {
                        "type": "object",
                        "properties": {
                            "setup_future_usage": {"type": "string", "enum": ["none"]},
                            "tos_shown_and_accepted": {"type": "boolean"},
                        },
                    },
                    "paynow": {
                        "type": "object",
                        "properties": {"setup_future_usage": {"type": "string", "enum": ["none"]}},
                    },
                    "paypal": {
                        "type": "object",
                        "properties": {
                            "capture_method": {"type": "string", "enum": ["manual"]},
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
                            "setup_future_usage": {"type": "string", "enum": ["none", "off_session"]},
                        },
                    },
                    "pix": {
                        "type": "object",
                        "properties": {
                            "expires_after_seconds": {"type": "integer"},
                            "expires_at": {"type": "integer"},
                            "setup_future_usage": {"type": "string", "enum": ["none"]},
                        },
                    },
                    "promptpay": {
                        "type": "object",
                        "properties": {"setup_future_usage": {"type": "string", "enum": ["none"]}},
                    },
                    "sepa_debit": {
                        "type": "object",
                        "properties": {
                            "mandate_options": {"type": "object", "additionalProperties": True},
                            "setup_future_usage": {
                                "type": "string",
                                "enum": ["none", "off_session", "on_session"],
                            },
                        },
                    },
                    "sofort": {
                        "type": "object",
                        "properties": {
                            "preferred_language": {
                                "type": "string",
                                "enum": ["de", "en", "es", "fr", "it", "nl", "pl"],
                            },
                            "setup_future_usage": {"type": "string", "enum": ["none", "off_session"]},
                        },
                    },
                    "us_bank_account": {
                        "type": "object",
                        "properties": {
                            "financial_connections": {
                                "type": "object",
                                "properties": {
                                    "permissions": {
                                        "type": "array",
                                        "items": {
                                            "type": "string",
                                            "enum": [
                                                "balances",
                                                "ownership",
                                                "payment_method",
                                                "transactions",
                                            ],
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
                            "preferred_settlement_speed": {"type": "string", "enum": ["fastest", "standard"]},
                            "setup_future_usage": {
                                "type": "string",
                                "enum": ["none", "off_session", "on_session"],
                            },
                            "verification_method": {
                                "type": "string",
                                "enum": ["automatic", "instant", "microdeposits"],
                            },
                        },
                    },
                    "wechat_pay": {
                        "type": "object",
                        "properties": {
                            "client": {"type": "string", "enum": ["android", "ios", "web"]},
                            "app_id": {"type": "string"},
                            "setup_future_usage": {"type": "string", "enum": ["none"]},
                        },
                        "required": ["client"],
                    },
                    "zip": {
                        "type": "object",
                        "properties": {"setup_future_usage": {"type": "string", "enum": ["none"]}},
                    },
                },
            },
        ),
        Parameter("payment_method_types", "body", {"type": "array", "items": {"type": "string"}}),
        Parameter("radar_options", "body", {"type": "object", "properties": {"session": {"type": "string"}}}),
        Parameter("setup_future_usage", "body", {"type": "string", "enum": ["off_session", "on_session"]}),
        Parameter(
            "shipping",
            "body",
            {
                "type": "object",
                "properties": {
                    "address": _ADDRESS,
                    "name": {"type": "string"},
                    "carrier": {"type": "string"},
                    "phone": {"type": "string"},
                    "tracking_number": {"type": "string"},
                },
                "required": ["address", "name"],
            },
        ),
        Parameter("use_stripe_sdk", "body", {"type": "boolean"}),
    ),
    summary="Confirm a payment intent, which attempts the payment",
    body="form",
    idempotency_header="Idempotency-Key",
)
OPERATIONS: Mapping[str, Operation] = {"create": CREATE}
