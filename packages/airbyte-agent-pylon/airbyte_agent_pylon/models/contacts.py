# Generated from specs/pylon/connector.yaml by `connectorgen generate pylon`. Do not edit.
"""Records of `contacts`."""

from __future__ import annotations

from typing import Literal

from airbyte_agent_sdk.records import Record

from .shared import CustomFieldValue, Reference


class Contact(Record):
    """A person at a customer."""

    id: str | None = None
    """Id."""
    name: str | None = None
    """Name."""
    account: Reference | None = None
    """Account."""
    avatar_url: str | None = None
    """URL of the picture."""
    custom_fields: dict[str, CustomFieldValue] | None = None
    """Values of custom fields by slug."""
    email: str | None = None
    """Main email address."""
    emails: list[str] | None = None
    """All email addresses."""
    portal_role: Literal["no_access", "member", "admin"] | str | None = None
    """What the contact may do in the customer portal."""
