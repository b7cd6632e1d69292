# Generated from specs/stripe/connector.yaml by `connectorgen generate stripe`. Do not edit.
"""A payment page hosted by Stripe and what became of it."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping, Sequence
from typing import Literal

from airbyte_agent_sdk.calls.entity import Entity, SyncEntity
from airbyte_agent_sdk.definition import Operation, Parameter
from airbyte_agent_sdk.types import Omit, omit

from ..models.checkout_sessions import CheckoutSession
from ..params.checkout_sessions import (
    CheckoutLocaleParam,
    CheckoutSessionsCreateAdaptivePricing,
    CheckoutSessionsCreateAfterExpiration,
    CheckoutSessionsCreateConsentCollection,
    CheckoutSessionsCreateCustomerUpdate,
    CheckoutSessionsCreateCustomField,
    CheckoutSessionsCreateCustomText,
    CheckoutSessionsCreateDiscount,
    CheckoutSessionsCreateInvoiceCreation,
    CheckoutSessionsCreateLineItem,
    CheckoutSessionsCreatePaymentIntentData,
    CheckoutSessionsCreatePaymentMethodOptions,
    CheckoutSessionsCreatePaymentMethodType,
    CheckoutSessionsCreatePhoneNumberCollection,
    CheckoutSessionsCreateSavedPaymentMethodOptions,
    CheckoutSessionsCreateSetupIntentData,
    CheckoutSessionsCreateShippingAddressCollection,
    CheckoutSessionsCreateSubscriptionData,
    CheckoutSessionsCreateTaxIdCollection,
)
from ..params.shared import AutomaticTaxParam, ShippingRateParam
from ..schemas import (
    AUTOMATIC_TAX_SCHEMA,
    CUSTOM_FIELDS_SCHEMA,
    FINANCIAL_CONNECTIONS_SCHEMA,
    PAYPAL_SCHEMA,
    RECURRING_SCHEMA,
    RENDERING_OPTIONS_SCHEMA,
    SHIPPING_COST_SCHEMA,
    TRIAL_SETTINGS_SCHEMA,
)

__all__ = ["CheckoutSessions", "SyncCheckoutSessions"]


class CheckoutSessions(Entity):
    """A payment page hosted by Stripe and what became of it."""

    async def create(
        self,
        mode: Literal["payment", "setup", "subscription"] | str,
        *,
        success_url: str | Omit | None = omit,
        cancel_url: str | Omit | None = omit,
        customer: str | Omit | None = omit,
        customer_email: str | Omit | None = omit,
        line_items: Sequence[CheckoutSessionsCreateLineItem] | Omit | None = omit,
        client_reference_id: str | Omit | None = omit,
        metadata: Mapping[str, str] | Omit | None = omit,
        adaptive_pricing: CheckoutSessionsCreateAdaptivePricing | Omit | None = omit,
        after_expiration: CheckoutSessionsCreateAfterExpiration | Omit | None = omit,
        allow_promotion_codes: bool | Omit | None = omit,
        automatic_tax: AutomaticTaxParam | Omit | None = omit,
        billing_address_collection: Literal["auto", "required"] | str | Omit | None = omit,
        consent_collection: CheckoutSessionsCreateConsentCollection | Omit | None = omit,
        currency: str | Omit | None = omit,
        custom_fields: Sequence[CheckoutSessionsCreateCustomField] | Omit | None = omit,
        custom_text: CheckoutSessionsCreateCustomText | Omit | None = omit,
        customer_account: str | Omit | None = omit,
        customer_creation: Literal["always", "if_required"] | str | Omit | None = omit,
        customer_update: CheckoutSessionsCreateCustomerUpdate | Omit | None = omit,
        discounts: Sequence[CheckoutSessionsCreateDiscount] | Omit | None = omit,
        excluded_payment_method_types: Sequence[str] | Omit | None = omit,
        expires_at: int | dt.datetime | Omit | None = omit,
        invoice_creation: CheckoutSessionsCreateInvoiceCreation | Omit | None = omit,
        locale: CheckoutLocaleParam | str | Omit | None = omit,
        origin_context: Literal["mobile_app", "web"] | str | Omit | None = omit,
        payment_intent_data: CheckoutSessionsCreatePaymentIntentData | Omit | None = omit,
        payment_method_collection: Literal["always", "if_required"] | str | Omit | None = omit,
        payment_method_configuration: str | Omit | None = omit,
        payment_method_options: CheckoutSessionsCreatePaymentMethodOptions | Omit | None = omit,
        payment_method_types: Sequence[CheckoutSessionsCreatePaymentMethodType | str] | Omit | None = omit,
        phone_number_collection: CheckoutSessionsCreatePhoneNumberCollection | Omit | None = omit,
        redirect_on_completion: Literal["always", "if_required", "never"] | str | Omit | None = omit,
        return_url: str | Omit | None = omit,
        saved_payment_method_options: CheckoutSessionsCreateSavedPaymentMethodOptions | Omit | None = omit,
        setup_intent_data: CheckoutSessionsCreateSetupIntentData | Omit | None = omit,
        shipping_address_collection: CheckoutSessionsCreateShippingAddressCollection | Omit | None = omit,
        shipping_options: Sequence[ShippingRateParam] | Omit | None = omit,
        submit_type: Literal["auto", "book", "donate", "pay"] | str | Omit | None = omit,
        subscription_data: CheckoutSessionsCreateSubscriptionData | Omit | None = omit,
        tax_id_collection: CheckoutSessionsCreateTaxIdCollection | Omit | None = omit,
        ui_mode: Literal["custom", "embedded", "hosted"] | str | Omit | None = omit,
        expand: Sequence[str] | Omit | None = omit,
    ) -> CheckoutSession:
        """Create a hosted payment page.

        Args:
            mode: What the session does: one payment, saving payment details, or a subscription. One of
                `payment`, `setup`, `subscription`.
            success_url: Page after paying; needed for a hosted page; `{CHECKOUT_SESSION_ID}` in it is filled
                in.
            cancel_url: Page to send the customer to when leaving.
            customer: Id of the customer who pays.
            customer_email: Email address to fill in on the page.
            line_items: What is bought; needed in payment and subscription mode.
            client_reference_id: Your own reference, such as a cart or customer id. At most 200 characters.
            metadata: Your own key-value pairs: up to 50, keys of up to 40 characters, values of up to 500.
            adaptive_pricing: Prices in the customer's local currency.
            after_expiration: What happens when the session expires.
            allow_promotion_codes: Whether the customer can enter promotion codes.
            automatic_tax: Automatic tax calculation.
            billing_address_collection: Whether the customer must enter a billing address. One of `auto`,
                `required`.
            consent_collection: What the customer is asked to agree to.
            currency: Three-letter ISO currency code in lower case.
            custom_fields: Your own input fields, up to three.
            custom_text: Your own texts on the page.
            customer_account: Id of the account that pays in place of a customer.
            customer_creation: Whether a customer is always created. One of `always`, `if_required`.
            customer_update: Which data of the customer the page may change.
            discounts: A coupon or promotion code to apply.
            excluded_payment_method_types: Payment methods that may not be used.
            expires_at: When the session expires, Unix time in seconds; 30 minutes to 24 hours ahead.
            invoice_creation: Invoice made for a one-time payment.
            locale: Language of the page. One of `auto`, `bg`, `cs`, `da`, `de`, `el`, `en`, `en-GB`, `es`,
                `es-419`, `et`, `fi`, and 29 more.
            origin_context: Whether the page is opened from the web or a mobile app. One of `mobile_app`,
                `web`.
            payment_intent_data: Settings of the payment intent; payment mode only.
            payment_method_collection: Whether a payment method is asked for when nothing is due. One of
                `always`, `if_required`.
            payment_method_configuration: Id of the payment method configuration to use.
            payment_method_options: Settings of single payment methods.
            payment_method_types: Payment methods that may be used. One of `acss_debit`, `affirm`,
                `afterpay_clearpay`, `alipay`, `au_becs_debit`, `bacs_debit`, `bancontact`, `blik`, `boleto`,
                `card`, `cashapp`, `customer_balance`, and 19 more.
            phone_number_collection: Whether a phone number is asked for.
            redirect_on_completion: When an embedded page redirects at the end. One of `always`,
                `if_required`, `never`.
            return_url: Page the customer comes back to; needed for an embedded page.
            saved_payment_method_options: Saving of payment methods on the page.
            setup_intent_data: Settings of the setup intent; setup mode only.
            shipping_address_collection: Which shipping addresses are asked for.
            shipping_options: Shipping rates to choose from.
            submit_type: Wording of the button. One of `auto`, `book`, `donate`, `pay`.
            subscription_data: Settings of the subscription; subscription mode only.
            tax_id_collection: Whether tax numbers are asked for.
            ui_mode: Hosted page, embedded page or custom page. One of `custom`, `embedded`, `hosted`.
            expand: Fields to hold whole records in place of ids, such as `customer`.
        """
        return await self._one(CREATE, {
            "mode": mode, "success_url": success_url, "cancel_url": cancel_url, "customer": customer,
            "customer_email": customer_email, "line_items": line_items,
            "client_reference_id": client_reference_id, "metadata": metadata,
            "adaptive_pricing": adaptive_pricing, "after_expiration": after_expiration,
            "allow_promotion_codes": allow_promotion_codes, "automatic_tax": automatic_tax,
            "billing_address_collection": billing_address_collection,
            "consent_collection": consent_collection, "currency": currency, "custom_fields": custom_fields,
            "custom_text": custom_text, "customer_account": customer_account,
            "customer_creation": customer_creation, "customer_update": customer_update,
            "discounts": discounts, "excluded_payment_method_types": excluded_payment_method_types,
            "expires_at": expires_at, "invoice_creation": invoice_creation, "locale": locale,
            "origin_context": origin_context, "payment_intent_data": payment_intent_data,
            "payment_method_collection": payment_method_collection,
            "payment_method_configuration": payment_method_configuration,
            "payment_method_options": payment_method_options, "payment_method_types": payment_method_types,
            "phone_number_collection": phone_number_collection,
            "redirect_on_completion": redirect_on_completion, "return_url": return_url,
            "saved_payment_method_options": saved_payment_method_options,
            "setup_intent_data": setup_intent_data,
            "shipping_address_collection": shipping_address_collection, "shipping_options": shipping_options,
            "submit_type": submit_type, "subscription_data": subscription_data,
            "tax_id_collection": tax_id_collection, "ui_mode": ui_mode, "expand": expand,
        }, CheckoutSession)  # fmt: skip


class SyncCheckoutSessions(SyncEntity):
    """A payment page hosted by Stripe and what became of it; blocking twin of `CheckoutSessions`."""

    def create(
        self,
        mode: Literal["payment", "setup", "subscription"] | str,
        *,
        success_url: str | Omit | None = omit,
        cancel_url: str | Omit | None = omit,
        customer: str | Omit | None = omit,
        customer_email: str | Omit | None = omit,
        line_items: Sequence[CheckoutSessionsCreateLineItem] | Omit | None = omit,
        client_reference_id: str | Omit | None = omit,
        metadata: Mapping[str, str] | Omit | None = omit,
        adaptive_pricing: CheckoutSessionsCreateAdaptivePricing | Omit | None = omit,
        after_expiration: CheckoutSessionsCreateAfterExpiration | Omit | None = omit,
        allow_promotion_codes: bool | Omit | None = omit,
        automatic_tax: AutomaticTaxParam | Omit | None = omit,
        billing_address_collection: Literal["auto", "required"] | str | Omit | None = omit,
        consent_collection: CheckoutSessionsCreateConsentCollection | Omit | None = omit,
        currency: str | Omit | None = omit,
        custom_fields: Sequence[CheckoutSessionsCreateCustomField] | Omit | None = omit,
        custom_text: CheckoutSessionsCreateCustomText | Omit | None = omit,
        customer_account: str | Omit | None = omit,
        customer_creation: Literal["always", "if_required"] | str | Omit | None = omit,
        customer_update: CheckoutSessionsCreateCustomerUpdate | Omit | None = omit,
        discounts: Sequence[CheckoutSessionsCreateDiscount] | Omit | None = omit,
        excluded_payment_method_types: Sequence[str] | Omit | None = omit,
        expires_at: int | dt.datetime | Omit | None = omit,
        invoice_creation: CheckoutSessionsCreateInvoiceCreation | Omit | None = omit,
        locale: CheckoutLocaleParam | str | Omit | None = omit,
        origin_context: Literal["mobile_app", "web"] | str | Omit | None = omit,
        payment_intent_data: CheckoutSessionsCreatePaymentIntentData | Omit | None = omit,
        payment_method_collection: Literal["always", "if_required"] | str | Omit | None = omit,
        payment_method_configuration: str | Omit | None = omit,
        payment_method_options: CheckoutSessionsCreatePaymentMethodOptions | Omit | None = omit,
        payment_method_types: Sequence[CheckoutSessionsCreatePaymentMethodType | str] | Omit | None = omit,
        phone_number_collection: CheckoutSessionsCreatePhoneNumberCollection | Omit | None = omit,
        redirect_on_completion: Literal["always", "if_required", "never"] | str | Omit | None = omit,
        return_url: str | Omit | None = omit,
        saved_payment_method_options: CheckoutSessionsCreateSavedPaymentMethodOptions | Omit | None = omit,
        setup_intent_data: CheckoutSessionsCreateSetupIntentData | Omit | None = omit,
        shipping_address_collection: CheckoutSessionsCreateShippingAddressCollection | Omit | None = omit,
        shipping_options: Sequence[ShippingRateParam] | Omit | None = omit,
        submit_type: Literal["auto", "book", "donate", "pay"] | str | Omit | None = omit,
        subscription_data: CheckoutSessionsCreateSubscriptionData | Omit | None = omit,
        tax_id_collection: CheckoutSessionsCreateTaxIdCollection | Omit | None = omit,
        ui_mode: Literal["custom", "embedded", "hosted"] | str | Omit | None = omit,
        expand: Sequence[str] | Omit | None = omit,
    ) -> CheckoutSession:
        """Create a hosted payment page.

        Args:
            mode: What the session does: one payment, saving payment details, or a subscription. One of
                `payment`, `setup`, `subscription`.
            success_url: Page after paying; needed for a hosted page; `{CHECKOUT_SESSION_ID}` in it is filled
                in.
            cancel_url: Page to send the customer to when leaving.
            customer: Id of the customer who pays.
            customer_email: Email address to fill in on the page.
            line_items: What is bought; needed in payment and subscription mode.
            client_reference_id: Your own reference, such as a cart or customer id. At most 200 characters.
            metadata: Your own key-value pairs: up to 50, keys of up to 40 characters, values of up to 500.
            adaptive_pricing: Prices in the customer's local currency.
            after_expiration: What happens when the session expires.
            allow_promotion_codes: Whether the customer can enter promotion codes.
            automatic_tax: Automatic tax calculation.
            billing_address_collection: Whether the customer must enter a billing address. One of `auto`,
                `required`.
            consent_collection: What the customer is asked to agree to.
            currency: Three-letter ISO currency code in lower case.
            custom_fields: Your own input fields, up to three.
            custom_text: Your own texts on the page.
            customer_account: Id of the account that pays in place of a customer.
            customer_creation: Whether a customer is always created. One of `always`, `if_required`.
            customer_update: Which data of the customer the page may change.
            discounts: A coupon or promotion code to apply.
            excluded_payment_method_types: Payment methods that may not be used.
            expires_at: When the session expires, Unix time in seconds; 30 minutes to 24 hours ahead.
            invoice_creation: Invoice made for a one-time payment.
            locale: Language of the page. One of `auto`, `bg`, `cs`, `da`, `de`, `el`, `en`, `en-GB`, `es`,
                `es-419`, `et`, `fi`, and 29 more.
            origin_context: Whether the page is opened from the web or a mobile app. One of `mobile_app`,
                `web`.
            payment_intent_data: Settings of the payment intent; payment mode only.
            payment_method_collection: Whether a payment method is asked for when nothing is due. One of
                `always`, `if_required`.
            payment_method_configuration: Id of the payment method configuration to use.
            payment_method_options: Settings of single payment methods.
            payment_method_types: Payment methods that may be used. One of `acss_debit`, `affirm`,
                `afterpay_clearpay`, `alipay`, `au_becs_debit`, `bacs_debit`, `bancontact`, `blik`, `boleto`,
                `card`, `cashapp`, `customer_balance`, and 19 more.
            phone_number_collection: Whether a phone number is asked for.
            redirect_on_completion: When an embedded page redirects at the end. One of `always`,
                `if_required`, `never`.
            return_url: Page the customer comes back to; needed for an embedded page.
            saved_payment_method_options: Saving of payment methods on the page.
            setup_intent_data: Settings of the setup intent; setup mode only.
            shipping_address_collection: Which shipping addresses are asked for.
            shipping_options: Shipping rates to choose from.
            submit_type: Wording of the button. One of `auto`, `book`, `donate`, `pay`.
            subscription_data: Settings of the subscription; subscription mode only.
            tax_id_collection: Whether tax numbers are asked for.
            ui_mode: Hosted page, embedded page or custom page. One of `custom`, `embedded`, `hosted`.
            expand: Fields to hold whole records in place of ids, such as `customer`.
        """
        return self._one(CREATE, {
            "mode": mode, "success_url": success_url, "cancel_url": cancel_url, "customer": customer,
            "customer_email": customer_email, "line_items": line_items,
            "client_reference_id": client_reference_id, "metadata": metadata,
            "adaptive_pricing": adaptive_pricing, "after_expiration": after_expiration,
            "allow_promotion_codes": allow_promotion_codes, "automatic_tax": automatic_tax,
            "billing_address_collection": billing_address_collection,
            "consent_collection": consent_collection, "currency": currency, "custom_fields": custom_fields,
            "custom_text": custom_text, "customer_account": customer_account,
            "customer_creation": customer_creation, "customer_update": customer_update,
            "discounts": discounts, "excluded_payment_method_types": excluded_payment_method_types,
            "expires_at": expires_at, "invoice_creation": invoice_creation, "locale": locale,
            "origin_context": origin_context, "payment_intent_data": payment_intent_data,
            "payment_method_collection": payment_method_collection,
            "payment_method_configuration": payment_method_configuration,
            "payment_method_options": payment_method_options, "payment_method_types": payment_method_types,
            "phone_number_collection": phone_number_collection,
            "redirect_on_completion": redirect_on_completion, "return_url": return_url,
            "saved_payment_method_options": saved_payment_method_options,
            "setup_intent_data": setup_intent_data,
            "shipping_address_collection": shipping_address_collection, "shipping_options": shipping_options,
            "submit_type": submit_type, "subscription_data": subscription_data,
            "tax_id_collection": tax_id_collection, "ui_mode": ui_mode, "expand": expand,
        }, CheckoutSession)  # fmt: skip


# fmt: off
CREATE = Operation(
    entity="checkout_sessions", action="create", method="POST", path="/v1/checkout/sessions",
    parameters=(
        Parameter(
            "mode", "body", {"type": "string", "enum": ["payment", "setup", "subscription"]}, required=True,
        ),
        Parameter("success_url", "body", {"type": "string"}),
        Parameter("cancel_url", "body", {"type": "string"}),
        Parameter("customer", "body", {"type": "string"}),
        Parameter("customer_email", "body", {"type": "string"}),
        Parameter(
            "line_items", "body",
            {"type": "array", "items": {"type": "object", "properties": {
                "adjustable_quantity": {"type": "object", "properties": {
                    "enabled": {"type": "boolean"}, "maximum": {"type": "integer"},
                    "minimum": {"type": "integer"},
                }, "required": ["enabled"]},
                "dynamic_tax_rates": {"type": "array", "items": {"type": "string"}},
                "price": {"type": "string"},
                "price_data": {"type": "object", "properties": {
                    "currency": {"type": "string"}, "product": {"type": "string"},
                    "product_data": {"type": "object", "properties": {
                        "name": {"type": "string"}, "description": {"type": "string", "maxLength": 40000},
                        "images": {"type": "array", "items": {"type": "string"}},
                        "metadata": {"type": "object", "additionalProperties": {"type": "string"}},
                        "tax_code": {"type": "string"},
                    }, "required": ["name"]},
                    "recurring": RECURRING_SCHEMA,
                    "tax_behavior": {"type": "string", "enum": ["exclusive", "inclusive", "unspecified"]},
                    "unit_amount": {"type": "integer"}, "unit_amount_decimal": {"type": "string"},
                }, "required": ["currency"]},
                "quantity": {"type": "integer"}, "tax_rates": {"type": "array", "items": {"type": "string"}},
            }}},
        ),
        Parameter("client_reference_id", "body", {"type": "string", "maxLength": 200}),
        Parameter("metadata", "body", {"type": "object", "additionalProperties": {"type": "string"}}),
        Parameter(
            "adaptive_pricing", "body", {"type": "object", "properties": {"enabled": {"type": "boolean"}}},
        ),
        Parameter("after_expiration", "body", {"type": "object", "properties": {
            "recovery": {"type": "object", "properties": {
                "enabled": {"type": "boolean"}, "allow_promotion_codes": {"type": "boolean"},
            }, "required": ["enabled"]},
        }}),
        Parameter("allow_promotion_codes", "body", {"type": "boolean"}),
        Parameter("automatic_tax", "body", AUTOMATIC_TAX_SCHEMA),
        Parameter("billing_address_collection", "body", {"type": "string", "enum": ["auto", "required"]}),
        Parameter("consent_collection", "body", {"type": "object", "properties": {
            "promotions": {"type": "string", "enum": ["auto", "none"]},
            "terms_of_service": {"type": "string", "enum": ["none", "required"]},
        }}),
        Parameter("currency", "body", {"type": "string"}),
        Parameter(
            "custom_fields", "body",
            {"type": "array", "items": {"type": "object", "properties": {
                "key": {"type": "string", "maxLength": 200},
                "label": {"type": "object", "properties": {
                    "custom": {"type": "string", "maxLength": 50},
                    "type": {"type": "string", "enum": ["custom"]},
                }, "required": ["custom", "type"]},
                "type": {"type": "string", "enum": ["dropdown", "numeric", "text"]},
                "dropdown": {"type": "object", "properties": {
                    "options": {"type": "array", "items": {"type": "object", "properties": {
                        "label": {"type": "string", "maxLength": 100},
                        "value": {"type": "string", "maxLength": 100},
                    }, "required": ["label", "value"]}},
                }, "required": ["options"]},
                "numeric": {"type": "object", "properties": {
                    "maximum_length": {"type": "integer"}, "minimum_length": {"type": "integer"},
                }},
                "optional": {"type": "boolean"},
                "text": {"type": "object", "properties": {
                    "maximum_length": {"type": "integer"}, "minimum_length": {"type": "integer"},
                }},
            }, "required": ["key", "label", "type"]}},
        ),
        Parameter("custom_text", "body", {"type": "object", "properties": {
            "shipping_address": {
                "oneOf": [
                    {
                        "type": "object", "properties": {"message": {"type": "string", "maxLength": 1000}},
                        "required": ["message"],
                    },
                    {"type": "string", "const": ""},
                ],
            },
            "submit": {
                "oneOf": [
                    {
                        "type": "object", "properties": {"message": {"type": "string", "maxLength": 1000}},
                        "required": ["message"],
                    },
                    {"type": "string", "const": ""},
                ],
            },
        }}),
        Parameter("customer_account", "body", {"type": "string"}),
        Parameter("customer_creation", "body", {"type": "string", "enum": ["always", "if_required"]}),
        Parameter("customer_update", "body", {"type": "object", "properties": {
            "address": {"type": "string", "enum": ["auto", "never"]},
            "name": {"type": "string", "enum": ["auto", "never"]},
            "shipping": {"type": "string", "enum": ["auto", "never"]},
        }}),
        Parameter("discounts", "body", {"type": "array", "items": {
            "type": "object",
            "properties": {"coupon": {"type": "string"}, "promotion_code": {"type": "string"}},
        }}),
        Parameter("excluded_payment_method_types", "body", {"type": "array", "items": {"type": "string"}}),
        Parameter("expires_at", "body", {"type": "integer", "format": "unix-time"}),
        Parameter("invoice_creation", "body", {"type": "object", "properties": {
            "enabled": {"type": "boolean"},
            "invoice_data": {"type": "object", "properties": {
                "account_tax_ids": {
                    "oneOf": [
                        {"type": "array", "items": {"type": "string"}}, {"type": "string", "const": ""},
                    ],
                },
                "custom_fields": CUSTOM_FIELDS_SCHEMA, "description": {"type": "string", "maxLength": 1500},
                "footer": {"type": "string"},
                "metadata": {"type": "object", "additionalProperties": {"type": "string"}},
                "rendering_options": RENDERING_OPTIONS_SCHEMA,
            }},
        }, "required": ["enabled"]}),
        Parameter("locale", "body", {"type": "string", "enum": [
            "auto", "bg", "cs", "da", "de", "el", "en", "en-GB", "es", "es-419", "et", "fi", "fil", "fr",
            "fr-CA", "hr", "hu", "id", "it", "ja", "ko", "lt", "lv", "ms", "mt", "nb", "nl", "pl", "pt",
            "pt-BR", "ro", "ru", "sk", "sl", "sv", "th", "tr", "vi", "zh", "zh-HK", "zh-TW",
        ]}),
        Parameter("origin_context", "body", {"type": "string", "enum": ["mobile_app", "web"]}),
        Parameter("payment_intent_data", "body", {"type": "object", "properties": {
            "application_fee_amount": {"type": "integer"},
            "capture_method": {"type": "string", "enum": ["automatic", "automatic_async", "manual"]},
            "description": {"type": "string", "maxLength": 1000},
            "metadata": {"type": "object", "additionalProperties": {"type": "string"}},
            "on_behalf_of": {"type": "string"}, "receipt_email": {"type": "string"},
            "setup_future_usage": {"type": "string", "enum": ["off_session", "on_session"]},
            "shipping": {"type": "object", "properties": {
                "address": {"type": "object", "properties": {
                    "line1": {"type": "string"}, "city": {"type": "string"}, "country": {"type": "string"},
                    "line2": {"type": "string"}, "postal_code": {"type": "string"},
                    "state": {"type": "string"},
                }, "required": ["line1"]},
                "name": {"type": "string"}, "carrier": {"type": "string"}, "phone": {"type": "string"},
                "tracking_number": {"type": "string"},
            }, "required": ["address", "name"]},
            "statement_descriptor": {"type": "string", "maxLength": 22},
            "statement_descriptor_suffix": {"type": "string", "maxLength": 22},
            "transfer_data": {
                "type": "object",
                "properties": {"destination": {"type": "string"}, "amount": {"type": "integer"}},
                "required": ["destination"],
            },
            "transfer_group": {"type": "string"},
        }}),
        Parameter("payment_method_collection", "body", {"type": "string", "enum": ["always", "if_required"]}),
        Parameter("payment_method_configuration", "body", {"type": "string"}),
        Parameter("payment_method_options", "body", {"type": "object", "properties": {
            "acss_debit": {"type": "object", "additionalProperties": True},
            "affirm": {"type": "object", "additionalProperties": True},
            "afterpay_clearpay": {"type": "object", "additionalProperties": True},
            "alipay": {"type": "object", "additionalProperties": True},
            "au_becs_debit": {"type": "object", "additionalProperties": True},
            "bacs_debit": {"type": "object", "additionalProperties": True},
            "bancontact": {"type": "object", "additionalProperties": True},
            "boleto": {"type": "object", "additionalProperties": True},
            "card": {"type": "object", "properties": {
                "installments": {"type": "object", "properties": {"enabled": {"type": "boolean"}}},
                "setup_future_usage": {"type": "string", "enum": ["off_session", "on_session"]},
                "statement_descriptor_suffix_kana": {"type": "string", "maxLength": 22},
                "statement_descriptor_suffix_kanji": {"type": "string", "maxLength": 17},
            }},
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
                "properties": {"setup_future_usage": {"type": "string", "enum": ["none", "off_session"]}},
            },
            "oxxo": {"type": "object", "additionalProperties": True},
            "p24": {"type": "object", "additionalProperties": True},
            "paynow": {"type": "object", "additionalProperties": True}, "paypal": PAYPAL_SCHEMA,
            "pix": {"type": "object", "additionalProperties": True},
            "sepa_debit": {"type": "object", "properties": {
                "setup_future_usage": {"type": "string", "enum": ["none", "off_session", "on_session"]},
            }},
            "sofort": {"type": "object", "additionalProperties": True},
            "us_bank_account": {"type": "object", "properties": {
                "financial_connections": FINANCIAL_CONNECTIONS_SCHEMA,
                "setup_future_usage": {"type": "string", "enum": ["none", "off_session", "on_session"]},
                "verification_method": {"type": "string", "enum": ["automatic", "instant"]},
            }},
            "wechat_pay": {"type": "object", "additionalProperties": True},
        }}),
        Parameter(
            "payment_method_types", "body",
            {"type": "array", "items": {"type": "string", "enum": [
                "acss_debit", "affirm", "afterpay_clearpay", "alipay", "au_becs_debit", "bacs_debit",
                "bancontact", "blik", "boleto", "card", "cashapp", "customer_balance", "eps", "fpx",
                "giropay", "grabpay", "ideal", "klarna", "konbini", "link", "oxxo", "p24", "paynow", "paypal",
                "pix", "promptpay", "sepa_debit", "sofort", "us_bank_account", "wechat_pay", "zip",
            ]}},
        ),
        Parameter(
            "phone_number_collection", "body",
            {"type": "object", "properties": {"enabled": {"type": "boolean"}}, "required": ["enabled"]},
        ),
        Parameter(
            "redirect_on_completion", "body", {"type": "string", "enum": ["always", "if_required", "never"]},
        ),
        Parameter("return_url", "body", {"type": "string"}),
        Parameter(
            "saved_payment_method_options", "body",
            {"type": "object", "properties": {
                "allow_redisplay_filters": {
                    "type": "array",
                    "items": {"type": "string", "enum": ["always", "limited", "unspecified"]},
                },
                "payment_method_remove": {"type": "string", "enum": ["disabled", "enabled"]},
                "payment_method_save": {"type": "string", "enum": ["disabled", "enabled"]},
            }},
        ),
        Parameter("setup_intent_data", "body", {"type": "object", "properties": {
            "description": {"type": "string", "maxLength": 1000},
            "metadata": {"type": "object", "additionalProperties": {"type": "string"}},
            "on_behalf_of": {"type": "string"},
        }}),
        Parameter(
            "shipping_address_collection", "body",
            {"type": "object", "properties": {
                "allowed_countries": {"type": "array", "items": {"type": "string", "pattern": "^[A-Z]{2}$"}},
            }, "required": ["allowed_countries"]},
        ),
        Parameter("shipping_options", "body", {"type": "array", "items": SHIPPING_COST_SCHEMA}),
        Parameter("submit_type", "body", {"type": "string", "enum": ["auto", "book", "donate", "pay"]}),
        Parameter("subscription_data", "body", {"type": "object", "properties": {
            "application_fee_percent": {"type": "number"},
            "billing_cycle_anchor": {"type": "integer", "format": "unix-time"},
            "default_tax_rates": {"type": "array", "items": {"type": "string"}},
            "description": {"type": "string", "maxLength": 500},
            "metadata": {"type": "object", "additionalProperties": {"type": "string"}},
            "on_behalf_of": {"type": "string"},
            "proration_behavior": {"type": "string", "enum": ["create_prorations", "none"]},
            "transfer_data": {
                "type": "object",
                "properties": {"destination": {"type": "string"}, "amount_percent": {"type": "number"}},
                "required": ["destination"],
            },
            "trial_end": {"type": "integer", "format": "unix-time"}, "trial_period_days": {"type": "integer"},
            "trial_settings": TRIAL_SETTINGS_SCHEMA,
        }}),
        Parameter(
            "tax_id_collection", "body",
            {"type": "object", "properties": {"enabled": {"type": "boolean"}}, "required": ["enabled"]},
        ),
        Parameter("ui_mode", "body", {"type": "string", "enum": ["custom", "embedded", "hosted"]}),
        Parameter("expand", "body", {"type": "array", "items": {"type": "string"}}),
    ),
    summary="Create a hosted payment page", body="form", idempotency_header="Idempotency-Key",
)
OPERATIONS: Mapping[str, Operation] = {"create": CREATE}
