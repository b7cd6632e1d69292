# Generated from specs/harvest/connector.yaml by `connectorgen generate harvest`. Do not edit.
"""Records of `contacts`."""

from __future__ import annotations

import datetime as dt

from airbyte_agent_sdk.records import Record

from .shared import ClientReference


class Contact(Record):
    """A person at a client."""

    id: int
    """Id of the contact."""
    client: ClientReference | None = None
    """Client."""
    title: str | None = None
    """Title of the person."""
    first_name: str | None = None
    """First name."""
    last_name: str | None = None
    """Last name."""
    email: str | None = None
    """Email address."""
    phone_office: str | None = None
    """Phone number at work."""
    phone_mobile: str | None = None
    """Mobile phone number."""
    fax: str | None = None
    """Fax number."""
    created_at: dt.datetime | None = None
    """When it was created."""
    updated_at: dt.datetime | None = None
    """When it last changed."""
