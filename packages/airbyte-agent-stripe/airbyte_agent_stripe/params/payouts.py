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
    """Id of the payout, `po_...`."""
    created: int | None
    """When the record was created, Unix time in seconds."""
    status: str | None
    """State: paid, pending, in_transit, canceled or failed."""
    arrival_date: int | None
    """When it is expected to arrive, Unix time in seconds."""
    amount: int | None
    """Amount in the currency's smallest unit."""
    currency: str | None
    """Three-letter ISO currency code in lower case."""
    automatic: bool | None
    """Whether the payout schedule made it."""
    method: str | None
    """Standard or instant."""
    type: str | None
    """Whether it goes to a bank account or a card."""
    destination: str | None
    """Id of the bank account or card."""
    balance_transaction: str | None
    """Id of the balance transaction that books it."""
    description: str | None
    """Free text about the record."""
    failure_code: str | None
    """Code of the failure, where it failed."""
    failure_message: str | None
    """Explanation of the failure, where it failed."""
    statement_descriptor: str | None
    """Text on the receiving bank statement."""
    metadata: Mapping[str, Any] | None
    """Your own key-value pairs; all values are text."""


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
