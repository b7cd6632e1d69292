# Generated from specs/zendesk-support/connector.yaml by `connectorgen generate zendesk-support`. Do not edit.
"""Records in the context store of `organizations`."""

from __future__ import annotations

from typing import Any, Literal, TypeAlias

from airbyte_agent_sdk.records import Record

OrganizationsStoreColumn: TypeAlias = Literal[
    "id",
    "name",
    "domain_names",
    "external_id",
    "details",
    "notes",
    "group_id",
    "tags",
    "created_at",
    "updated_at",
]


class OrganizationsStoreRecord(Record):
    """A record of organizations in the context store."""

    id: int | None = None
    """Id of the organization."""
    name: str | None = None
    """Name."""
    domain_names: list[Any] | None = None
    """Email domains whose users are put into it."""
    external_id: str | None = None
    """Your own id."""
    details: str | None = None
    """Details about it, such as an address."""
    notes: str | None = None
    """Notes about it."""
    group_id: int | None = None
    """Id of the group that its users' new tickets go to."""
    tags: list[Any] | None = None
    """Its tags."""
    created_at: str | None = None
    """When it was created."""
    updated_at: str | None = None
    """When it was last updated."""
