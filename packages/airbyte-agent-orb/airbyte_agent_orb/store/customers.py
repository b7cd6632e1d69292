# Generated from specs/orb/connector.yaml by `connectorgen generate orb`. Do not edit.
"""Records in the context store of `customers`."""

from __future__ import annotations

from typing import Any, Literal, TypeAlias

from airbyte_agent_sdk.records import Record

CustomersStoreColumn: TypeAlias = Literal[
    "id",
    "external_customer_id",
    "name",
    "email",
    "balance",
    "currency",
    "timezone",
    "payment_provider",
    "created_at",
    "metadata",
]


class CustomersStoreRecord(Record):
    """A record of customers in the context store."""

    id: str | None = None
    """Id of the customer."""
    external_customer_id: str | None = None
    """Id that your own system has for the customer."""
    name: str | None = None
    """Name of the customer."""
    email: str | None = None
    """Email address that invoices are sent to."""
    balance: str | None = None
    """Balance in the customer's currency, as a decimal number in text; a positive one is what the customer
    owes.
    """
    currency: str | None = None
    """ISO 4217 code of the currency, or a custom pricing unit."""
    timezone: str | None = None
    """IANA name of the time zone."""
    payment_provider: str | None = None
    """Service that collects payments."""
    created_at: str | None = None
    """When it was created."""
    metadata: dict[str, Any] | None = None
    """Your own keys and values."""
