# Generated from specs/sendgrid/connector.yaml by `connectorgen generate sendgrid`. Do not edit.
"""Records of `contacts`."""

from __future__ import annotations

import datetime as dt
from typing import Any

from airbyte_agent_sdk.records import Record
from pydantic import Field

from .shared import Metadata


class Contact(Record):
    """A contact of marketing campaigns."""

    id: str
    """Id of the contact."""
    email: str | None = None
    """Email address."""
    phone_number_id: str | None = None
    """Phone number that identifies the contact."""
    external_id: str | None = None
    """Id that another system has for the contact."""
    anonymous_id: str | None = None
    """Id of a contact who is not known by name."""
    alternate_emails: list[str] | None = None
    """Other email addresses."""
    first_name: str | None = None
    """First name."""
    last_name: str | None = None
    """Last name."""
    address_line_1: str | None = None
    """First line of the address."""
    address_line_2: str | None = None
    """Second line of the address."""
    city: str | None = None
    """City."""
    state_province_region: str | None = None
    """State, province or region."""
    country: str | None = None
    """Country."""
    unique_name: str | None = None
    """Name that identifies the contact."""
    postal_code: str | None = None
    """Postal code."""
    phone_number: str | None = None
    """Phone number."""
    whatsapp: str | None = None
    """WhatsApp number."""
    line: str | None = None
    """LINE id."""
    facebook: str | None = None
    """Facebook id."""
    list_ids: list[str]
    """Ids of the lists that the contact is on."""
    segment_ids: list[str] | None = None
    """Ids of the segments that the contact is in."""
    custom_fields: dict[str, Any] | None = None
    """Values of the account's own fields, by name."""
    created_at: dt.datetime
    """When the contact was created."""
    updated_at: dt.datetime
    """When the contact was last changed."""
    metadata: Metadata | None = Field(default=None, alias="_metadata")
