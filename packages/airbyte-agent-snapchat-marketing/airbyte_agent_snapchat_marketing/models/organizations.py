# Generated from specs/snapchat-marketing/connector.yaml by `connectorgen generate snapchat-marketing`. Do not edit.
"""Records of `organizations`."""

from __future__ import annotations

import datetime as dt

from airbyte_agent_sdk.records import Record


class ConfigurationSettings(Record):
    """Settings of an organization."""

    notifications_enabled: bool | None = None
    """Whether notifications are sent."""


class Organization(Record):
    """An organization."""

    id: str
    """Id of the organization."""
    name: str | None = None
    """Name of the organization."""
    created_at: dt.datetime | None = None
    """When the organization was created."""
    updated_at: dt.datetime | None = None
    """When the organization was last changed."""
    type: str | None = None
    """Kind of organization, such as `ENTERPRISE`."""
    state: str | None = None
    """State of the organization, such as `ACTIVE`."""
    address_line_1: str | None = None
    """Street."""
    locality: str | None = None
    """City."""
    administrative_district_level_1: str | None = None
    """State or province."""
    country: str | None = None
    """Country, as an ISO 3166-1 code."""
    postal_code: str | None = None
    """Postal code."""
    contact_name: str | None = None
    """Name of the contact."""
    contact_email: str | None = None
    """Email address of the contact."""
    contact_phone: str | None = None
    """Phone number of the contact."""
    contact_phone_optin: bool | None = None
    """Whether Snap may call the contact."""
    configuration_settings: ConfigurationSettings | None = None
    """Settings."""
    roles: list[str] | None = None
    """Roles of the user."""
    my_display_name: str | None = None
    """Name of the user."""
    my_invited_email: str | None = None
    """Email address that the user was invited at."""
    my_member_id: str | None = None
    """Id of the user as a member."""
