# Generated from specs/intercom/connector.yaml by `connectorgen generate intercom`. Do not edit.
"""Records in the context store of `contacts`."""

from __future__ import annotations

from typing import Any, Literal, TypeAlias

from airbyte_agent_sdk.records import Record

ContactsStoreColumn: TypeAlias = Literal[
    "id",
    "external_id",
    "role",
    "email",
    "name",
    "phone",
    "owner_id",
    "created_at",
    "updated_at",
    "signed_up_at",
    "last_seen_at",
    "last_replied_at",
    "unsubscribed_from_emails",
    "location",
    "custom_attributes",
]


class ContactsStoreRecordLocation(Record):
    """Location."""

    country: str | None = None
    """Name of the country."""
    city: str | None = None
    """Name of the city."""


class ContactsStoreRecord(Record):
    """A record of contacts in the context store."""

    id: str | None = None
    """Id of the contact, given by Intercom."""
    external_id: str | None = None
    """Id that your own system has for the person."""
    role: str | None = None
    """User or lead."""
    email: str | None = None
    """Email address."""
    name: str | None = None
    """Full name."""
    phone: str | None = None
    """Phone number."""
    owner_id: str | None = None
    """Id of the admin who is responsible."""
    created_at: int | None = None
    """When it was created, Unix time in seconds."""
    updated_at: int | None = None
    """When it was last updated, Unix time in seconds."""
    signed_up_at: int | None = None
    """When they signed up, Unix time in seconds."""
    last_seen_at: int | None = None
    """When they were last seen, Unix time in seconds."""
    last_replied_at: int | None = None
    """When they last wrote, Unix time in seconds."""
    unsubscribed_from_emails: bool | None = None
    """Whether they get no marketing emails."""
    location: ContactsStoreRecordLocation | None = None
    """Location."""
    custom_attributes: dict[str, Any] | None = None
    """Your own attributes of the contact."""
