# Generated from specs/stripe/connector.yaml by `connectorgen generate stripe`. Do not edit.
"""Records in the context store of `prices`."""

from __future__ import annotations

from typing import Any, Literal, TypeAlias

from airbyte_agent_sdk.records import Record

PricesStoreColumn: TypeAlias = Literal[
    "id",
    "created",
    "active",
    "product",
    "nickname",
    "lookup_key",
    "type",
    "currency",
    "unit_amount",
    "billing_scheme",
    "recurring",
    "metadata",
]


class PricesStoreRecordRecurring(Record):
    """Billing period; absent for a one-time price."""

    interval: str | None = None
    """Unit of the billing period."""
    interval_count: int | None = None
    """Number of intervals in a billing period."""
    usage_type: str | None = None
    """Billed by quantity or by recorded usage."""


class PricesStoreRecord(Record):
    """A record of prices in the context store."""

    id: str | None = None
    """Id of the price, `price_...`."""
    created: int | None = None
    """When the record was created, Unix time in seconds."""
    active: bool | None = None
    """Whether it can be used for new purchases."""
    product: str | None = None
    """Id of the product."""
    nickname: str | None = None
    """Short note, hidden from customers."""
    lookup_key: str | None = None
    """Your own key to find the price by."""
    type: str | None = None
    """One-time or recurring."""
    currency: str | None = None
    """Three-letter ISO currency code in lower case."""
    unit_amount: int | None = None
    """Price of one unit in the currency's smallest unit."""
    billing_scheme: str | None = None
    """One price per unit, or tiers."""
    recurring: PricesStoreRecordRecurring | None = None
    """Billing period; absent for a one-time price."""
    metadata: dict[str, Any] | None = None
    """Your own key-value pairs; all values are text."""
