# Generated from specs/stripe/connector.yaml by `connectorgen generate stripe`. Do not edit.
"""Arguments of `products`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Literal

from typing_extensions import Required, TypedDict

from .shared import CurrencyOptionParam, RecurringIntervalParam, TimeRangeParam

__all__ = [
    "CurrencyOptionParam",
    "FeatureParam",
    "PackageDimensionsParam",
    "ProductsCreateDefaultPriceData",
    "RecurringIntervalParam",
    "TimeRangeParam",
]


class FeatureParam(TypedDict, total=False):
    name: Required[str]
    """Name."""


class PackageDimensionsParam(TypedDict, total=False):
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
    currency_options: Mapping[str, CurrencyOptionParam]
    """Prices in other currencies, by currency code."""
    recurring: RecurringIntervalParam
    """Billing period; absent for a one-time price."""
    tax_behavior: Literal["exclusive", "inclusive", "unspecified"] | str
    """Whether the price includes tax."""
    unit_amount: int
    """Price of one unit in the currency's smallest unit."""
    unit_amount_decimal: str
    """The same with up to 12 decimal places, as text."""
