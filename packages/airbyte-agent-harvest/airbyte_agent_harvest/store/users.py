# Generated from specs/harvest/connector.yaml by `connectorgen generate harvest`. Do not edit.
"""Records in the context store of `users`."""

from __future__ import annotations

from typing import Any, Literal, TypeAlias

from airbyte_agent_sdk.records import Record

UsersStoreColumn: TypeAlias = Literal[
    "id",
    "first_name",
    "last_name",
    "email",
    "is_active",
    "is_contractor",
    "weekly_capacity",
    "default_hourly_rate",
    "cost_rate",
    "roles",
    "access_roles",
    "updated_at",
]


class UsersStoreRecord(Record):
    """A record of users in the context store."""

    id: int | None = None
    """Id of the user."""
    first_name: str | None = None
    """First name."""
    last_name: str | None = None
    """Last name."""
    email: str | None = None
    """Email address."""
    is_active: bool | None = None
    """Whether the user is active, not archived."""
    is_contractor: bool | None = None
    """Whether the user is a contractor."""
    weekly_capacity: int | None = None
    """Seconds of work in a week."""
    default_hourly_rate: float | None = None
    """Hourly rate unless a project has one of its own."""
    cost_rate: float | None = None
    """What an hour costs."""
    roles: list[Any] | None = None
    """Names of the roles."""
    access_roles: list[Any] | None = None
    """What the user may do: `administrator`, `manager` or `member`, and more for managers."""
    updated_at: str | None = None
    """When it last changed."""
