# Generated from specs/chargebee/connector.yaml by `connectorgen generate chargebee`. Do not edit.
"""Records in the context store of `customer`."""

from __future__ import annotations

from typing import Any, Literal, TypeAlias

from airbyte_agent_sdk.records import Record

CustomerStoreColumn: TypeAlias = Literal[
    "id",
    "first_name",
    "last_name",
    "email",
    "company",
    "auto_collection",
    "preferred_currency_code",
    "billing_address",
    "meta_data",
    "created_at",
    "updated_at",
    "deleted",
]


class CustomerStoreRecordBillingAddress(Record):
    """Billing address."""

    city: str | None = None
    """City."""
    country: str | None = None
    """ISO 3166 code of the country."""


class CustomerStoreRecord(Record):
    """A record of customer in the context store."""

    id: str | None = None
    """Id of the customer."""
    first_name: str | None = None
    """First name."""
    last_name: str | None = None
    """Last name."""
    email: str | None = None
    """Email address."""
    company: str | None = None
    """Company."""
    auto_collection: str | None = None
    """Whether payments are collected automatically."""
    preferred_currency_code: str | None = None
    """ISO 4217 code of the preferred currency."""
    billing_address: CustomerStoreRecordBillingAddress | None = None
    """Billing address."""
    meta_data: dict[str, Any] | None = None
    """Your own keys and values."""
    created_at: int | None = None
    """When it was created, Unix time in seconds."""
    updated_at: int | None = None
    """When it last changed, Unix time in seconds."""
    deleted: bool | None = None
    """Whether it was deleted."""
