# Generated from specs/salesforce/connector.yaml by `connectorgen generate salesforce`. Do not edit.
"""Arguments of `tasks`."""

import datetime as dt
from collections.abc import Mapping
from typing import Any, Required

from typing_extensions import TypedDict

__all__ = ["TaskCreateParams", "TaskUpdateParams"]


class TaskCreateParams(TypedDict, total=False):
    """Arguments of `tasks.create`, by name."""

    subject: Required[str]
    status: str | None
    priority: str | None
    activity_date: dt.date | str | None
    who_id: str | None
    what_id: str | None
    description: str | None
    type: str | None
    is_reminder_set: bool | None
    reminder_date_time: dt.datetime | str | None
    owner_id: str | None
    other_fields: Mapping[str, Any] | None


class TaskUpdateParams(TypedDict, total=False):
    """Arguments of `tasks.update`, by name."""

    id: Required[str]
    subject: str | None
    status: str | None
    priority: str | None
    activity_date: dt.date | str | None
    who_id: str | None
    what_id: str | None
    description: str | None
    type: str | None
    is_reminder_set: bool | None
    reminder_date_time: dt.datetime | str | None
    owner_id: str | None
    other_fields: Mapping[str, Any] | None
