# Generated from specs/pylon/connector.yaml by `connectorgen generate pylon`. Do not edit.
"""Records in the context store of `contacts`."""

from __future__ import annotations

from typing import Any, Literal, TypeAlias

from airbyte_agent_sdk.records import Record

ContactsStoreColumn: TypeAlias = Literal["id", "name", "email", "emails", "account", "portal_role"]


class ContactsStoreRecord(Record):
    """A record of contacts in the context store."""

    id: str | None = None
    """Id."""
    name: str | None = None
    """Name."""
    email: str | None = None
    """Main email address."""
    emails: list[Any] | None = None
    """All email addresses."""
    account: dict[str, Any] | None = None
    """Account."""
    portal_role: str | None = None
    """What the contact may do in the customer portal."""
