# Generated from specs/incident-io/connector.yaml by `connectorgen generate incident-io`. Do not edit.
"""Records of `users`."""

from __future__ import annotations

from typing import Literal

from airbyte_agent_sdk.records import Record


class UserRole(Record):
    """A role with permissions."""

    description: str | None = None
    """Description."""
    id: str
    """Id."""
    name: str
    """Name."""
    slug: str
    """Short name for configurations."""


class UserSeats(Record):
    """Seats of a user."""

    on_call: Literal["full_access", "viewer_only", "none"] | str
    """Seat for on-call."""
    response: Literal["full_access", "viewer_only", "none"] | str
    """Seat for incident response."""


class User(Record):
    """A user of the account."""

    base_role: UserRole
    """Role with the basic permissions."""
    custom_roles: list[UserRole]
    """Roles with further permissions."""
    email: str | None = None
    """Email address."""
    id: str
    """Id."""
    is_active: bool
    """Whether the user is active."""
    name: str
    """Name."""
    role: Literal["viewer", "responder", "administrator", "owner", "unset"] | str
    """Former role; see `base_role`."""
    seats: UserSeats
    """Seats of the user."""
    slack_user_id: str | None = None
    """Id of the user in Slack."""
