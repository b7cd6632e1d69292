# Generated from specs/sendgrid/connector.yaml by `connectorgen generate sendgrid`. Do not edit.
"""Records in the context store of `contacts`."""

from __future__ import annotations

from typing import Any, Literal, TypeAlias

from airbyte_agent_sdk.records import Record

ContactsStoreColumn: TypeAlias = Literal[
    "id",
    "email",
    "first_name",
    "last_name",
    "city",
    "state_province_region",
    "country",
    "phone_number",
    "list_ids",
    "segment_ids",
    "custom_fields",
    "created_at",
    "updated_at",
]


class ContactsStoreRecord(Record):
    """A record of contacts in the context store."""

    id: str | None = None
    """Id of the contact."""
    email: str | None = None
    """Email address."""
    first_name: str | None = None
    """First name."""
    last_name: str | None = None
    """Last name."""
    city: str | None = None
    """City."""
    state_province_region: str | None = None
    """State, province or region."""
    country: str | None = None
    """Country."""
    phone_number: str | None = None
    """Phone number."""
    list_ids: list[Any] | None = None
    """Ids of the lists that the contact is on."""
    segment_ids: list[Any] | None = None
    """Ids of the segments that the contact is in."""
    custom_fields: dict[str, Any] | None = None
    """Values of the account's own fields, by name."""
    created_at: str | None = None
    """When the contact was created."""
    updated_at: str | None = None
    """When the contact was last changed."""
