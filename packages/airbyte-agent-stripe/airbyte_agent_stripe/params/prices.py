# Generated from specs/stripe/connector.yaml by `connectorgen generate stripe`. Do not edit.
"""Arguments of `prices`."""

from __future__ import annotations

from typing import Literal

from typing_extensions import Required, TypedDict

from .shared import CurrencyOptionParam

__all__ = ["CurrencyOptionParam", "PricesCreateRecurring", "PricesCreateTransformQuantity"]


class PricesCreateRecurring(TypedDict, total=False):
    """Billing period; absent for a one-time price."""

    interval: Required[Literal["day", "month", "week", "year"] | str]
    """Unit of the billing period."""
    aggregate_usage: Literal["last_during_period", "last_ever", "max", "sum"] | str
    """How usage over a period adds up; API versions before 2025-03-31 only."""
    interval_count: int
    """Number of intervals in a billing period."""
    meter: str
    """Id of the meter that records usage."""
    usage_type: Literal["licensed", "metered"] | str
    """Billed by quantity or by recorded usage."""


class PricesCreateTransformQuantity(TypedDict, total=False):
    """How the quantity is changed before billing."""

    divide_by: Required[int]
    """Number to divide by."""
    round: Required[Literal["down", "up"] | str]
    """How to round the result."""
