# Generated from specs/stripe/connector.yaml by `connectorgen generate stripe`. Do not edit.
"""Arguments of `prices`."""

from collections.abc import Mapping, Sequence
from typing import Any, Literal, Required, TypeAlias

from typing_extensions import TypedDict

__all__ = [
    "PricesColumn", "PricesCondition", "PricesCreateProductData", "PricesCreateRecurring",
    "PricesCreateTransformQuantity", "PricesSearchQuery", "PricesValues",
]  # fmt: skip

PricesColumn: TypeAlias = Literal[
    "id", "created", "active", "product", "nickname", "lookup_key", "type", "currency", "unit_amount",
    "billing_scheme", "recurring", "metadata",
]  # fmt: skip


class PricesCreateProductData(TypedDict, total=False):
    """A product made for this price."""

    name: Required[str]
    """Name shown to customers."""
    active: bool | None
    """Whether it can be bought; true where absent."""
    id: str | None
    """Id of the product; made up where absent."""
    metadata: Mapping[str, str] | None
    """Your own key-value pairs; all values are text."""
    statement_descriptor: str | None
    """Text on the customer's bank statement. At most 22 characters."""
    tax_code: str | None
    """Id of the tax code."""
    unit_label: str | None
    """What one unit is called on invoices. At most 12 characters."""


class PricesCreateRecurring(TypedDict, total=False):
    """Billing period; absent for a one-time price."""

    interval: Required[Literal["day", "month", "week", "year"] | str]
    """Unit of the billing period."""
    aggregate_usage: Literal["last_during_period", "last_ever", "max", "sum"] | str | None
    """How usage over a period adds up; older API versions only."""
    interval_count: int | None
    """Number of intervals in a billing period."""
    meter: str | None
    """Id of the meter that records usage."""
    usage_type: Literal["licensed", "metered"] | str | None
    """Billed by quantity or by recorded usage."""


class PricesCreateTransformQuantity(TypedDict, total=False):
    """How the quantity is changed before billing."""

    divide_by: Required[int]
    """Number to divide by."""
    round: Required[Literal["down", "up"] | str]
    """How to round the result."""


class PricesValues(TypedDict, total=False):
    """A value for each column that is compared."""

    id: str
    created: int | None
    active: bool | None
    product: str | None
    nickname: str | None
    lookup_key: str | None
    type: str | None
    currency: str | None
    unit_amount: int | None
    billing_scheme: str | None
    recurring: Mapping[str, Any] | None
    metadata: Mapping[str, Any] | None


PricesCondition = TypedDict("PricesCondition", {
    "eq": PricesValues, "neq": PricesValues, "gt": PricesValues, "gte": PricesValues, "lt": PricesValues,
    "lte": PricesValues, "contains": PricesValues, "array_contains": PricesValues, "any": PricesValues,
    "in": Mapping[PricesColumn, Sequence[Any]], "startswith": Mapping[PricesColumn, str],
    "endswith": Mapping[PricesColumn, str], "fuzzy": Mapping[PricesColumn, str],
    "keyword": Mapping[PricesColumn, str], "not": "PricesCondition", "and": Sequence["PricesCondition"],
    "or": Sequence["PricesCondition"],
}, total=False)  # fmt: skip
"""Exactly one key: a comparison, or other conditions."""


class PricesSearchQuery(TypedDict, total=False):
    """Which rows, and in what order."""

    filter: PricesCondition
    sort: Sequence[Mapping[PricesColumn, Literal["asc", "desc"]]]
