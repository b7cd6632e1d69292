# Generated from specs/zendesk-support/connector.yaml by `connectorgen generate zendesk-support`. Do not edit.
"""Records in the context store of `users`."""

from __future__ import annotations

from typing import Any, Literal, TypeAlias

from airbyte_agent_sdk.records import Record

UsersStoreColumn: TypeAlias = Literal[
    "id",
    "name",
    "email",
    "role",
    "organization_id",
    "phone",
    "external_id",
    "tags",
    "notes",
    "time_zone",
    "active",
    "suspended",
    "last_login_at",
    "created_at",
    "updated_at",
]


class UsersStoreRecord(Record):
    """A record of users in the context store."""

    id: int | None = None
    """Id of the user."""
    name: str | None = None
    """Full name."""
    email: str | None = None
    """Primary email address."""
    role: str | None = None
    """end-user, agent or admin."""
    organization_id: int | None = None
    """Id of the user's organization."""
    phone: str | None = None
    """Primary phone number."""
    external_id: str | None = None
    """Your own id."""
    tags: list[Any] | None = None
    """The user's tags."""
    notes: str | None = None
    """Notes about the user."""
    time_zone: str | None = None
    """Time zone."""
    active: bool | None = None
    """Whether the user was not deleted."""
    suspended: bool | None = None
    """Whether the user is suspended."""
    last_login_at: str | None = None
    """When the user last signed in."""
    created_at: str | None = None
    """When the user was created."""
    updated_at: str | None = None
    """When the user was last updated."""
