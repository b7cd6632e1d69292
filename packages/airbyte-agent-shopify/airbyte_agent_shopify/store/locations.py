# Generated from specs/shopify/connector.yaml by `connectorgen generate shopify`. Do not edit.
"""Records in the context store of `locations`."""

from __future__ import annotations

from typing import Literal, TypeAlias

from airbyte_agent_sdk.records import Record

LocationsStoreColumn: TypeAlias = Literal[
    "id", "name", "address1", "city", "zip", "province", "country_code", "active", "created_at", "updated_at"
]


class LocationsStoreRecord(Record):
    """A record of locations in the context store."""

    id: int | None = None
    """Id of the location."""
    name: str | None = None
    """Name."""
    address1: str | None = None
    """Street and number, or a post box."""
    city: str | None = None
    """City."""
    zip: str | None = None
    """Postal code."""
    province: str | None = None
    """Province, state or district."""
    country_code: str | None = None
    """Two-letter code of the country."""
    active: bool | None = None
    """Whether it is active."""
    created_at: str | None = None
    """When it was created."""
    updated_at: str | None = None
    """When it was last updated."""
