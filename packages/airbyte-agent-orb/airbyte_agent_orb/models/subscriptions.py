# Generated from specs/orb/connector.yaml by `connectorgen generate orb`. Do not edit.
"""Records of `subscriptions`."""

from __future__ import annotations

import datetime as dt
from typing import Any, Literal

from airbyte_agent_sdk.records import Record

from .customers import Customer
from .plans import Plan
from .shared import Adjustment, BillableMetric, Filter, PercentageDiscountTier, Price


class AdjustmentInterval(Record):
    """An adjustment and the time that it applies."""

    id: str
    """Id of the interval."""
    adjustment: Adjustment
    """Adjustment."""
    applies_to_price_interval_ids: list[str]
    """Ids of the price intervals that it applies to."""
    end_date: dt.datetime | None = None
    """End, exclusive."""
    start_date: dt.datetime
    """Beginning, inclusive."""


class BillingCycleAnchorConfiguration(Record):
    """The day that billing cycles begin on."""

    day: int
    """Day of the month, from 1 to 31."""
    month: int | None = None
    """Month, from 1 to 12; only for cycles longer than a month."""
    year: int | None = None
    """Year."""


class DiscountInterval(Record):
    """A discount and the time that it applies."""

    amount_discount: str | None = None
    """Amount that is taken off, as a decimal number in text."""
    applies_to_price_interval_ids: list[str]
    """Ids of the price intervals that it applies to."""
    discount_type: Literal["amount", "percentage", "usage", "tiered_percentage"] | str
    """Kind of discount, which tells which of the other fields there are."""
    end_date: dt.datetime | None = None
    """End, exclusive."""
    filters: list[Filter]
    """Conditions on what it applies to; all must hold."""
    start_date: dt.datetime
    """Beginning, inclusive."""
    percentage_discount: float | None = None
    """Fraction that is taken off; 0.15 is 15 %."""
    usage_discount: float | None = None
    """Units that are free."""
    tiers: list[PercentageDiscountTier] | None = None
    """Tiers."""


class FixedFeeQuantityScheduleEntry(Record):
    """The quantity of a fixed fee in a period."""

    end_date: dt.datetime | None = None
    """End, exclusive."""
    price_id: str
    """Id of the price."""
    quantity: float
    """Quantity."""
    start_date: dt.datetime
    """Beginning, inclusive."""


class MaximumInterval(Record):
    """A maximum and the time that it applies."""

    applies_to_price_interval_ids: list[str]
    """Ids of the price intervals that it applies to."""
    end_date: dt.datetime | None = None
    """End, exclusive."""
    filters: list[Filter]
    """Conditions on what it applies to; all must hold."""
    maximum_amount: str
    """Most that is charged, as a decimal number in text."""
    start_date: dt.datetime
    """Beginning, inclusive."""


class MinimumInterval(Record):
    """A minimum and the time that it applies."""

    applies_to_price_interval_ids: list[str]
    """Ids of the price intervals that it applies to."""
    end_date: dt.datetime | None = None
    """End, exclusive."""
    filters: list[Filter]
    """Conditions on what it applies to; all must hold."""
    minimum_amount: str
    """Least that is charged, as a decimal number in text."""
    start_date: dt.datetime
    """Beginning, inclusive."""


class FixedFeeQuantityTransition(Record):
    """A change of the quantity of a fixed fee."""

    effective_date: dt.datetime
    """When it takes effect."""
    price_id: str
    """Id of the price."""
    quantity: float
    """Quantity."""


class PriceInterval(Record):
    """A price and the time that it applies."""

    id: str
    """Id of the interval."""
    billing_cycle_day: int
    """Day of the month that billing cycles begin on."""
    can_defer_billing: bool
    """Whether its invoice may be put off."""
    current_billing_period_end_date: dt.datetime | None = None
    """End of the current billing period, exclusive."""
    current_billing_period_start_date: dt.datetime | None = None
    """Beginning of the current billing period, inclusive."""
    end_date: dt.datetime | None = None
    """End, exclusive."""
    filter: str | None = None
    """Condition on the events that count, as an expression."""
    fixed_fee_quantity_transitions: list[FixedFeeQuantityTransition] | None = None
    """Changes of the quantity of a fixed fee."""
    price: Price
    """Price."""
    start_date: dt.datetime
    """Beginning, inclusive."""
    usage_customer_ids: list[str] | None = None
    """Ids of customers whose usage counts, if not that of the subscription's customer."""
    metric_parameter_overrides: dict[str, Any] | None = None
    """Values that replace parameters of the metric."""


class CouponRedemption(Record):
    """The redemption of a coupon."""

    coupon_id: str
    """Id of the coupon."""
    end_date: dt.datetime | None = None
    """End, exclusive."""
    start_date: dt.datetime
    """Beginning, inclusive."""


class TrialInfo(Record):
    """The trial of a subscription."""

    end_date: dt.datetime | None = None
    """End of the trial; null if there is none."""


class Subscription(Record):
    """A customer's subscription to a plan."""

    id: str
    """Id of the subscription."""
    active_plan_phase_order: int | None = None
    """Position of the phase that it is in; null for plans without phases."""
    adjustment_intervals: list[AdjustmentInterval] | None = None
    """Adjustments, each with the time that it applies."""
    auto_collection: bool | None = None
    """Whether invoices are charged to the payment method on file."""
    auto_issuance: bool | None = None
    """Whether invoices are issued without a review."""
    billing_cycle_anchor_configuration: BillingCycleAnchorConfiguration | None = None
    """Day that billing cycles begin on."""
    billing_cycle_day: int
    """Day of the month that billing cycles begin on."""
    created_at: dt.datetime
    """When it was created."""
    current_billing_period_end_date: dt.datetime | None = None
    """End of the current billing period, exclusive."""
    current_billing_period_start_date: dt.datetime | None = None
    """Beginning of the current billing period, inclusive."""
    customer: Customer
    """Customer."""
    default_invoice_memo: str | None = None
    """Memo on invoices, unless they have one of their own."""
    discount_intervals: list[DiscountInterval] | None = None
    """Discounts, each with the time that it applies; `adjustment_intervals` has taken its place."""
    end_date: dt.datetime | None = None
    """End, exclusive."""
    fixed_fee_quantity_schedule: list[FixedFeeQuantityScheduleEntry]
    """Quantities of fixed fees over time."""
    invoicing_threshold: str | None = None
    """Amount of usage that an invoice is issued at before the period ends, as a decimal number in text."""
    maximum_intervals: list[MaximumInterval] | None = None
    """Maximums, each with the time that it applies; `adjustment_intervals` has taken its place."""
    metadata: dict[str, str]
    """Your own keys and values."""
    minimum_intervals: list[MinimumInterval] | None = None
    """Minimums, each with the time that it applies; `adjustment_intervals` has taken its place."""
    name: str | None = None
    """Name of the subscription."""
    net_terms: int | None = None
    """Days until an invoice is due; 0 means at once."""
    pending_subscription_change: BillableMetric | None = None
    """Change that waits to be applied."""
    plan: Plan | None = None
    """Plan that it is on."""
    price_intervals: list[PriceInterval] | None = None
    """Prices, each with the time that it applies."""
    redeemed_coupon: CouponRedemption | None = None
    """Coupon that was redeemed."""
    start_date: dt.datetime
    """Beginning, inclusive."""
    status: Literal["active", "ended", "upcoming"] | str
    """Status."""
    trial_info: TrialInfo | None = None
    """Trial."""
