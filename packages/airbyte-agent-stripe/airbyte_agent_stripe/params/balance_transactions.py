# Generated from specs/stripe/connector.yaml by `connectorgen generate stripe`. Do not edit.
"""Arguments of `balance_transactions`."""

from collections.abc import Mapping, Sequence
from typing import Any, Literal, TypeAlias

from typing_extensions import TypedDict

__all__ = [
    "BalanceTransactionsColumn", "BalanceTransactionsCondition", "BalanceTransactionsSearchQuery",
    "BalanceTransactionsValues",
]  # fmt: skip

BalanceTransactionsColumn: TypeAlias = Literal[
    "id", "created", "status", "type", "reporting_category", "amount", "fee", "net", "currency",
    "available_on", "source", "description",
]  # fmt: skip


class BalanceTransactionsValues(TypedDict, total=False):
    """A value for each column that is compared."""

    id: str
    created: int | None
    status: str | None
    type: str | None
    reporting_category: str | None
    amount: int | None
    fee: int | None
    net: int | None
    currency: str | None
    available_on: int | None
    source: str | None
    description: str | None


BalanceTransactionsCondition = TypedDict("BalanceTransactionsCondition", {
    "eq": BalanceTransactionsValues, "neq": BalanceTransactionsValues, "gt": BalanceTransactionsValues,
    "gte": BalanceTransactionsValues, "lt": BalanceTransactionsValues, "lte": BalanceTransactionsValues,
    "contains": BalanceTransactionsValues, "array_contains": BalanceTransactionsValues,
    "any": BalanceTransactionsValues, "in": Mapping[BalanceTransactionsColumn, Sequence[Any]],
    "startswith": Mapping[BalanceTransactionsColumn, str],
    "endswith": Mapping[BalanceTransactionsColumn, str], "fuzzy": Mapping[BalanceTransactionsColumn, str],
    "keyword": Mapping[BalanceTransactionsColumn, str], "not": "BalanceTransactionsCondition",
    "and": Sequence["BalanceTransactionsCondition"], "or": Sequence["BalanceTransactionsCondition"],
}, total=False)  # fmt: skip
"""Exactly one key: a comparison, or other conditions."""


class BalanceTransactionsSearchQuery(TypedDict, total=False):
    """Which rows, and in what order."""

    filter: BalanceTransactionsCondition
    sort: Sequence[Mapping[BalanceTransactionsColumn, Literal["asc", "desc"]]]
