# Generated from specs/pylon/connector.yaml by `connectorgen generate pylon`. Do not edit.
"""Records of `tasks`."""

from __future__ import annotations

from typing import Literal

from airbyte_agent_sdk.records import Record

from .shared import Person, Reference


class TaskAssignee(Record):
    """Who is to do a task."""

    user: Person | None = None
    """User."""
    contact: Person | None = None
    """Contact."""


class Task(Record):
    """A task."""

    id: str | None = None
    """Id."""
    title: str | None = None
    """Title."""
    account: Reference | None = None
    """Account."""
    assignee: TaskAssignee | None = None
    """Who is to do it."""
    body_html: str | None = None
    """Text in HTML."""
    created_at: str | None = None
    """When it was created."""
    customer_portal_visible: bool | None = None
    """Whether customers see it in their portal."""
    due_date: str | None = None
    """When it is due."""
    milestone: Reference | None = None
    """Milestone."""
    project: Reference | None = None
    """Project."""
    status: Literal["not_started", "in_progress", "completed"] | str | None = None
    """Status."""
    updated_at: str | None = None
    """When it last changed."""
