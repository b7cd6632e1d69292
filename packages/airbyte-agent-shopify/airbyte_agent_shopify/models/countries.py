# Generated from specs/shopify/connector.yaml by `connectorgen generate shopify`. Do not edit.
"""Records of `countries`."""

from __future__ import annotations

from airbyte_agent_sdk.records import Record


class Province(Record):
    """A province of a country."""

    id: int | None = None
    """Id of the province."""
    country_id: int | None = None
    """Id of the country."""
    name: str | None = None
    """Name."""
    code: str | None = None
    """Code of the province."""
    tax_name: str | None = None
    """Name of the tax."""
    tax_type: str | None = None
    """How its tax combines with the country's: null, `normal`, `harmonized` or `compounded`."""
    shipping_zone_id: int | None = None
    """Id of the shipping zone."""
    tax: float | None = None
    """Tax rate, as a fraction of 1."""
    tax_percentage: float | None = None
    """Tax rate in percent."""


class Country(Record):
    """A country that the shop sells to."""

    id: int
    """Id of the country."""
    name: str | None = None
    """Name of the country."""
    code: str | None = None
    """Two-letter code of the country."""
    tax_name: str | None = None
    """Name of the tax."""
    tax: float | None = None
    """Tax rate, as a fraction of 1."""
    provinces: list[Province] | None = None
    """Provinces."""
