# Generated from specs/shopify/connector.yaml by `connectorgen generate shopify`. Do not edit.
"""Records of `customer_address`."""

from __future__ import annotations

from airbyte_agent_sdk.records import Record


class CustomerAddress(Record):
    """An address of a customer."""

    id: int
    """Id of the address."""
    customer_id: int | None = None
    """Id of the customer."""
    first_name: str | None = None
    """First name."""
    last_name: str | None = None
    """Last name."""
    company: str | None = None
    """Company."""
    address1: str | None = None
    """Street and number, or a post box."""
    address2: str | None = None
    """Rest of the street address."""
    city: str | None = None
    """City."""
    province: str | None = None
    """Province, state or district."""
    country: str | None = None
    """Country."""
    zip: str | None = None
    """Postal code."""
    phone: str | None = None
    """Phone number."""
    name: str | None = None
    """Full name."""
    province_code: str | None = None
    """Code of the province."""
    country_code: str | None = None
    """Two-letter code of the country."""
    country_name: str | None = None
    """Name of the country."""
    default: bool | None = None
    """Whether it is the default address."""
