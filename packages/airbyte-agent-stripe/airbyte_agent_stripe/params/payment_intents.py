# Generated from specs/stripe/connector.yaml by `connectorgen generate stripe`. Do not edit.
"""Arguments of `payment_intents`."""

from collections.abc import Mapping, Sequence
from typing import Any, Literal, Required, TypeAlias

from typing_extensions import TypedDict

__all__ = [
    "PaymentIntentsColumn", "PaymentIntentsCondition", "PaymentIntentsCreateAutomaticPaymentMethods",
    "PaymentIntentsSearchQuery", "PaymentIntentsUpdateTransferData", "PaymentIntentsValues",
]  # fmt: skip

PaymentIntentsColumn: TypeAlias = Literal[
    "id", "created", "status", "amount", "amount_received", "currency", "customer", "description",
    "payment_method", "latest_charge", "receipt_email", "canceled_at", "cancellation_reason", "metadata",
]  # fmt: skip


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


class PaymentIntentsValues(TypedDict, total=False):
    """A value for each column that is compared."""

    id: str
    """Id of the payment intent, `pi_...`."""
    created: int | None
    """When the record was created, Unix time in seconds."""
    status: str | None
    """State of the payment."""
    amount: int | None
    """Amount to collect, in the currency's smallest unit."""
    amount_received: int | None
    """Amount collected, in the currency's smallest unit."""
    currency: str | None
    """Three-letter ISO currency code in lower case."""
    customer: str | None
    """Id of the customer who pays."""
    description: str | None
    """Free text about the record."""
    payment_method: str | None
    """Id of the payment method."""
    latest_charge: str | None
    """Id of the newest charge."""
    receipt_email: str | None
    """Address the receipt is sent to."""
    canceled_at: int | None
    """When it was canceled, Unix time in seconds."""
    cancellation_reason: str | None
    """Why it was canceled."""
    metadata: Mapping[str, Any] | None
    """Your own key-value pairs; all values are text."""


PaymentIntentsCondition = TypedDict("PaymentIntentsCondition", {
    "eq": PaymentIntentsValues, "neq": PaymentIntentsValues, "gt": PaymentIntentsValues,
    "gte": PaymentIntentsValues, "lt": PaymentIntentsValues, "lte": PaymentIntentsValues,
    "contains": PaymentIntentsValues, "array_contains": PaymentIntentsValues, "any": PaymentIntentsValues,
    "in": Mapping[PaymentIntentsColumn, Sequence[Any]], "startswith": Mapping[PaymentIntentsColumn, str],
    "endswith": Mapping[PaymentIntentsColumn, str], "fuzzy": Mapping[PaymentIntentsColumn, str],
    "keyword": Mapping[PaymentIntentsColumn, str], "not": "PaymentIntentsCondition",
    "and": Sequence["PaymentIntentsCondition"], "or": Sequence["PaymentIntentsCondition"],
}, total=False)  # fmt: skip
"""Exactly one key: a comparison, or other conditions."""


class PaymentIntentsSearchQuery(TypedDict, total=False):
    """Which rows, and in what order."""

    filter: PaymentIntentsCondition
    sort: Sequence[Mapping[PaymentIntentsColumn, Literal["asc", "desc"]]]
