# Generated from specs/linear/connector.yaml by `connectorgen generate linear`. Do not edit.
"""Records in the context store of `users`."""

from __future__ import annotations

from typing import Literal, TypeAlias

from airbyte_agent_sdk.records import Record
from pydantic import Field

UsersStoreColumn: TypeAlias = Literal[
    "id", "name", "displayName", "email", "title", "active", "admin", "guest", "lastSeen", "createdAt"
]


class UsersStoreRecord(Record):
    """A record of users in the context store."""

    id: str | None = None
    """Id of the user."""
    name: str | None = None
    """Full name."""
    display_name: str | None = Field(default=None, alias="displayName")
    """Nickname, unique in the workspace."""
    email: str | None = None
    """Email address."""
    title: str | None = None
    """Job title."""
    active: bool | None = None
    """Whether the account is in use."""
    admin: bool | None = None
    """Whether an administrator of the workspace."""
    guest: bool | None = None
    """Whether a guest."""
    last_seen: str | None = Field(default=None, alias="lastSeen")
    """When last seen, date-time in UTC."""
    created_at: str | None = Field(default=None, alias="createdAt")
    """When the account was created, date-time in UTC."""
