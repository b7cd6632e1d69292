# Generated from specs/stripe/connector.yaml by `connectorgen generate stripe`. Do not edit.
"""Arguments of `payment_intents`."""

from collections.abc import Mapping, Sequence
from typing import Literal, Required

from typing_extensions import TypedDict

from .shared import (
    MandateDataParam,
    PaymentIntentMethodOptionsParam,
    PaymentMethodDataParam,
    PaymentShippingParam,
    RadarOptionsParam,
    TransferDataParam,
)

__all__ = [
    "PaymentIntentCreateParams",
    "PaymentIntentCreateParamsAutomaticPaymentMethods",
    "PaymentIntentUpdateParams",
    "PaymentIntentUpdateParamsTransferData",
]


class PaymentIntentCreateParamsAutomaticPaymentMethods(TypedDict, total=False):
    """Let the account's settings choose the payment methods."""

    enabled: Required[bool]
    """Whether the account's settings choose."""
    allow_redirects: Literal["always", "never"] | str | None
    """Whether methods that redirect are included."""


class PaymentIntentCreateParams(TypedDict, total=False):
    """Arguments of `payment_intents.create`, by name."""

    amount: Required[int]
    currency: Required[str]
    customer: str | None
    description: str | None
    payment_method: str | None
    confirm: bool | None
    automatic_payment_methods: PaymentIntentCreateParamsAutomaticPaymentMethods | None
    receipt_email: str | None
    statement_descriptor: str | None
    statement_descriptor_suffix: str | None
    metadata: Mapping[str, str] | None
    application_fee_amount: int | None
    capture_method: Literal["automatic", "automatic_async", "manual"] | str | None
    confirmation_method: Literal["automatic", "manual"] | str | None
    confirmation_token: str | None
    customer_account: str | None
    error_on_requires_action: bool | None
    excluded_payment_method_types: Sequence[str] | None
    mandate: str | None
    mandate_data: MandateDataParam | Literal[""] | None
    off_session: bool | Literal["one_off", "recurring"] | str | None
    on_behalf_of: str | None
    payment_method_configuration: str | None
    payment_method_data: PaymentMethodDataParam | None
    payment_method_options: PaymentIntentMethodOptionsParam | None
    payment_method_types: Sequence[str] | None
    radar_options: RadarOptionsParam | None
    return_url: str | None
    setup_future_usage: Literal["off_session", "on_session"] | str | None
    shipping: PaymentShippingParam | None
    transfer_data: TransferDataParam | None
    transfer_group: str | None
    use_stripe_sdk: bool | None
    expand: Sequence[str] | None


class PaymentIntentUpdateParamsTransferData(TypedDict, total=False):
    """Transfer of the payment to the connected account."""

    amount: int | None
    """Part that is transferred, in the currency's smallest unit; all of it by default."""


class PaymentIntentUpdateParams(TypedDict, total=False):
    """Arguments of `payment_intents.update`, by name."""

    id: Required[str]
    amount: int | None
    currency: str | None
    customer: str | None
    description: str | None
    payment_method: str | None
    receipt_email: str | None
    statement_descriptor: str | None
    statement_descriptor_suffix: str | None
    metadata: Mapping[str, str] | Literal[""] | None
    application_fee_amount: int | Literal[""] | None
    capture_method: Literal["automatic", "automatic_async", "manual"] | str | None
    customer_account: str | None
    excluded_payment_method_types: Sequence[str] | None
    payment_method_configuration: str | None
    payment_method_data: PaymentMethodDataParam | None
    payment_method_options: PaymentIntentMethodOptionsParam | None
    payment_method_types: Sequence[str] | None
    setup_future_usage: Literal["off_session", "on_session", ""] | str | None
    shipping: PaymentShippingParam | Literal[""] | None
    transfer_data: PaymentIntentUpdateParamsTransferData | None
    transfer_group: str | None
    expand: Sequence[str] | None
