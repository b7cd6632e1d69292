# Generated from specs/stripe/connector.yaml by `connectorgen generate stripe`. Do not edit.
"""Arguments of `prices`."""

from collections.abc import Mapping, Sequence
from typing import Literal, Required

from typing_extensions import TypedDict

from .shared import CurrencyOptionParam, CustomUnitAmountParam, PriceTierParam

__all__ = [
    "PriceCreateParams",
    "PriceCreateParamsProductData",
    "PriceCreateParamsRecurring",
    "PriceCreateParamsTransformQuantity",
]


class PriceCreateParamsProductData(TypedDict, total=False):
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


class PriceCreateParamsRecurring(TypedDict, total=False):
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


class PriceCreateParamsTransformQuantity(TypedDict, total=False):
    """How the quantity is changed before billing."""

    divide_by: Required[int]
    """Number to divide by."""
    round: Required[Literal["down", "up"] | str]
    """How to round the result."""


class PriceCreateParams(TypedDict, total=False):
    """Arguments of `prices.create`, by name."""

    currency: Required[str]
    product: str | None
    unit_amount: int | None
    unit_amount_decimal: str | None
    custom_unit_amount: CustomUnitAmountParam | None
    tiers: Sequence[PriceTierParam] | None
    tiers_mode: Literal["graduated", "volume"] | str | None
    product_data: PriceCreateParamsProductData | None
    active: bool | None
    nickname: str | None
    recurring: PriceCreateParamsRecurring | None
    billing_scheme: Literal["per_unit", "tiered"] | str | None
    lookup_key: str | None
    tax_behavior: Literal["exclusive", "inclusive", "unspecified"] | str | None
    metadata: Mapping[str, str] | None
    currency_options: Mapping[str, CurrencyOptionParam] | None
    transfer_lookup_key: bool | None
    transform_quantity: PriceCreateParamsTransformQuantity | None
    expand: Sequence[str] | None
