# Generated from specs/freshdesk/connector.yaml by `connectorgen generate freshdesk`. Do not edit.
"""Records in the context store of `contacts`."""

from __future__ import annotations

from typing import Literal, TypeAlias

from airbyte_agent_sdk.records import Record

ContactsStoreColumn: TypeAlias = Literal[
    "id", "name", "email", "phone", "company_id", "job_title", "updated_at"
]


class ContactsStoreRecord(Record):
    """A record of contacts in the context store."""

    id: int | None = None
    """Id of the contact."""
    name: str | None = None
    """Name."""
    email: str | None = None
    """Main email address."""
    phone: str | None = None
    """Telephone number."""
    company_id: int | None = None
    """Id of the main company."""
    job_title: str | None = None
    """Job title."""
    updated_at: str | None = None
    """When it was last changed."""
