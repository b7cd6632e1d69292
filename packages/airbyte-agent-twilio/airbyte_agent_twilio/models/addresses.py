# Generated from specs/twilio/connector.yaml by `connectorgen generate twilio`. Do not edit.
"""Records of `addresses`."""

from __future__ import annotations

from airbyte_agent_sdk.records import Record


class Address(Record):
    """An address that phone numbers are registered with."""

    account_sid: str | None = None
    """SID of the account that it belongs to."""
    city: str | None = None
    """City."""
    customer_name: str | None = None
    """Name of the person or company."""
    date_created: str | None = None
    """When it was created, as RFC 2822 text."""
    date_updated: str | None = None
    """When it last changed, as RFC 2822 text."""
    friendly_name: str | None = None
    """Name of the address."""
    iso_country: str | None = None
    """ISO code of the country."""
    postal_code: str | None = None
    """Postal code."""
    region: str | None = None
    """State or region."""
    sid: str | None = None
    """SID of the address."""
    street: str | None = None
    """Street and house number."""
    uri: str | None = None
    """Path of the record on the server."""
    emergency_enabled: bool | None = None
    """Whether it is for emergency calls."""
    validated: bool | None = None
    """Whether it was found to meet the rules of a country that has some."""
    verified: bool | None = None
    """Whether it was confirmed to meet the rules of a country that has some."""
    street_secondary: str | None = None
    """Second line of the street."""
