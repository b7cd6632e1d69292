# Generated from specs/harvest/connector.yaml by `connectorgen generate harvest`. Do not edit.
"""Records of `users`."""

from __future__ import annotations

import datetime as dt

from airbyte_agent_sdk.records import Record


class User(Record):
    """A person who tracks time."""

    id: int
    """Id of the user."""
    first_name: str | None = None
    """First name."""
    last_name: str | None = None
    """Last name."""
    email: str | None = None
    """Email address."""
    telephone: str | None = None
    """Phone number."""
    timezone: str | None = None
    """Name of the time zone."""
    has_access_to_all_future_projects: bool | None = None
    """Whether new projects are assigned to the user automatically."""
    is_contractor: bool | None = None
    """Whether the user is a contractor."""
    is_active: bool | None = None
    """Whether the user is active, not archived."""
    weekly_capacity: int | None = None
    """Seconds of work in a week."""
    default_hourly_rate: float | None = None
    """Hourly rate unless a project has one of its own."""
    cost_rate: float | None = None
    """What an hour costs."""
    roles: list[str] | None = None
    """Names of the roles."""
    access_roles: list[str] | None = None
    """What the user may do: `administrator`, `manager` or `member`, and more for managers."""
    avatar_url: str | None = None
    """URL of the picture."""
    created_at: dt.datetime | None = None
    """When it was created."""
    updated_at: dt.datetime | None = None
    """When it last changed."""
