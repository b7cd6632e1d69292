# Generated from specs/pylon/connector.yaml by `connectorgen generate pylon`. Do not edit.
"""Arguments of `tasks`."""

import datetime as dt
from typing import Literal, Required

from typing_extensions import TypedDict

__all__ = ["TaskCreateParams", "TaskUpdateParams"]


class TaskCreateParams(TypedDict, total=False):
    """Arguments of `tasks.create`, by name."""

    title: Required[str]
    body_html: str | None
    status: Literal["not_started", "in_progress", "completed"] | str | None
    assignee_id: str | None
    project_id: str | None
    milestone_id: str | None
    due_date: dt.datetime | str | None


class TaskUpdateParams(TypedDict, total=False):
    """Arguments of `tasks.update`, by name."""

    id: Required[str]
    title: str | None
    body_html: str | None
    status: Literal["not_started", "in_progress", "completed"] | str | None
    assignee_id: str | None
    customer_portal_visible: bool | None
    due_date: dt.datetime | str | None
    milestone_id: str | None
    project_id: str | None
