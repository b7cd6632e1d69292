# Generated from specs/harvest/connector.yaml by `connectorgen generate harvest`. Do not edit.
"""Records in the context store of `tasks`."""

from __future__ import annotations

from typing import Literal, TypeAlias

from airbyte_agent_sdk.records import Record

TasksStoreColumn: TypeAlias = Literal[
    "id", "name", "is_active", "is_default", "billable_by_default", "default_hourly_rate", "updated_at"
]


class TasksStoreRecord(Record):
    """A record of tasks in the context store."""

    id: int | None = None
    """Id of the task."""
    name: str | None = None
    """Name of the task."""
    is_active: bool | None = None
    """Whether it is active, not archived."""
    is_default: bool | None = None
    """Whether new projects get it."""
    billable_by_default: bool | None = None
    """Whether time on it is billed unless said otherwise."""
    default_hourly_rate: float | None = None
    """Hourly rate unless a project has one of its own."""
    updated_at: str | None = None
    """When it last changed."""
