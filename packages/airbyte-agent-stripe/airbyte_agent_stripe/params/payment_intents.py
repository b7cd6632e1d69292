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
    allow_redirects: Literal["always", "never"] | str | None
    """Whether methods that redirect are included."""


class PaymentIntentsUpdateTransferData(TypedDict, total=False):
    """Transfer of the payment to the connected account."""

    amount: int | None
    """Part that is transferred, in the currency's smallest unit; all of it where absent."""


class PaymentIntentsValues(TypedDict, total=False):
    """A value for each column that is compared."""

    id: str
    created: int | None
    status: str | None
    amount: int | None
    amount_received: int | None
    currency: str | None
    customer: str | None
    description: str | None
    payment_method: str | None
    latest_charge: str | None
    receipt_email: str | None
    canceled_at: int | None
    cancellation_reason: str | None
    metadata: Mapping[str, Any] | None


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
