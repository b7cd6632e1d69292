# Generated from specs/shopify/connector.yaml by `connectorgen generate shopify`. Do not edit.
"""Records in the context store of `customers`."""

from __future__ import annotations

from typing import Literal, TypeAlias

from airbyte_agent_sdk.records import Record

CustomersStoreColumn: TypeAlias = Literal[
    "id",
    "first_name",
    "last_name",
    "email",
    "phone",
    "state",
    "note",
    "tags",
    "orders_count",
    "total_spent",
    "currency",
    "verified_email",
    "tax_exempt",
    "last_order_id",
    "last_order_name",
    "created_at",
    "updated_at",
]


class CustomersStoreRecord(Record):
    """A record of customers in the context store."""

    id: int | None = None
    """Id of the customer."""
    first_name: str | None = None
    """First name."""
    last_name: str | None = None
    """Last name."""
    email: str | None = None
    """Email address."""
    phone: str | None = None
    """Phone number."""
    state: str | None = None
    """State of the account: `disabled`, `invited`, `enabled` or `declined`."""
    note: str | None = None
    """Note of the merchant."""
    tags: str | None = None
    """Tags, separated by commas."""
    orders_count: int | None = None
    """Number of orders."""
    total_spent: str | None = None
    """Total of all orders, a decimal number in a text."""
    currency: str | None = None
    """ISO 4217 code of the currency."""
    verified_email: bool | None = None
    """Whether the email address is verified."""
    tax_exempt: bool | None = None
    """Whether the customer pays no taxes."""
    last_order_id: int | None = None
    """Id of the last order."""
    last_order_name: str | None = None
    """Name of the last order."""
    created_at: str | None = None
    """When it was created."""
    updated_at: str | None = None
    """When it was last updated."""
