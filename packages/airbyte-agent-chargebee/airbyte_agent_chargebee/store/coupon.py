# Generated from specs/chargebee/connector.yaml by `connectorgen generate chargebee`. Do not edit.
"""Records in the context store of `coupon`."""

from __future__ import annotations

from typing import Literal, TypeAlias

from airbyte_agent_sdk.records import Record

CouponStoreColumn: TypeAlias = Literal[
    "id",
    "name",
    "discount_type",
    "discount_percentage",
    "discount_amount",
    "status",
    "redemptions",
    "valid_till",
]


class CouponStoreRecord(Record):
    """A record of coupon in the context store."""

    id: str | None = None
    """Id of the coupon."""
    name: str | None = None
    """Name of the coupon."""
    discount_type: str | None = None
    """`fixed_amount`, `percentage` or `offer_quantity`."""
    discount_percentage: float | None = None
    """Percentage."""
    discount_amount: int | None = None
    """Amount, in the smallest unit of the currency."""
    status: str | None = None
    """Status, such as `active`."""
    redemptions: int | None = None
    """Number of redemptions."""
    valid_till: int | None = None
    """Until when it can be redeemed, Unix time in seconds."""
