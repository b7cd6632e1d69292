# Generated from specs/stripe/connector.yaml by `connectorgen generate stripe`. Do not edit.
"""Records of `prices`."""

from __future__ import annotations

from typing import Any, Literal

from airbyte_agent_sdk.records import Record

from .shared import TransformQuantity


class CustomUnitAmount(Record):
    """Bounds for an amount the customer chooses."""

    maximum: int | None = None
    """Largest amount, in the currency's smallest unit."""
    minimum: int | None = None
    """Smallest amount, in the currency's smallest unit."""
    preset: int | None = None
    """Amount suggested, in the currency's smallest unit."""


class PriceTier(Record):
    """One tier of a tiered price."""

    flat_amount: int | None = None
    """Price of the whole tier, in the currency's smallest unit."""
    flat_amount_decimal: str | None = None
    """The same with up to 12 decimal places, as text."""
    unit_amount: int | None = None
    """Price of one unit in the currency's smallest unit."""
    unit_amount_decimal: str | None = None
    """The same with up to 12 decimal places, as text."""
    up_to: int | None = None
    """Last unit of the tier; null for the rest."""


class CurrencyOption(Record):
    """A price in a further currency."""

    custom_unit_amount: CustomUnitAmount | None = None
    """Set where the customer chooses the amount."""
    tax_behavior: Literal["exclusive", "inclusive", "unspecified"] | str | None = None
    """Whether the price includes tax."""
    tiers: list[PriceTier] | None = None
    """Tiers of a tiered price."""
    unit_amount: int | None = None
    """Price of one unit in the currency's smallest unit."""
    unit_amount_decimal: str | None = None
    """The same with up to 12 decimal places, as text."""


class PriceRecurring(Record):
    """Billing period; absent for a one-time price."""

    aggregate_usage: Literal["last_during_period", "last_ever", "max", "sum"] | str | None = None
    """How usage over a period adds up; older API versions only."""
    interval: Literal["day", "month", "week", "year"] | str
    """Unit of the billing period."""
    interval_count: int
    """Number of intervals in a billing period."""
    meter: str | None = None
    """Id of the meter that records usage."""
    trial_period_days: int | None = None
    """Days of trial."""
    usage_type: Literal["licensed", "metered"] | str
    """Billed by quantity or by recorded usage."""


class Price(Record):
    """What a product costs, once or per period."""

    id: str
    """Id of the price, `price_...`."""
    object: Literal["price"] | str
    """Type of this record."""
    active: bool
    """Whether it can be used for new purchases."""
    billing_scheme: Literal["per_unit", "tiered"] | str
    """One price per unit, or tiers."""
    created: int
    """When the record was created, Unix time in seconds."""
    currency: str
    """Three-letter ISO currency code in lower case."""
    currency_options: dict[str, CurrencyOption] | None = None
    """Prices in other currencies, by currency code."""
    custom_unit_amount: CustomUnitAmount | None = None
    """Set where the customer chooses the amount."""
    livemode: bool
    """True in live mode, false in test mode."""
    lookup_key: str | None = None
    """Your own key to find the price by."""
    metadata: dict[str, str]
    """Your own key-value pairs; all values are text."""
    nickname: str | None = None
    """Short note, hidden from customers."""
    product: str | dict[str, Any]
    """Id of the product; expandable."""
    recurring: PriceRecurring | None = None
    """Billing period; absent for a one-time price."""
    tax_behavior: Literal["exclusive", "inclusive", "unspecified"] | str | None = None
    """Whether the price includes tax."""
    tiers: list[PriceTier] | None = None
    """Tiers of a tiered price."""
    tiers_mode: Literal["graduated", "volume"] | str | None = None
    """Whether the tier reached prices all units, or each tier its own."""
    transform_quantity: TransformQuantity | None = None
    """How the quantity is changed before billing."""
    type: Literal["one_time", "recurring"] | str
    """One-time or recurring."""
    unit_amount: int | None = None
    """Price of one unit in the currency's smallest unit."""
    unit_amount_decimal: str | None = None
    """The same with up to 12 decimal places, as text."""
