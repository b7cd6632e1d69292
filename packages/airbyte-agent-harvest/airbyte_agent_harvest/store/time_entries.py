# Generated from specs/harvest/connector.yaml by `connectorgen generate harvest`. Do not edit.
"""Records in the context store of `time_entries`."""

from __future__ import annotations

from typing import Literal, TypeAlias

from airbyte_agent_sdk.records import Record

TimeEntriesStoreColumn: TypeAlias = Literal[
    "id",
    "spent_date",
    "hours",
    "notes",
    "user",
    "client",
    "project",
    "task",
    "billable",
    "is_billed",
    "is_closed",
    "billable_rate",
    "created_at",
    "updated_at",
]


class TimeEntriesStoreRecordUser(Record):
    """User."""

    id: int | None = None
    """Id of the user."""
    name: str | None = None
    """Name of the user."""


class TimeEntriesStoreRecordClient(Record):
    """Client."""

    id: int | None = None
    """Id of the client."""
    name: str | None = None
    """Name of the client."""


class TimeEntriesStoreRecordProject(Record):
    """Project."""

    id: int | None = None
    """Id of the project."""
    name: str | None = None
    """Name of the project."""


class TimeEntriesStoreRecordTask(Record):
    """Task."""

    id: int | None = None
    """Id of the task."""
    name: str | None = None
    """Name of the task."""


class TimeEntriesStoreRecord(Record):
    """A record of time_entries in the context store."""

    id: int | None = None
    """Id of the time entry."""
    spent_date: str | None = None
    """Day it is for."""
    hours: float | None = None
    """Hours, the running timer included."""
    notes: str | None = None
    """Notes."""
    user: TimeEntriesStoreRecordUser | None = None
    """User."""
    client: TimeEntriesStoreRecordClient | None = None
    """Client."""
    project: TimeEntriesStoreRecordProject | None = None
    """Project."""
    task: TimeEntriesStoreRecordTask | None = None
    """Task."""
    billable: bool | None = None
    """Whether it is billed to the client."""
    is_billed: bool | None = None
    """Whether it is on an invoice."""
    is_closed: bool | None = None
    """Whether it was approved."""
    billable_rate: float | None = None
    """What an hour is billed at."""
    created_at: str | None = None
    """When it was created."""
    updated_at: str | None = None
    """When it last changed."""
