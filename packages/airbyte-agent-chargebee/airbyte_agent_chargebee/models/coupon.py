# Generated from specs/chargebee/connector.yaml by `connectorgen generate chargebee`. Do not edit.
"""Records of `coupon`."""

from __future__ import annotations

from typing import Any

from airbyte_agent_sdk.records import Record


class ItemConstraint(Record):
    """What a coupon applies to."""

    item_type: str | None = None
    """`plan`, `addon` or `charge`."""
    constraint: str | None = None
    """`none`, `all`, `specific` or `criteria`."""
    item_price_ids: list[Any] | None = None
    """Ids of the item prices."""


class CouponConstraint(Record):
    """A limit of a coupon's use."""

    entity_type: str | None = None
    """What is limited: `customer`."""
    type: str | None = None
    """Kind of limit, such as `max_redemptions`."""
    value: str | None = None
    """Value of the limit."""


class Coupon(Record):
    """A coupon."""

    id: str
    """Id of the coupon."""
    name: str | None = None
    """Name of the coupon."""
    invoice_name: str | None = None
    """Name on invoices."""
    discount_type: str | None = None
    """`fixed_amount`, `percentage` or `offer_quantity`."""
    discount_percentage: float | None = None
    """Percentage."""
    discount_amount: int | None = None
    """Amount, in the smallest unit of the currency."""
    discount_quantity: int | None = None
    """Number of free units."""
    currency_code: str | None = None
    """ISO 4217 code of the currency."""
    duration_type: str | None = None
    """`one_time`, `forever` or `limited_period`."""
    period: int | None = None
    """How long it applies, in periods."""
    period_unit: str | None = None
    """Period: `day`, `week`, `month` or `year`."""
    valid_from: int | None = None
    """From when it can be redeemed, Unix time in seconds."""
    valid_till: int | None = None
    """Until when it can be redeemed, Unix time in seconds."""
    max_redemptions: int | None = None
    """Most redemptions."""
    redemptions: int | None = None
    """Number of redemptions."""
    status: str | None = None
    """`active`, `expired`, `archived`, `deleted` or `future`."""
    apply_on: str | None = None
    """`invoice_amount` or `each_specified_item`."""
    item_constraints: list[ItemConstraint] | None = None
    """What it applies to."""
    coupon_constraints: list[CouponConstraint] | None = None
    """Limits of its use."""
    plan_ids: list[str] | None = None
    """Ids of the plans, in product catalog 1.0."""
    addon_ids: list[str] | None = None
    """Ids of the addons, in product catalog 1.0."""
    plan_constraint: str | None = None
    """Which plans it applies to, in product catalog 1.0."""
    addon_constraint: str | None = None
    """Which addons it applies to, in product catalog 1.0."""
    included_in_mrr: bool | None = None
    """Whether it lowers the monthly recurring revenue."""
    invoice_notes: str | None = None
    """Note on invoices."""
    meta_data: dict[str, Any] | None = None
    """Your own keys and values."""
    created_at: int | None = None
    """When it was created, Unix time in seconds."""
    archived_at: int | None = None
    """When it was archived, Unix time in seconds."""
    updated_at: int | None = None
    """When it last changed, Unix time in seconds."""
    resource_version: int | None = None
    """Version, which grows with each change."""
    deleted: bool | None = None
    """Whether it was deleted."""
