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
    created: int | None
    status: str | None
    amount: int | None
    amount_captured: int | None
    amount_refunded: int | None
    currency: str | None
    customer: str | None
    payment_intent: str | None
    balance_transaction: str | None
    description: str | None
    receipt_email: str | None
    paid: bool | None
    captured: bool | None
    refunded: bool | None
    disputed: bool | None
    failure_code: str | None
    failure_message: str | None
    billing_details: Mapping[str, Any] | None
    metadata: Mapping[str, Any] | None


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
