# Generated from specs/harvest/connector.yaml by `connectorgen generate harvest`. Do not edit.
"""Records of `tasks`."""

from __future__ import annotations

import datetime as dt

from airbyte_agent_sdk.records import Record


class Task(Record):
    """A task that projects can have."""

    id: int
    """Id of the task."""
    name: str | None = None
    """Name of the task."""
    billable_by_default: bool | None = None
    """Whether time on it is billed unless said otherwise."""
    default_hourly_rate: float | None = None
    """Hourly rate unless a project has one of its own."""
    is_default: bool | None = None
    """Whether new projects get it."""
    is_active: bool | None = None
    """Whether it is active, not archived."""
    created_at: dt.datetime | None = None
    """When it was created."""
    updated_at: dt.datetime | None = None
    """When it last changed."""
