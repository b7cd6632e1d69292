# Generated from specs/stripe/connector.yaml by `connectorgen generate stripe`. Do not edit.
"""Arguments of `products`."""

from collections.abc import Mapping, Sequence
from typing import Literal, Required

from typing_extensions import TypedDict

from .shared import CurrencyOptionParam, RecurringIntervalParam

__all__ = [
    "FeatureParam",
    "PackageDimensionsParam",
    "ProductCreateParams",
    "ProductCreateParamsDefaultPriceData",
    "ProductUpdateParams",
]


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


class ProductCreateParamsDefaultPriceData(TypedDict, total=False):
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


class ProductCreateParams(TypedDict, total=False):
    """Arguments of `products.create`, by name."""

    name: Required[str]
    active: bool | None
    description: str | None
    id: str | None
    images: Sequence[str] | None
    marketing_features: Sequence[FeatureParam] | None
    metadata: Mapping[str, str] | None
    package_dimensions: PackageDimensionsParam | None
    shippable: bool | None
    statement_descriptor: str | None
    tax_code: str | None
    unit_label: str | None
    url: str | None
    default_price_data: ProductCreateParamsDefaultPriceData | None
    features: Sequence[FeatureParam] | None
    expand: Sequence[str] | None


class ProductUpdateParams(TypedDict, total=False):
    """Arguments of `products.update`, by name."""

    id: Required[str]
    active: bool | None
    name: str | None
    description: str | None
    default_price: str | None
    images: Sequence[str] | Literal[""] | None
    marketing_features: Sequence[FeatureParam] | Literal[""] | None
    metadata: Mapping[str, str] | Literal[""] | None
    package_dimensions: PackageDimensionsParam | Literal[""] | None
    shippable: bool | None
    statement_descriptor: str | None
    tax_code: str | None
    unit_label: str | None
    url: str | None
    features: Sequence[FeatureParam] | Literal[""] | None
    expand: Sequence[str] | None
