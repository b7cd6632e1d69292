# Generated from specs/shopify/connector.yaml by `connectorgen generate shopify`. Do not edit.
"""Records in the context store of `orders`."""

from __future__ import annotations

from typing import Literal, TypeAlias

from airbyte_agent_sdk.records import Record

OrdersStoreColumn: TypeAlias = Literal[
    "id",
    "name",
    "order_number",
    "email",
    "phone",
    "financial_status",
    "fulfillment_status",
    "cancel_reason",
    "total_price",
    "subtotal_price",
    "total_tax",
    "total_discounts",
    "currency",
    "tags",
    "note",
    "source_name",
    "test",
    "created_at",
    "updated_at",
    "processed_at",
    "closed_at",
    "cancelled_at",
]


class OrdersStoreRecord(Record):
    """A record of orders in the context store."""

    id: int | None = None
    """Id of the order."""
    name: str | None = None
    """Name, as in `#1001`."""
    order_number: int | None = None
    """Number in the name, from 1001."""
    email: str | None = None
    """Email address."""
    phone: str | None = None
    """Phone number."""
    financial_status: str | None = None
    """`pending`, `authorized`, `partially_paid`, `paid`, `partially_refunded`, `refunded` or `voided`."""
    fulfillment_status: str | None = None
    """`fulfilled`, `partial`, `restocked`, or null."""
    cancel_reason: str | None = None
    """Why it was canceled: `customer`, `fraud`, `inventory`, `declined`, `staff` or `other`."""
    total_price: str | None = None
    """Total, a decimal number in a text."""
    subtotal_price: str | None = None
    """Total of the line items after discounts, without shipping and tips."""
    total_tax: str | None = None
    """Total of taxes."""
    total_discounts: str | None = None
    """Total of discounts."""
    currency: str | None = None
    """ISO 4217 code of the currency."""
    tags: str | None = None
    """Tags, separated by commas."""
    note: str | None = None
    """Note of the merchant."""
    source_name: str | None = None
    """Where it comes from, as in `web` or `pos`."""
    test: bool | None = None
    """Whether it is a test."""
    created_at: str | None = None
    """When it was created."""
    updated_at: str | None = None
    """When it was last updated."""
    processed_at: str | None = None
    """When it was processed."""
    closed_at: str | None = None
    """When it was closed."""
    cancelled_at: str | None = None
    """When it was canceled."""
