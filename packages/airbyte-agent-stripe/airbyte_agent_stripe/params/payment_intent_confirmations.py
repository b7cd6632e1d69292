# Generated from specs/stripe/connector.yaml by `connectorgen generate stripe`. Do not edit.
"""Arguments of `payment_intent_confirmations`."""

from .shared import (
    MandateDataParam,
    PaymentIntentMethodOptionsParam,
    PaymentMethodDataParam,
    PaymentShippingParam,
    RadarOptionsParam,
)

__all__ = [
    "MandateDataParam", "PaymentIntentMethodOptionsParam", "PaymentMethodDataParam", "PaymentShippingParam",
    "RadarOptionsParam",
]  # fmt: skip
