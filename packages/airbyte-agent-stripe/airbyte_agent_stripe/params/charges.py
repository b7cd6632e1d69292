# Generated from specs/stripe/connector.yaml by `connectorgen generate stripe`. Do not edit.
"""Arguments of `charges`."""

from collections.abc import Mapping, Sequence
from typing import Any, Literal, TypeAlias

from typing_extensions import TypedDict

__all__ = ["ChargesColumn", "ChargesCondition", "ChargesSearchQuery", "ChargesValues"]

ChargesColumn: TypeAlias = Literal[
    "id", "created", "status", "amount", "amount_captured", "amount_refunded", "currency", "customer",
    "payment_intent", "balance_transaction", "description", "receipt_email", "paid", "captured", "refunded",
    "disputed", "failure_code", "failure_message", "billing_details", "metadata",
]  # fmt: skip


class ChargesValues(TypedDict, total=False):
    """A value for each column that is compared."""

    id: str
    """Id of the charge, `ch_...` or `py_...`."""
    created: int | None
    """When the record was created, Unix time in seconds."""
    status: str | None
    """State of the charge."""
    amount: int | None
    """Amount charged, in the currency's smallest unit."""
    amount_captured: int | None
    """Amount captured so far, in the currency's smallest unit."""
    amount_refunded: int | None
    """Amount refunded so far, in the currency's smallest unit."""
    currency: str | None
    """Three-letter ISO currency code in lower case."""
    customer: str | None
    """Id of the customer charged."""
    payment_intent: str | None
    """Id of the payment intent."""
    balance_transaction: str | None
    """Id of the balance transaction that books it."""
    description: str | None
    """Free text about the record."""
    receipt_email: str | None
    """Address the receipt is sent to."""
    paid: bool | None
    """Whether it succeeded, or was authorized for capture."""
    captured: bool | None
    """Whether the money was captured, not only reserved."""
    refunded: bool | None
    """Whether all of it was refunded."""
    disputed: bool | None
    """Whether the customer disputes it."""
    failure_code: str | None
    """Code of the failure, where it failed."""
    failure_message: str | None
    """Explanation of the failure, where it failed."""
    billing_details: Mapping[str, Any] | None
    """Who is billed."""
    metadata: Mapping[str, Any] | None
    """Your own key-value pairs; all values are text."""


ChargesCondition = TypedDict("ChargesCondition", {
    "eq": ChargesValues, "neq": ChargesValues, "gt": ChargesValues, "gte": ChargesValues, "lt": ChargesValues,
    "lte": ChargesValues, "contains": ChargesValues, "array_contains": ChargesValues, "any": ChargesValues,
    "in": Mapping[ChargesColumn, Sequence[Any]], "startswith": Mapping[ChargesColumn, str],
    "endswith": Mapping[ChargesColumn, str], "fuzzy": Mapping[ChargesColumn, str],
    "keyword": Mapping[ChargesColumn, str], "not": "ChargesCondition", "and": Sequence["ChargesCondition"],
    "or": Sequence["ChargesCondition"],
}, total=False)  # fmt: skip
"""Exactly one key: a comparison, or other conditions."""


class ChargesSearchQuery(TypedDict, total=False):
    """Which rows, and in what order."""

    filter: ChargesCondition
    sort: Sequence[Mapping[ChargesColumn, Literal["asc", "desc"]]]
