# Generated from specs/stripe/connector.yaml by `connectorgen generate stripe`. Do not edit.
"""Arguments of `payment_intents`."""

from typing import Literal, Required

from typing_extensions import TypedDict

__all__ = ["PaymentIntentsCreateAutomaticPaymentMethods", "PaymentIntentsUpdateTransferData"]


class PaymentIntentsCreateAutomaticPaymentMethods(TypedDict, total=False):
    """Let the account's settings choose the payment methods."""

    enabled: Required[bool]
    """Whether the account's settings choose."""
    allow_redirects: Literal["always", "never"] | str | None
    """Whether methods that redirect are included."""


class PaymentIntentsUpdateTransferData(TypedDict, total=False):
    """Transfer of the payment to the connected account."""

    amount: int | None
    """Part that is transferred, in the currency's smallest unit; all of it where absent."""
