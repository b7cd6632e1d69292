# Generated from specs/stripe/connector.yaml by `connectorgen generate stripe`. Do not edit.
"""Arguments of `refunds`."""

from collections.abc import Mapping, Sequence
from typing import Any, Literal, TypeAlias

from typing_extensions import TypedDict

__all__ = ["RefundsColumn", "RefundsCondition", "RefundsSearchQuery", "RefundsValues"]

RefundsColumn: TypeAlias = Literal[
    "id", "created", "status", "amount", "currency", "charge", "payment_intent", "balance_transaction",
    "reason", "failure_reason", "metadata",
]  # fmt: skip


class RefundsValues(TypedDict, total=False):
    """A value for each column that is compared."""

    id: str
    created: int | None
    status: str | None
    amount: int | None
    currency: str | None
    charge: str | None
    payment_intent: str | None
    balance_transaction: str | None
    reason: str | None
    failure_reason: str | None
    metadata: Mapping[str, Any] | None


RefundsCondition = TypedDict("RefundsCondition", {
    "eq": RefundsValues, "neq": RefundsValues, "gt": RefundsValues, "gte": RefundsValues, "lt": RefundsValues,
    "lte": RefundsValues, "contains": RefundsValues, "array_contains": RefundsValues, "any": RefundsValues,
    "in": Mapping[RefundsColumn, Sequence[Any]], "startswith": Mapping[RefundsColumn, str],
    "endswith": Mapping[RefundsColumn, str], "fuzzy": Mapping[RefundsColumn, str],
    "keyword": Mapping[RefundsColumn, str], "not": "RefundsCondition", "and": Sequence["RefundsCondition"],
    "or": Sequence["RefundsCondition"],
}, total=False)  # fmt: skip
"""Exactly one key: a comparison, or other conditions."""


class RefundsSearchQuery(TypedDict, total=False):
    """Which rows, and in what order."""

    filter: RefundsCondition
    sort: Sequence[Mapping[RefundsColumn, Literal["asc", "desc"]]]
