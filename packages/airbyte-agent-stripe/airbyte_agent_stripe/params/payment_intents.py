# Generated from specs/stripe/connector.yaml by `connectorgen generate stripe`. Do not edit.
"""Arguments of `payment_intents`."""

from __future__ import annotations

from typing import Literal

from typing_extensions import Required, TypedDict

from .shared import (
    MandateDataParam,
    PaymentIntentMethodOptionsParam,
    PaymentMethodDataParam,
    PaymentShippingParam,
    RadarOptionsParam,
    TimeRangeParam,
    TransferDataParam,
)

__all__ = [
    "MandateDataParam",
    "PaymentIntentMethodOptionsParam",
    "PaymentIntentsCreateAutomaticPaymentMethods",
    "PaymentIntentsUpdateTransferData",
    "PaymentMethodDataParam",
    "PaymentShippingParam",
    "RadarOptionsParam",
    "TimeRangeParam",
    "TransferDataParam",
]


class PaymentIntentsCreateAutomaticPaymentMethods(TypedDict, total=False):
    """Let the account's settings choose the payment methods."""

    enabled: Required[bool]
    """Whether the account's settings choose."""
    allow_redirects: Literal["always", "never"] | str
    """Whether methods that redirect are included."""


class PaymentIntentsUpdateTransferData(TypedDict, total=False):
    """Transfer of the payment to the connected account."""

    amount: int
    """Part that is transferred, in the currency's smallest unit; all of it where absent."""
