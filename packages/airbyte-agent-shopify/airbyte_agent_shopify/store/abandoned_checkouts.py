# Generated from specs/shopify/connector.yaml by `connectorgen generate shopify`. Do not edit.
"""Records in the context store of `abandoned_checkouts`."""

from __future__ import annotations

from typing import Literal, TypeAlias

from airbyte_agent_sdk.records import Record

AbandonedCheckoutsStoreColumn: TypeAlias = Literal[
    "id",
    "name",
    "email",
    "total_price",
    "subtotal_price",
    "currency",
    "abandoned_checkout_url",
    "created_at",
    "updated_at",
    "completed_at",
    "closed_at",
]


class AbandonedCheckoutsStoreRecord(Record):
    """A record of abandoned_checkouts in the context store."""

    id: int | None = None
    """Id of the checkout."""
    name: str | None = None
    """Name of the checkout, `#` and its id."""
    email: str | None = None
    """Email address of the customer."""
    total_price: str | None = None
    """Total, a decimal number in a text."""
    subtotal_price: str | None = None
    """Total of the line items after discounts, without shipping and tips."""
    currency: str | None = None
    """ISO 4217 code of the currency."""
    abandoned_checkout_url: str | None = None
    """URL at which the customer can go on."""
    created_at: str | None = None
    """When it was created."""
    updated_at: str | None = None
    """When it was last updated."""
    completed_at: str | None = None
    """When it was completed."""
    closed_at: str | None = None
    """When it was closed."""
