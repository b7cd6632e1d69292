# Generated from specs/twilio/connector.yaml by `connectorgen generate twilio`. Do not edit.
"""Records in the context store of `addresses`."""

from __future__ import annotations

from typing import Literal, TypeAlias

from airbyte_agent_sdk.records import Record

AddressesStoreColumn: TypeAlias = Literal[
    "sid",
    "friendly_name",
    "customer_name",
    "street",
    "city",
    "region",
    "postal_code",
    "iso_country",
    "account_sid",
    "date_created",
    "date_updated",
]


class AddressesStoreRecord(Record):
    """A record of addresses in the context store."""

    sid: str | None = None
    """SID of the address."""
    friendly_name: str | None = None
    """Name of the address."""
    customer_name: str | None = None
    """Name of the person or company."""
    street: str | None = None
    """Street and house number."""
    city: str | None = None
    """City."""
    region: str | None = None
    """State or region."""
    postal_code: str | None = None
    """Postal code."""
    iso_country: str | None = None
    """ISO code of the country."""
    account_sid: str | None = None
    """SID of the account that it belongs to."""
    date_created: str | None = None
    """When it was created, as RFC 2822 text."""
    date_updated: str | None = None
    """When it last changed, as RFC 2822 text."""
