# Generated from specs/stripe/connector.yaml by `connectorgen generate stripe`. Do not edit.
"""Arguments of `refunds`."""

from collections.abc import Mapping, Sequence
from typing import Literal

from typing_extensions import TypedDict

__all__ = ["RefundCreateParams"]


class RefundCreateParams(TypedDict, total=False):
    """Arguments of `refunds.create`, by name."""

    charge: str | None
    payment_intent: str | None
    amount: int | None
    metadata: Mapping[str, str] | Literal[""] | None
    reason: Literal["duplicate", "fraudulent", "requested_by_customer"] | str | None
    refund_application_fee: bool | None
    reverse_transfer: bool | None
    currency: str | None
    customer: str | None
    instructions_email: str | None
    origin: Literal["customer_balance"] | str | None
    expand: Sequence[str] | None
