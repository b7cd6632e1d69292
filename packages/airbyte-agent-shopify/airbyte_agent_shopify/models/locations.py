# Generated from specs/shopify/connector.yaml by `connectorgen generate shopify`. Do not edit.
"""Records of `locations`."""

from __future__ import annotations

import datetime as dt

from airbyte_agent_sdk.records import Record


class Location(Record):
    """A place that stocks, sells or sends products."""

    id: int
    """Id of the location."""
    name: str | None = None
    """Name."""
    address1: str | None = None
    """Street and number, or a post box."""
    address2: str | None = None
    """Rest of the street address."""
    city: str | None = None
    """City."""
    zip: str | None = None
    """Postal code."""
    province: str | None = None
    """Province, state or district."""
    country: str | None = None
    """Country."""
    phone: str | None = None
    """Phone number."""
    created_at: dt.datetime | None = None
    """When it was created."""
    updated_at: dt.datetime | None = None
    """When it was last updated."""
    country_code: str | None = None
    """Two-letter code of the country."""
    country_name: str | None = None
    """Name of the country."""
    province_code: str | None = None
    """Code of the province."""
    legacy: bool | None = None
    """Whether it is that of a fulfillment service."""
    active: bool | None = None
    """Whether it is active."""
    admin_graphql_api_id: str | None = None
    """Id in the GraphQL API, `gid://shopify/...`, which writes take."""
    localized_country_name: str | None = None
    """Name of the country in the shop's language."""
    localized_province_name: str | None = None
    """Name of the province in the shop's language."""
