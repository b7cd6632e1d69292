# Generated from specs/stripe/connector.yaml by `connectorgen generate stripe`. Do not edit.
"""Arguments of `payment_intent_cancellations`."""

from collections.abc import Sequence
from typing import Literal, Required

from typing_extensions import TypedDict

__all__ = ["PaymentIntentCancellationCreateParams"]


class PaymentIntentCancellationCreateParams(TypedDict, total=False):
    """Arguments of `payment_intent_cancellations.create`, by name."""

    id: Required[str]
    cancellation_reason: Literal["abandoned", "duplicate", "fraudulent", "requested_by_customer"] | str | None
    expand: Sequence[str] | None
