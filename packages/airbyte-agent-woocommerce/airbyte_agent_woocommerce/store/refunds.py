# Generated from specs/woocommerce/connector.yaml by `connectorgen generate woocommerce`. Do not edit.
"""Records in the context store of `refunds`."""

from __future__ import annotations

from typing import Any, Literal, TypeAlias

from airbyte_agent_sdk.records import Record

RefundsStoreColumn: TypeAlias = Literal[
    "id",
    "date_created",
    "date_created_gmt",
    "amount",
    "reason",
    "refunded_by",
    "refunded_payment",
    "meta_data",
    "line_items",
    "tax_lines",
    "shipping_lines",
    "fee_lines",
]


class RefundsStoreRecord(Record):
    """A record of refunds in the context store."""

    id: int | None = None
    """Id of the refund."""
    date_created: str | None = None
    """When the refund was created, in the time of the store."""
    date_created_gmt: str | None = None
    """When the refund was created, in UTC."""
    amount: str | None = None
    """Amount."""
    reason: str | None = None
    """Reason."""
    refunded_by: int | None = None
    """Id of the user who made it."""
    refunded_payment: bool | None = None
    """Whether the payment gateway paid it back."""
    meta_data: list[Any] | None = None
    """Metadata, which plugins add."""
    line_items: list[Any] | None = None
    """Products."""
    tax_lines: list[Any] | None = None
    """Tax by rate."""
    shipping_lines: list[Any] | None = None
    """Shipping methods."""
    fee_lines: list[Any] | None = None
    """Fees."""
