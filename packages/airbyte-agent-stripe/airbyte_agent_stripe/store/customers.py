# Generated from specs/stripe/connector.yaml by `connectorgen generate stripe`. Do not edit.
"""Records in the context store of `customers`."""

from __future__ import annotations

from typing import Any, Literal, TypeAlias

from airbyte_agent_sdk.records import Record

CustomersStoreColumn: TypeAlias = Literal[
    "id",
    "created",
    "email",
    "name",
    "phone",
    "description",
    "balance",
    "currency",
    "delinquent",
    "default_source",
    "address",
    "metadata",
]


class CustomersStoreRecordAddress(Record):
    """Billing address."""

    city: str | None = None
    """City, town or village."""
    country: str | None = None
    """Two-letter ISO country code."""
    line1: str | None = None
    """Street, PO box or company."""
    line2: str | None = None
    """Apartment, suite or building."""
    postal_code: str | None = None
    """ZIP or postal code."""
    state: str | None = None
    """State, county, province or region."""


class CustomersStoreRecord(Record):
    """A record of customers in the context store."""

    id: str | None = None
    """Id of the customer, `cus_...`."""
    created: int | None = None
    """When the record was created, Unix time in seconds."""
    email: str | None = None
    """Email address of the customer."""
    name: str | None = None
    """Full name of the person or business."""
    phone: str | None = None
    """Phone number of the customer."""
    description: str | None = None
    """Free text about the customer."""
    balance: int | None = None
    """Credit (negative) or debt (positive) on the next invoice, in the currency's smallest unit."""
    currency: str | None = None
    """Currency of the customer's invoices, three-letter ISO code in lower case."""
    delinquent: bool | None = None
    """Whether the latest invoice is past due or its payment failed."""
    default_source: str | None = None
    """Id of the legacy payment source charged by default."""
    address: CustomersStoreRecordAddress | None = None
    """Billing address."""
    metadata: dict[str, Any] | None = None
    """Your own key-value pairs; all values are text."""
