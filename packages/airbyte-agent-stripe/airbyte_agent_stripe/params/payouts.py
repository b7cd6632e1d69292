# Generated from specs/stripe/connector.yaml by `connectorgen generate stripe`. Do not edit.
"""Arguments of `payouts`."""

from collections.abc import Mapping, Sequence
from typing import Any, Literal, TypeAlias

from typing_extensions import TypedDict

__all__ = ["PayoutsColumn", "PayoutsCondition", "PayoutsSearchQuery", "PayoutsValues"]

PayoutsColumn: TypeAlias = Literal[
    "id", "created", "status", "arrival_date", "amount", "currency", "automatic", "method", "type",
    "destination", "balance_transaction", "description", "failure_code", "failure_message",
    "statement_descriptor", "metadata",
]  # fmt: skip


class PayoutsValues(TypedDict, total=False):
    """A value for each column that is compared."""

    id: str
    created: int | None
    status: str | None
    arrival_date: int | None
    amount: int | None
    currency: str | None
    automatic: bool | None
    method: str | None
    type: str | None
    destination: str | None
    balance_transaction: str | None
    description: str | None
    failure_code: str | None
    failure_message: str | None
    statement_descriptor: str | None
    metadata: Mapping[str, Any] | None


PayoutsCondition = TypedDict("PayoutsCondition", {
    "eq": PayoutsValues, "neq": PayoutsValues, "gt": PayoutsValues, "gte": PayoutsValues, "lt": PayoutsValues,
    "lte": PayoutsValues, "contains": PayoutsValues, "array_contains": PayoutsValues, "any": PayoutsValues,
    "in": Mapping[PayoutsColumn, Sequence[Any]], "startswith": Mapping[PayoutsColumn, str],
    "endswith": Mapping[PayoutsColumn, str], "fuzzy": Mapping[PayoutsColumn, str],
    "keyword": Mapping[PayoutsColumn, str], "not": "PayoutsCondition", "and": Sequence["PayoutsCondition"],
    "or": Sequence["PayoutsCondition"],
}, total=False)  # fmt: skip
"""Exactly one key: a comparison, or other conditions."""


class PayoutsSearchQuery(TypedDict, total=False):
    """Which rows, and in what order."""

    filter: PayoutsCondition
    sort: Sequence[Mapping[PayoutsColumn, Literal["asc", "desc"]]]
