# Generated from specs/stripe/connector.yaml by `connectorgen generate stripe`. Do not edit.
"""A payment page hosted by Stripe and what became of it."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping, Sequence
from typing import Literal

from airbyte_agent_sdk.calls.entity import Entity, SyncEntity
from airbyte_agent_sdk.types import Omit, omit

from .._operations.checkout_sessions import CREATE
from ..models.checkout_sessions import CheckoutSession
from ..params.checkout_sessions import (
    CheckoutLocaleParam,
    CheckoutSessionCreateParamsAdaptivePricing,
    CheckoutSessionCreateParamsAfterExpiration,
    CheckoutSessionCreateParamsConsentCollection,
    CheckoutSessionCreateParamsCustomerUpdate,
    CheckoutSessionCreateParamsCustomField,
    CheckoutSessionCreateParamsCustomText,
    CheckoutSessionCreateParamsDiscount,
    CheckoutSessionCreateParamsInvoiceCreation,
    CheckoutSessionCreateParamsLineItem,
    CheckoutSessionCreateParamsPaymentIntentData,
    CheckoutSessionCreateParamsPaymentMethodOptions,
    CheckoutSessionCreateParamsPaymentMethodType,
    CheckoutSessionCreateParamsPhoneNumberCollection,
    CheckoutSessionCreateParamsSavedMethodOptions,
    CheckoutSessionCreateParamsSetupIntentData,
    CheckoutSessionCreateParamsShippingCollection,
    CheckoutSessionCreateParamsSubscriptionData,
    CheckoutSessionCreateParamsTaxIdCollection,
)
from ..params.shared import AutomaticTaxParam, ShippingRateParam

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
        line_items: Sequence[CheckoutSessionCreateParamsLineItem] | Omit | None = omit,
        client_reference_id: str | Omit | None = omit,
        metadata: Mapping[str, str] | Omit | None = omit,
        adaptive_pricing: CheckoutSessionCreateParamsAdaptivePricing | Omit | None = omit,
        after_expiration: CheckoutSessionCreateParamsAfterExpiration | Omit | None = omit,
        allow_promotion_codes: bool | Omit | None = omit,
        automatic_tax: AutomaticTaxParam | Omit | None = omit,
        billing_address_collection: Literal["auto", "required"] | str | Omit | None = omit,
        consent_collection: CheckoutSessionCreateParamsConsentCollection | Omit | None = omit,
        currency: str | Omit | None = omit,
        custom_fields: Sequence[CheckoutSessionCreateParamsCustomField] | Omit | None = omit,
        custom_text: CheckoutSessionCreateParamsCustomText | Omit | None = omit,
        customer_account: str | Omit | None = omit,
        customer_creation: Literal["always", "if_required"] | str | Omit | None = omit,
        customer_update: CheckoutSessionCreateParamsCustomerUpdate | Omit | None = omit,
        discounts: Sequence[CheckoutSessionCreateParamsDiscount] | Omit | None = omit,
        excluded_payment_method_types: Sequence[str] | Omit | None = omit,
        expires_at: int | dt.datetime | Omit | None = omit,
        invoice_creation: CheckoutSessionCreateParamsInvoiceCreation | Omit | None = omit,
        locale: CheckoutLocaleParam | str | Omit | None = omit,
        origin_context: Literal["mobile_app", "web"] | str | Omit | None = omit,
        payment_intent_data: CheckoutSessionCreateParamsPaymentIntentData | Omit | None = omit,
        payment_method_collection: Literal["always", "if_required"] | str | Omit | None = omit,
        payment_method_configuration: str | Omit | None = omit,
        payment_method_options: CheckoutSessionCreateParamsPaymentMethodOptions | Omit | None = omit,
        payment_method_types: Sequence[CheckoutSessionCreateParamsPaymentMethodType | str]
        | Omit
        | None = omit,
        phone_number_collection: CheckoutSessionCreateParamsPhoneNumberCollection | Omit | None = omit,
        redirect_on_completion: Literal["always", "if_required", "never"] | str | Omit | None = omit,
        return_url: str | Omit | None = omit,
        saved_payment_method_options: CheckoutSessionCreateParamsSavedMethodOptions | Omit | None = omit,
        setup_intent_data: CheckoutSessionCreateParamsSetupIntentData | Omit | None = omit,
        shipping_address_collection: CheckoutSessionCreateParamsShippingCollection | Omit | None = omit,
        shipping_options: Sequence[ShippingRateParam] | Omit | None = omit,
        submit_type: Literal["auto", "book", "donate", "pay"] | str | Omit | None = omit,
        subscription_data: CheckoutSessionCreateParamsSubscriptionData | Omit | None = omit,
        tax_id_collection: CheckoutSessionCreateParamsTaxIdCollection | Omit | None = omit,
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
            customer_account: Id of the account that pays instead of a customer.
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
            expand: Fields to hold whole records instead of ids, such as `customer`.
        """
        return await self._one(
            CREATE,
            {
                "mode": mode,
                "success_url": success_url,
                "cancel_url": cancel_url,
                "customer": customer,
                "customer_email": customer_email,
                "line_items": line_items,
                "client_reference_id": client_reference_id,
                "metadata": metadata,
                "adaptive_pricing": adaptive_pricing,
                "after_expiration": after_expiration,
                "allow_promotion_codes": allow_promotion_codes,
                "automatic_tax": automatic_tax,
                "billing_address_collection": billing_address_collection,
                "consent_collection": consent_collection,
                "currency": currency,
                "custom_fields": custom_fields,
                "custom_text": custom_text,
                "customer_account": customer_account,
                "customer_creation": customer_creation,
                "customer_update": customer_update,
                "discounts": discounts,
                "excluded_payment_method_types": excluded_payment_method_types,
                "expires_at": expires_at,
                "invoice_creation": invoice_creation,
                "locale": locale,
                "origin_context": origin_context,
                "payment_intent_data": payment_intent_data,
                "payment_method_collection": payment_method_collection,
                "payment_method_configuration": payment_method_configuration,
                "payment_method_options": payment_method_options,
                "payment_method_types": payment_method_types,
                "phone_number_collection": phone_number_collection,
                "redirect_on_completion": redirect_on_completion,
                "return_url": return_url,
                "saved_payment_method_options": saved_payment_method_options,
                "setup_intent_data": setup_intent_data,
                "shipping_address_collection": shipping_address_collection,
                "shipping_options": shipping_options,
                "submit_type": submit_type,
                "subscription_data": subscription_data,
                "tax_id_collection": tax_id_collection,
                "ui_mode": ui_mode,
                "expand": expand,
            },
            CheckoutSession,
        )


class SyncCheckoutSessions(SyncEntity):
    """A payment page hosted by Stripe and what became of it. Sync version of `CheckoutSessions`."""

    def create(
        self,
        mode: Literal["payment", "setup", "subscription"] | str,
        *,
        success_url: str | Omit | None = omit,
        cancel_url: str | Omit | None = omit,
        customer: str | Omit | None = omit,
        customer_email: str | Omit | None = omit,
        line_items: Sequence[CheckoutSessionCreateParamsLineItem] | Omit | None = omit,
        client_reference_id: str | Omit | None = omit,
        metadata: Mapping[str, str] | Omit | None = omit,
        adaptive_pricing: CheckoutSessionCreateParamsAdaptivePricing | Omit | None = omit,
        after_expiration: CheckoutSessionCreateParamsAfterExpiration | Omit | None = omit,
        allow_promotion_codes: bool | Omit | None = omit,
        automatic_tax: AutomaticTaxParam | Omit | None = omit,
        billing_address_collection: Literal["auto", "required"] | str | Omit | None = omit,
        consent_collection: CheckoutSessionCreateParamsConsentCollection | Omit | None = omit,
        currency: str | Omit | None = omit,
        custom_fields: Sequence[CheckoutSessionCreateParamsCustomField] | Omit | None = omit,
        custom_text: CheckoutSessionCreateParamsCustomText | Omit | None = omit,
        customer_account: str | Omit | None = omit,
        customer_creation: Literal["always", "if_required"] | str | Omit | None = omit,
        customer_update: CheckoutSessionCreateParamsCustomerUpdate | Omit | None = omit,
        discounts: Sequence[CheckoutSessionCreateParamsDiscount] | Omit | None = omit,
        excluded_payment_method_types: Sequence[str] | Omit | None = omit,
        expires_at: int | dt.datetime | Omit | None = omit,
        invoice_creation: CheckoutSessionCreateParamsInvoiceCreation | Omit | None = omit,
        locale: CheckoutLocaleParam | str | Omit | None = omit,
        origin_context: Literal["mobile_app", "web"] | str | Omit | None = omit,
        payment_intent_data: CheckoutSessionCreateParamsPaymentIntentData | Omit | None = omit,
        payment_method_collection: Literal["always", "if_required"] | str | Omit | None = omit,
        payment_method_configuration: str | Omit | None = omit,
        payment_method_options: CheckoutSessionCreateParamsPaymentMethodOptions | Omit | None = omit,
        payment_method_types: Sequence[CheckoutSessionCreateParamsPaymentMethodType | str]
        | Omit
        | None = omit,
        phone_number_collection: CheckoutSessionCreateParamsPhoneNumberCollection | Omit | None = omit,
        redirect_on_completion: Literal["always", "if_required", "never"] | str | Omit | None = omit,
        return_url: str | Omit | None = omit,
        saved_payment_method_options: CheckoutSessionCreateParamsSavedMethodOptions | Omit | None = omit,
        setup_intent_data: CheckoutSessionCreateParamsSetupIntentData | Omit | None = omit,
        shipping_address_collection: CheckoutSessionCreateParamsShippingCollection | Omit | None = omit,
        shipping_options: Sequence[ShippingRateParam] | Omit | None = omit,
        submit_type: Literal["auto", "book", "donate", "pay"] | str | Omit | None = omit,
        subscription_data: CheckoutSessionCreateParamsSubscriptionData | Omit | None = omit,
        tax_id_collection: CheckoutSessionCreateParamsTaxIdCollection | Omit | None = omit,
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
            customer_account: Id of the account that pays instead of a customer.
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
            expand: Fields to hold whole records instead of ids, such as `customer`.
        """
        return self._one(
            CREATE,
            {
                "mode": mode,
                "success_url": success_url,
                "cancel_url": cancel_url,
                "customer": customer,
                "customer_email": customer_email,
                "line_items": line_items,
                "client_reference_id": client_reference_id,
                "metadata": metadata,
                "adaptive_pricing": adaptive_pricing,
                "after_expiration": after_expiration,
                "allow_promotion_codes": allow_promotion_codes,
                "automatic_tax": automatic_tax,
                "billing_address_collection": billing_address_collection,
                "consent_collection": consent_collection,
                "currency": currency,
                "custom_fields": custom_fields,
                "custom_text": custom_text,
                "customer_account": customer_account,
                "customer_creation": customer_creation,
                "customer_update": customer_update,
                "discounts": discounts,
                "excluded_payment_method_types": excluded_payment_method_types,
                "expires_at": expires_at,
                "invoice_creation": invoice_creation,
                "locale": locale,
                "origin_context": origin_context,
                "payment_intent_data": payment_intent_data,
                "payment_method_collection": payment_method_collection,
                "payment_method_configuration": payment_method_configuration,
                "payment_method_options": payment_method_options,
                "payment_method_types": payment_method_types,
                "phone_number_collection": phone_number_collection,
                "redirect_on_completion": redirect_on_completion,
                "return_url": return_url,
                "saved_payment_method_options": saved_payment_method_options,
                "setup_intent_data": setup_intent_data,
                "shipping_address_collection": shipping_address_collection,
                "shipping_options": shipping_options,
                "submit_type": submit_type,
                "subscription_data": subscription_data,
                "tax_id_collection": tax_id_collection,
                "ui_mode": ui_mode,
                "expand": expand,
            },
            CheckoutSession,
        )
