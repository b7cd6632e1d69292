# Generated from specs/zendesk-talk/connector.yaml by `connectorgen generate zendesk-talk`. Do not edit.
"""Records in the context store of `addresses`."""

from __future__ import annotations

from typing import Literal, TypeAlias

from airbyte_agent_sdk.records import Record

AddressesStoreColumn: TypeAlias = Literal[
    "id", "name", "street", "zip", "city", "province", "state", "country_code"
]


class AddressesStoreRecord(Record):
    """A record of addresses in the context store."""

    id: int | None = None
    """Id of the address."""
    name: str | None = None
    """Name of the business at the address."""
    street: str | None = None
    """Street and number."""
    zip: str | None = None
    """Postal code."""
    city: str | None = None
    """City."""
    province: str | None = None
    """Province or region."""
    state: str | None = None
    """State."""
    country_code: str | None = None
    """Country, by its ISO 3166-1 code."""
