# Generated from specs/stripe/connector.yaml by `connectorgen generate stripe`. Do not edit.
"""Arguments of `products`."""

from collections.abc import Mapping, Sequence
from typing import Any, Literal, Required, TypeAlias

from typing_extensions import TypedDict

from .shared import CurrencyOptionParam, RecurringIntervalParam

__all__ = [
    "FeatureParam", "PackageDimensionsParam", "ProductsColumn", "ProductsCondition",
    "ProductsCreateDefaultPriceData", "ProductsSearchQuery", "ProductsValues",
]  # fmt: skip

ProductsColumn: TypeAlias = Literal[
    "id", "created", "updated", "active", "name", "description", "default_price", "unit_label", "url",
    "metadata",
]  # fmt: skip


class FeatureParam(TypedDict, total=False):
    """A selling point."""

    name: Required[str]
    """Text of the selling point."""


class PackageDimensionsParam(TypedDict, total=False):
    """Size and weight for shipping."""

    height: Required[float]
    """Height in inches."""
    length: Required[float]
    """Length in inches."""
    weight: Required[float]
    """Weight in ounces."""
    width: Required[float]
    """Width in inches."""


class ProductsCreateDefaultPriceData(TypedDict, total=False):
    """Price to create with it as the default."""

    currency: Required[str]
    """Three-letter ISO currency code in lower case."""
    currency_options: Mapping[str, CurrencyOptionParam] | None
    """Prices in other currencies, by currency code."""
    recurring: RecurringIntervalParam | None
    """Billing period; absent for a one-time price."""
    tax_behavior: Literal["exclusive", "inclusive", "unspecified"] | str | None
    """Whether the price includes tax."""
    unit_amount: int | None
    """Price of one unit in the currency's smallest unit."""
    unit_amount_decimal: str | None
    """The same with up to 12 decimal places, as text."""


class ProductsValues(TypedDict, total=False):
    """A value for each column that is compared."""

    id: str
    created: int | None
    updated: int | None
    active: bool | None
    name: str | None
    description: str | None
    default_price: str | None
    unit_label: str | None
    url: str | None
    metadata: Mapping[str, Any] | None


ProductsCondition = TypedDict("ProductsCondition", {
    "eq": ProductsValues, "neq": ProductsValues, "gt": ProductsValues, "gte": ProductsValues,
    "lt": ProductsValues, "lte": ProductsValues, "contains": ProductsValues, "array_contains": ProductsValues,
    "any": ProductsValues, "in": Mapping[ProductsColumn, Sequence[Any]],
    "startswith": Mapping[ProductsColumn, str], "endswith": Mapping[ProductsColumn, str],
    "fuzzy": Mapping[ProductsColumn, str], "keyword": Mapping[ProductsColumn, str],
    "not": "ProductsCondition", "and": Sequence["ProductsCondition"], "or": Sequence["ProductsCondition"],
}, total=False)  # fmt: skip
"""Exactly one key: a comparison, or other conditions."""


class ProductsSearchQuery(TypedDict, total=False):
    """Which rows, and in what order."""

    filter: ProductsCondition
    sort: Sequence[Mapping[ProductsColumn, Literal["asc", "desc"]]]
