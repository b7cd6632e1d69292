# Generated from specs/slack/connector.yaml by `connectorgen generate slack`. Do not edit.
"""Records in the context store of `users`."""

from __future__ import annotations

from typing import Literal, TypeAlias

from airbyte_agent_sdk.records import Record

UsersStoreColumn: TypeAlias = Literal[
    "id", "name", "real_name", "deleted", "is_bot", "is_admin", "is_restricted", "tz", "updated", "profile"
]


class UsersStoreRecordProfile(Record):
    """How the user is shown, and how to reach them."""

    display_name: str | None = None
    """Name shown."""
    email: str | None = None
    """Email address."""
    title: str | None = None
    """Job title."""
    phone: str | None = None
    """Phone number."""
    status_text: str | None = None
    """Status as text."""


class UsersStoreRecord(Record):
    """A record of users in the context store."""

    id: str | None = None
    """Id of the user."""
    name: str | None = None
    """Handle of the user."""
    real_name: str | None = None
    """Full name."""
    deleted: bool | None = None
    """Whether the account was deactivated."""
    is_bot: bool | None = None
    """Whether the user is a bot."""
    is_admin: bool | None = None
    """Whether the user administers the workspace."""
    is_restricted: bool | None = None
    """Whether the user is a guest."""
    tz: str | None = None
    """Time zone, such as `Europe/Berlin`."""
    updated: int | None = None
    """When the user last changed, Unix time in seconds."""
    profile: UsersStoreRecordProfile | None = None
    """How the user is shown, and how to reach them."""
