# Generated from specs/snapchat-marketing/connector.yaml by `connectorgen generate snapchat-marketing`. Do not edit.
"""Records in the context store of `organizations`."""

from __future__ import annotations

from typing import Literal, TypeAlias

from airbyte_agent_sdk.records import Record

OrganizationsStoreColumn: TypeAlias = Literal[
    "id", "name", "type", "state", "country", "contact_email", "created_at", "updated_at"
]


class OrganizationsStoreRecord(Record):
    """A record of organizations in the context store."""

    id: str | None = None
    """Id of the organization."""
    name: str | None = None
    """Name of the organization."""
    type: str | None = None
    """Kind of organization, such as `ENTERPRISE`."""
    state: str | None = None
    """State of the organization, such as `ACTIVE`."""
    country: str | None = None
    """Country, as an ISO 3166-1 code."""
    contact_email: str | None = None
    """Email address of the contact."""
    created_at: str | None = None
    """When the organization was created."""
    updated_at: str | None = None
    """When the organization was last changed."""
