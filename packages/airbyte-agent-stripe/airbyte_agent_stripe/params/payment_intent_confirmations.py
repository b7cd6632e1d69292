# Generated from specs/stripe/connector.yaml by `connectorgen generate stripe`. Do not edit.
"""Arguments of `payment_intent_confirmations`."""

from collections.abc import Sequence
from typing import Literal, Required

from typing_extensions import TypedDict

from .shared import (
    MandateDataParam,
    PaymentIntentMethodOptionsParam,
    PaymentMethodDataParam,
    PaymentShippingParam,
    RadarOptionsParam,
)

__all__ = ["PaymentIntentConfirmationCreateParams"]


class PaymentIntentConfirmationCreateParams(TypedDict, total=False):
    """Arguments of `payment_intent_confirmations.create`, by name."""

    id: Required[str]
    payment_method: str | None
    receipt_email: str | None
    return_url: str | None
    capture_method: Literal["automatic", "automatic_async", "manual"] | str | None
    client_secret: str | None
    confirmation_token: str | None
    error_on_requires_action: bool | None
    excluded_payment_method_types: Sequence[str] | None
    mandate: str | None
    mandate_data: MandateDataParam | Literal[""] | None
    off_session: bool | Literal["one_off", "recurring"] | str | None
    payment_method_data: PaymentMethodDataParam | None
    payment_method_options: PaymentIntentMethodOptionsParam | None
    payment_method_types: Sequence[str] | None
    radar_options: RadarOptionsParam | None
    setup_future_usage: Literal["off_session", "on_session", ""] | str | None
    shipping: PaymentShippingParam | Literal[""] | None
    use_stripe_sdk: bool | None
    expand: Sequence[str] | None
