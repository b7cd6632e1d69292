# Generated from specs/stripe/connector.yaml by `connectorgen generate stripe`. Do not edit.
"""Arguments of `products`."""

from collections.abc import Mapping
from typing import Literal, Required

from typing_extensions import TypedDict

from .shared import CurrencyOptionParam, RecurringIntervalParam

__all__ = ["FeatureParam", "PackageDimensionsParam", "ProductsCreateDefaultPriceData"]


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
