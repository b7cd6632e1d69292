# Generated from specs/hubspot/connector.yaml by `connectorgen generate hubspot`. Do not edit.
"""Records in the context store of `tasks`."""

from __future__ import annotations

from typing import Literal, TypeAlias

from airbyte_agent_sdk.records import Record
from pydantic import Field

TasksStoreColumn: TypeAlias = Literal["id", "createdAt", "updatedAt", "archived", "properties"]


class TasksStoreRecordProperties(Record):
    """Values by the properties' internal names, all of them text."""

    hs_timestamp: str | None = None
    """When the task is due, ISO 8601 in UTC or Unix time in milliseconds."""
    hs_task_subject: str | None = None
    """Title of the task."""
    hs_task_body: str | None = None
    """Notes on the task, with HTML."""
    hs_task_status: str | None = None
    """Status of the task."""
    hs_task_priority: str | None = None
    """Priority."""
    hs_task_type: str | None = None
    """Title of the task."""
    hubspot_owner_id: str | None = None
    """Id of the owner whom the activity belongs to."""


class TasksStoreRecord(Record):
    """A record of tasks in the context store."""

    id: str | None = None
    """Id of the task, digits."""
    created_at: str | None = Field(default=None, alias="createdAt")
    """When the record was created, ISO 8601 in UTC."""
    updated_at: str | None = Field(default=None, alias="updatedAt")
    """When the record last changed, ISO 8601 in UTC."""
    archived: bool | None = None
    """Whether the record is in the recycling bin."""
    properties: TasksStoreRecordProperties | None = None
    """Values by the properties' internal names, all of them text."""
