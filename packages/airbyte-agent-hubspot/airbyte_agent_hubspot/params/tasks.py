# Generated from specs/hubspot/connector.yaml by `connectorgen generate hubspot`. Do not edit.
"""Arguments of `tasks`."""

import datetime as dt
from collections.abc import Mapping, Sequence
from typing import Any, Literal, Required

from typing_extensions import TypedDict

from .shared import NewAssociationParam

__all__ = ["TaskCreateParams", "TaskPropertiesInput", "TaskUpdateParams"]


class TaskPropertiesInput(TypedDict, total=False):
    """Values by the properties' internal names, all of them text."""

    hs_timestamp: str | None
    """When the task is due, ISO 8601 in UTC or Unix time in milliseconds; a new record needs it."""
    hs_task_subject: str | None
    """Title of the task."""
    hs_task_body: str | None
    """Notes on the task, with HTML."""
    hs_task_status: Literal["NOT_STARTED", "IN_PROGRESS", "WAITING", "DEFERRED", "COMPLETED"] | str | None
    """Status of the task."""
    hs_task_priority: Literal["NONE", "LOW", "MEDIUM", "HIGH"] | str | None
    """Priority."""
    hs_task_type: Literal["EMAIL", "CALL", "LINKED_IN", "TODO"] | str | None
    """Title of the task."""
    hs_task_reminders: str | dt.datetime | None
    """When to remind of it, Unix time in milliseconds."""
    hubspot_owner_id: str | None
    """Id of the owner whom the activity belongs to."""
    hs_attachment_ids: str | None
    """Ids of attached files, separated by semicolons."""


class TaskCreateParams(TypedDict, total=False):
    """Arguments of `tasks.create`, by name."""

    properties: Required[TaskPropertiesInput | Mapping[str, Any] | Mapping[str, str | float | bool | None]]
    associations: Sequence[NewAssociationParam] | None


class TaskUpdateParams(TypedDict, total=False):
    """Arguments of `tasks.update`, by name."""

    task_id: Required[str]
    properties: Required[TaskPropertiesInput | Mapping[str, Any] | Mapping[str, str | float | bool | None]]
