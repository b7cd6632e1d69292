# Generated from specs/clickup-api/connector.yaml by `connectorgen generate clickup-api`. Do not edit.
"""Records in the context store of `goals`."""

from __future__ import annotations

from typing import Literal, TypeAlias

from airbyte_agent_sdk.records import Record

GoalsStoreColumn: TypeAlias = Literal[
    "id", "name", "description", "due_date", "percent_completed", "archived"
]


class GoalsStoreRecord(Record):
    """A record of goals in the context store."""

    id: str | None = None
    """Id of the goal."""
    name: str | None = None
    """Name."""
    description: str | None = None
    """Description."""
    due_date: str | None = None
    """When it is due, Unix time in milliseconds."""
    percent_completed: float | None = None
    """Progress in percent."""
    archived: bool | None = None
    """Whether it is archived."""
