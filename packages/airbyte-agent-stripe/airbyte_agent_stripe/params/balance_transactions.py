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
    """Id of the balance transaction, `txn_...`."""
    created: int | None
    """When the record was created, Unix time in seconds."""
    status: str | None
    """Whether the net amount is available or pending."""
    type: str | None
    """Kind of movement."""
    reporting_category: str | None
    """Category used in financial reports."""
    amount: int | None
    """Gross amount in the currency's smallest unit; negative where money leaves."""
    fee: int | None
    """Fees in the currency's smallest unit."""
    net: int | None
    """Amount after fees, in the currency's smallest unit."""
    currency: str | None
    """Three-letter ISO currency code in lower case."""
    available_on: int | None
    """When the net amount becomes available, Unix time in seconds."""
    source: str | None
    """Id of the record behind it."""
    description: str | None
    """Free text about the record."""


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
