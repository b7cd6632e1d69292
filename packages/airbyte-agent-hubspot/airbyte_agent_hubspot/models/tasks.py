# Generated from specs/hubspot/connector.yaml by `connectorgen generate hubspot`. Do not edit.
"""Records of `tasks`."""

from __future__ import annotations

import datetime as dt
from typing import Literal

from airbyte_agent_sdk.records import Record
from pydantic import Field

from .shared import AssociatedIds, PropertyVersion


class TaskProperties(Record):
    """Values by the properties' internal names, all as text; properties that are not requested are absent,
    and custom properties are included.
    """

    hs_timestamp: str | None = None
    """When the task is due, ISO 8601 in UTC or Unix time in milliseconds; a new record needs it."""
    hs_task_subject: str | None = None
    """Title of the task."""
    hs_task_body: str | None = None
    """Notes on the task, with HTML."""
    hs_task_status: Literal["NOT_STARTED", "IN_PROGRESS", "WAITING", "DEFERRED", "COMPLETED"] | str | None = (
        None
    )
    """Status of the task."""
    hs_task_priority: Literal["NONE", "LOW", "MEDIUM", "HIGH"] | str | None = None
    """Priority."""
    hs_task_type: Literal["EMAIL", "CALL", "LINKED_IN", "TODO"] | str | None = None
    """Title of the task."""
    hs_task_reminders: str | None = None
    """When to remind of it, Unix time in milliseconds."""
    hs_task_completion_date: str | None = None
    """When it was completed, ISO 8601 in UTC."""
    hubspot_owner_id: str | None = None
    """Id of the owner whom the activity belongs to."""
    hs_attachment_ids: str | None = None
    """Ids of attached files, separated by semicolons."""
    hs_createdate: str | None = None
    """When the record was created, ISO 8601 in UTC."""
    hs_lastmodifieddate: str | None = None
    """When the record last changed, ISO 8601 in UTC."""
    hs_object_id: str | None = None
    """Id of the record, the same as `id`."""


class Task(Record):
    """A task for a user."""

    id: str
    """Id of the record, digits."""
    properties: TaskProperties
    properties_with_history: dict[str, list[PropertyVersion]] | None = Field(
        default=None, alias="propertiesWithHistory"
    )
    """Values over time of the properties asked for with `propertiesWithHistory`, newest first."""
    created_at: dt.datetime = Field(alias="createdAt")
    """When the record was created."""
    updated_at: dt.datetime = Field(alias="updatedAt")
    """When the record was last updated."""
    archived: bool | None = None
    """Whether the record is in the recycling bin."""
    archived_at: dt.datetime | None = Field(default=None, alias="archivedAt")
    """When the record was put in the recycling bin."""
    associations: dict[str, AssociatedIds] | None = None
    """Associated records by the plural of their type, where `associations` asked for them; list and get only.
    """
    object_write_trace_id: str | None = Field(default=None, alias="objectWriteTraceId")
    """Id of the write, which errors of batch calls refer to."""
