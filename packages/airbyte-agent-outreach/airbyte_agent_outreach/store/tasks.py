# Generated from specs/outreach/connector.yaml by `connectorgen generate outreach`. Do not edit.
"""Records in the context store of `tasks`."""

from __future__ import annotations

from typing import Literal, TypeAlias

from airbyte_agent_sdk.records import Record
from pydantic import Field

TasksStoreColumn: TypeAlias = Literal["id", "attributes"]


class TasksStoreRecordAttributes(Record):
    """Its values."""

    action: str | None = None
    """What to do: `action_item`, `call`, `email` or `in_person`."""
    task_type: str | None = Field(default=None, alias="taskType")
    """Kind of task, such as `manual`, `follow_up` or `sequence_step_call`."""
    state: str | None = None
    """State: `pending`, `incomplete` or `complete`."""
    due_at: str | None = Field(default=None, alias="dueAt")
    """When it is due."""
    completed: bool | None = None
    """Whether it is completed."""
    completed_at: str | None = Field(default=None, alias="completedAt")
    """When it was completed."""
    note: str | None = None
    """Note."""
    created_at: str | None = Field(default=None, alias="createdAt")
    """When the task was created."""
    updated_at: str | None = Field(default=None, alias="updatedAt")
    """When the task last changed."""


class TasksStoreRecord(Record):
    """A record of tasks in the context store."""

    id: int | None = None
    """Id of the task."""
    attributes: TasksStoreRecordAttributes | None = None
    """Its values."""
