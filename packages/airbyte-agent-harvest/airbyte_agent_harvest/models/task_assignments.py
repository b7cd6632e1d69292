# Generated from specs/harvest/connector.yaml by `connectorgen generate harvest`. Do not edit.
"""Records of `task_assignments`."""

from __future__ import annotations

import datetime as dt

from airbyte_agent_sdk.records import Record

from .shared import ProjectReference, TaskReference


class TaskAssignment(Record):
    """The assignment of a task to a project."""

    id: int
    """Id of the assignment."""
    project: ProjectReference | None = None
    """Project."""
    task: TaskReference | None = None
    """Task."""
    is_active: bool | None = None
    """Whether the assignment is active."""
    billable: bool | None = None
    """Whether it is billed to the client."""
    hourly_rate: float | None = None
    """Hourly rate."""
    budget: float | None = None
    """Budget, in hours or money as the project has it."""
    created_at: dt.datetime | None = None
    """When it was created."""
    updated_at: dt.datetime | None = None
    """When it last changed."""
