# Generated from specs/stripe/connector.yaml by `connectorgen generate stripe`. Do not edit.
"""Payment intent confirmations of Stripe."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal

from airbyte_agent_sdk.calls.entity import Entity, SyncEntity
from airbyte_agent_sdk.types import Omit, omit

from .._operations.payment_intent_confirmations import CREATE
from ..models.payment_intents import PaymentIntent
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
        payment_method: str | Omit | None = omit,
        receipt_email: str | Omit | None = omit,
        return_url: str | Omit | None = omit,
        capture_method: Literal["automatic", "automatic_async", "manual"] | str | Omit | None = omit,
        client_secret: str | Omit | None = omit,
        confirmation_token: str | Omit | None = omit,
        error_on_requires_action: bool | Omit | None = omit,
        excluded_payment_method_types: Sequence[str] | Omit | None = omit,
        mandate: str | Omit | None = omit,
        mandate_data: MandateDataParam | Literal[""] | Omit | None = omit,
        off_session: bool | Literal["one_off", "recurring"] | str | Omit | None = omit,
        payment_method_data: PaymentMethodDataParam | Omit | None = omit,
        payment_method_options: PaymentIntentMethodOptionsParam | Omit | None = omit,
        payment_method_types: Sequence[str] | Omit | None = omit,
        radar_options: RadarOptionsParam | Omit | None = omit,
        setup_future_usage: Literal["off_session", "on_session", ""] | str | Omit | None = omit,
        shipping: PaymentShippingParam | Literal[""] | Omit | None = omit,
        use_stripe_sdk: bool | Omit | None = omit,
        expand: Sequence[str] | Omit | None = omit,
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
            mandate_data: The customer's consent to later payments; "" clears it.
            off_session: Whether the customer is absent, or which kind of absence; only when confirming.
            payment_method_data: Details of a payment method to create and use.
            payment_method_options: Settings of single payment methods.
            payment_method_types: Payment methods that may be used.
            radar_options: Hints for fraud detection.
            setup_future_usage: Whether the payment method is kept, and for payments with or without the
                customer present; "" clears it. One of `off_session`, `on_session`, `""`.
            shipping: Where and to whom goods are shipped; "" clears it.
            use_stripe_sdk: Whether Stripe's mobile client library handles the next action.
            expand: Fields to hold whole records instead of ids, such as `customer`.
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
                "expand": expand,
            },
            PaymentIntent,
        )


class SyncPaymentIntentConfirmations(SyncEntity):
    """Payment intent confirmations of Stripe. Sync version of `PaymentIntentConfirmations`."""

    def create(
        self,
        id: str,
        *,
        payment_method: str | Omit | None = omit,
        receipt_email: str | Omit | None = omit,
        return_url: str | Omit | None = omit,
        capture_method: Literal["automatic", "automatic_async", "manual"] | str | Omit | None = omit,
        client_secret: str | Omit | None = omit,
        confirmation_token: str | Omit | None = omit,
        error_on_requires_action: bool | Omit | None = omit,
        excluded_payment_method_types: Sequence[str] | Omit | None = omit,
        mandate: str | Omit | None = omit,
        mandate_data: MandateDataParam | Literal[""] | Omit | None = omit,
        off_session: bool | Literal["one_off", "recurring"] | str | Omit | None = omit,
        payment_method_data: PaymentMethodDataParam | Omit | None = omit,
        payment_method_options: PaymentIntentMethodOptionsParam | Omit | None = omit,
        payment_method_types: Sequence[str] | Omit | None = omit,
        radar_options: RadarOptionsParam | Omit | None = omit,
        setup_future_usage: Literal["off_session", "on_session", ""] | str | Omit | None = omit,
        shipping: PaymentShippingParam | Literal[""] | Omit | None = omit,
        use_stripe_sdk: bool | Omit | None = omit,
        expand: Sequence[str] | Omit | None = omit,
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
            mandate_data: The customer's consent to later payments; "" clears it.
            off_session: Whether the customer is absent, or which kind of absence; only when confirming.
            payment_method_data: Details of a payment method to create and use.
            payment_method_options: Settings of single payment methods.
            payment_method_types: Payment methods that may be used.
            radar_options: Hints for fraud detection.
            setup_future_usage: Whether the payment method is kept, and for payments with or without the
                customer present; "" clears it. One of `off_session`, `on_session`, `""`.
            shipping: Where and to whom goods are shipped; "" clears it.
            use_stripe_sdk: Whether Stripe's mobile client library handles the next action.
            expand: Fields to hold whole records instead of ids, such as `customer`.
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
                "expand": expand,
            },
            PaymentIntent,
        )
