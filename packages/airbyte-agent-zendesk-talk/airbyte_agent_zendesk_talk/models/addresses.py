# Generated from specs/zendesk-talk/connector.yaml by `connectorgen generate zendesk-talk`. Do not edit.
"""Records of `addresses`."""

from __future__ import annotations

from airbyte_agent_sdk.records import Record


class Address(Record):
    """An address that proves to a country's authority who uses a number."""

    id: int
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
    provider_reference: str | None = None
    """Id of the address at the telephony provider."""
