# Generated from specs/shopify/connector.yaml by `connectorgen generate shopify`. Do not edit.
"""Records of `order_refunds`."""

from __future__ import annotations

import datetime as dt
from typing import Any

from airbyte_agent_sdk.records import Record
from pydantic import Field

from .shared import LineItem, MoneySet, ShippingLine
from .transactions import Transaction


class RefundAdjustment(Record):
    """A difference between a refund and its line items."""

    id: int | None = None
    """Id of the adjustment."""
    amount: str | None = None
    """Amount, a decimal number in a text."""
    amount_set: MoneySet | None = None
    """Amount in both currencies."""
    kind: str | None = None
    """`shipping_refund` or `refund_discrepancy`."""
    order_id: int | None = None
    """Id of the order."""
    reason: str | None = None
    """Reason."""
    refund_id: int | None = None
    """Id of the refund."""
    tax_amount: str | None = None
    """Taxes in it."""
    tax_amount_set: MoneySet | None = None
    """Taxes in both currencies."""


class RefundLineItem(Record):
    """A line item of a refund."""

    id: int | None = None
    """Id of the line item in the refund."""
    line_item_id: int | None = None
    """Id of the line item."""
    location_id: int | None = None
    """Id of the location."""
    quantity: int | None = None
    """Quantity."""
    restock_type: str | None = None
    """What became of the stock: `no_restock`, `cancel`, `return` or `legacy_restock`."""
    subtotal: float | None = None
    """Amount after discounts."""
    subtotal_set: MoneySet | None = None
    """Amount after discounts in both currencies."""
    total_tax: float | None = None
    """Taxes."""
    total_tax_set: MoneySet | None = None
    """Taxes in both currencies."""
    line_item: LineItem | None = None
    """Line item of the order."""


class RefundShippingLine(Record):
    """Shipping that was refunded."""

    id: int | None = None
    """Id."""
    shipping_line_id: int | None = None
    """Id of the way of shipping."""
    subtotal_amount_set: MoneySet | None = None
    """Amount in both currencies."""
    shipping_line: ShippingLine | None = None
    """Way of shipping."""


class Refund(Record):
    """A refund of an order."""

    id: int
    """Id of the refund."""
    admin_graphql_api_id: str | None = None
    """Id in the GraphQL API, `gid://shopify/...`, which writes take."""
    created_at: dt.datetime | None = None
    """When it was created."""
    note: str | None = None
    """Why it was made."""
    order_id: int | None = None
    """Id of the order."""
    processed_at: dt.datetime | None = None
    """When it was processed."""
    restock: bool | None = None
    """Whether line items went back into stock."""
    total_additional_fees_set: MoneySet | None = None
    """Additional fees in both currencies."""
    total_duties_set: MoneySet | None = None
    """Duties in both currencies."""
    user_id: int | None = None
    """Id of the staff member who made it."""
    order_adjustments: list[RefundAdjustment] | None = None
    """Differences between the refund and its line items."""
    transactions: list[Transaction] | None = None
    """Payments that were given back."""
    refund_line_items: list[RefundLineItem] | None = None
    """Line items that were refunded."""
    duties: list[Any] | None = None
    """Duties."""
    additional_fees: list[Any] | None = None
    """Additional fees."""
    return_: Any | None = Field(default=None, alias="return")
    """Return that it belongs to."""
    refund_shipping_lines: list[RefundShippingLine] | None = None
    """Shipping that was refunded."""
