# Generated from specs/monday/connector.yaml by `connectorgen generate monday`. Do not edit.
"""Records in the context store of `users`."""

from __future__ import annotations

from typing import Literal, TypeAlias

from airbyte_agent_sdk.records import Record

UsersStoreColumn: TypeAlias = Literal[
    "id",
    "name",
    "email",
    "title",
    "status",
    "kind",
    "location",
    "time_zone_identifier",
    "is_deleted",
    "created_at",
    "last_activity",
]


class UsersStoreRecord(Record):
    """A record of users in the context store."""

    id: str | None = None
    """Id of the user."""
    name: str | None = None
    """Full name."""
    email: str | None = None
    """Email address."""
    title: str | None = None
    """Job title."""
    status: str | None = None
    """Whether the user is active, deactivated, or has not accepted the invitation yet."""
    kind: str | None = None
    """Kind of user."""
    location: str | None = None
    """Place."""
    time_zone_identifier: str | None = None
    """Time zone by its IANA name."""
    is_deleted: bool | None = None
    """Whether the user was deleted."""
    created_at: str | None = None
    """When the user was created."""
    last_activity: str | None = None
    """When the user was last active."""
