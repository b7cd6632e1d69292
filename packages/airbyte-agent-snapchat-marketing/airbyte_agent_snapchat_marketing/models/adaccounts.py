# Generated from specs/snapchat-marketing/connector.yaml by `connectorgen generate snapchat-marketing`. Do not edit.
"""Records of `adaccounts`."""

from __future__ import annotations

import datetime as dt

from airbyte_agent_sdk.records import Record


class AgencyClient(Record):
    """Client of an agency."""

    name: str | None = None
    """Name of the client."""
    email: str | None = None
    """Email address."""
    address_line_1: str | None = None
    """Street."""
    city: str | None = None
    """City."""
    administrative_district_level_1: str | None = None
    """State or province."""
    country: str | None = None
    """Country, as an ISO 3166-1 code."""
    zipcode: str | None = None
    """Postal code."""
    tax_id: str | None = None
    """Tax id."""


class Regulations(Record):
    """Rules that apply to an ad account."""

    restricted_delivery_signals: bool | None = None
    """Whether fewer data are used to choose who sees ads."""


class AdAccount(Record):
    """An ad account."""

    id: str
    """Id of the ad account."""
    name: str | None = None
    """Name of the ad account."""
    created_at: dt.datetime | None = None
    """When the ad account was created."""
    updated_at: dt.datetime | None = None
    """When the ad account was last changed."""
    organization_id: str | None = None
    """Id of the organization."""
    type: str | None = None
    """Who pays, such as `PARTNER` or `DIRECT`."""
    status: str | None = None
    """State, such as `ACTIVE`."""
    currency: str | None = None
    """Currency of the account, as an ISO 4217 code."""
    timezone: str | None = None
    """Time zone, such as `America/Los_Angeles`."""
    advertiser: str | None = None
    """Name of the advertiser."""
    advertiser_organization_id: str | None = None
    """Id of the advertiser's organization."""
    paying_advertiser_name: str | None = None
    """Name of who pays for political ads."""
    funding_source_ids: list[str] | None = None
    """Ids of the means of payment."""
    billing_type: str | None = None
    """How the account is billed, such as `IO` or `REVOLVING`."""
    lifetime_spend_cap_micro: int | None = None
    """Spending limit in millionths of the currency."""
    client_based_in_country: str | None = None
    """Country of the client."""
    client_paying_invoices: bool | None = None
    """Whether the client pays the invoices."""
    agency_client_metadata: AgencyClient | None = None
    """Client of the agency."""
    regulations: Regulations | None = None
    """Rules that apply."""
    roles: list[str] | None = None
    """Roles of the user."""
