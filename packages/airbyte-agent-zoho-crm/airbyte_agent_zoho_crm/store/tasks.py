# Generated from specs/zoho-crm/connector.yaml by `connectorgen generate zoho-crm`. Do not edit.
"""Records in the context store of `tasks`."""

from __future__ import annotations

from typing import Literal, TypeAlias

from airbyte_agent_sdk.records import Record
from pydantic import Field

TasksStoreColumn: TypeAlias = Literal[
    "id",
    "Subject",
    "Status",
    "Priority",
    "Due_Date",
    "Closed_Time",
    "What_Id",
    "Who_Id",
    "Owner",
    "Created_Time",
    "Modified_Time",
]


class TasksStoreRecordWhatId(Record):
    """Record of another module that it is about, such as a deal."""

    id: str | None = None
    """Id."""
    name: str | None = None
    """Name."""


class TasksStoreRecordWhoId(Record):
    """Contact or lead that it is about."""

    id: str | None = None
    """Id."""
    name: str | None = None
    """Name."""


class TasksStoreRecordOwner(Record):
    """Owner of the task."""

    id: str | None = None
    """Id."""
    name: str | None = None
    """Name."""


class TasksStoreRecord(Record):
    """A record of tasks in the context store."""

    id: str | None = None
    """Id of the task."""
    subject: str | None = Field(default=None, alias="Subject")
    """Subject."""
    status: str | None = Field(default=None, alias="Status")
    """Status of the task."""
    priority: str | None = Field(default=None, alias="Priority")
    """Priority."""
    due_date: str | None = Field(default=None, alias="Due_Date")
    """Day it is due."""
    closed_time: str | None = Field(default=None, alias="Closed_Time")
    """When it was closed."""
    what_id: TasksStoreRecordWhatId | None = Field(default=None, alias="What_Id")
    """Record of another module that it is about, such as a deal."""
    who_id: TasksStoreRecordWhoId | None = Field(default=None, alias="Who_Id")
    """Contact or lead that it is about."""
    owner: TasksStoreRecordOwner | None = Field(default=None, alias="Owner")
    """Owner of the task."""
    created_time: str | None = Field(default=None, alias="Created_Time")
    """When it was created."""
    modified_time: str | None = Field(default=None, alias="Modified_Time")
    """When it last changed."""
