# Generated from specs/shopify/connector.yaml by `connectorgen generate shopify`. Do not edit.
"""Records in the context store of `draft_orders`."""

from __future__ import annotations

from typing import Literal, TypeAlias

from airbyte_agent_sdk.records import Record

DraftOrdersStoreColumn: TypeAlias = Literal[
    "id",
    "name",
    "email",
    "status",
    "total_price",
    "subtotal_price",
    "total_tax",
    "currency",
    "tags",
    "note",
    "order_id",
    "invoice_url",
    "created_at",
    "updated_at",
    "completed_at",
]


class DraftOrdersStoreRecord(Record):
    """A record of draft_orders in the context store."""

    id: int | None = None
    """Id of the draft order."""
    name: str | None = None
    """Name, as in `#D1`."""
    email: str | None = None
    """Email address."""
    status: str | None = None
    """`open`, `invoice_sent` or `completed`."""
    total_price: str | None = None
    """Total, a decimal number in a text."""
    subtotal_price: str | None = None
    """Total of the line items after discounts, without shipping and tips."""
    total_tax: str | None = None
    """Total of taxes."""
    currency: str | None = None
    """ISO 4217 code of the currency."""
    tags: str | None = None
    """Tags, separated by commas."""
    note: str | None = None
    """Note of the merchant."""
    order_id: int | None = None
    """Id of the order that it became."""
    invoice_url: str | None = None
    """URL of the invoice."""
    created_at: str | None = None
    """When it was created."""
    updated_at: str | None = None
    """When it was last updated."""
    completed_at: str | None = None
    """When it became an order."""
