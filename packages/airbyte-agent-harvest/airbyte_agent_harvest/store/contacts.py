# Generated from specs/harvest/connector.yaml by `connectorgen generate harvest`. Do not edit.
"""Records in the context store of `contacts`."""

from __future__ import annotations

from typing import Literal, TypeAlias

from airbyte_agent_sdk.records import Record

ContactsStoreColumn: TypeAlias = Literal[
    "id", "client", "first_name", "last_name", "email", "title", "updated_at"
]


class ContactsStoreRecordClient(Record):
    """Client."""

    id: int | None = None
    """Id of the client."""
    name: str | None = None
    """Name of the client."""


class ContactsStoreRecord(Record):
    """A record of contacts in the context store."""

    id: int | None = None
    """Id of the contact."""
    client: ContactsStoreRecordClient | None = None
    """Client."""
    first_name: str | None = None
    """First name."""
    last_name: str | None = None
    """Last name."""
    email: str | None = None
    """Email address."""
    title: str | None = None
    """Title of the person."""
    updated_at: str | None = None
    """When it last changed."""
