# Generated from specs/harvest/connector.yaml by `connectorgen generate harvest`. Do not edit.
"""Records of `user_assignments`."""

from __future__ import annotations

import datetime as dt

from airbyte_agent_sdk.records import Record

from .shared import ProjectReference, UserReference


class UserAssignment(Record):
    """The assignment of a user to a project."""

    id: int
    """Id of the assignment."""
    project: ProjectReference | None = None
    """Project."""
    user: UserReference | None = None
    """User."""
    is_active: bool | None = None
    """Whether the assignment is active."""
    is_project_manager: bool | None = None
    """Whether the user manages the project."""
    use_default_rates: bool | None = None
    """Whether the user's default rate applies."""
    hourly_rate: float | None = None
    """Hourly rate."""
    budget: float | None = None
    """Budget, in hours or money as the project has it."""
    created_at: dt.datetime | None = None
    """When it was created."""
    updated_at: dt.datetime | None = None
    """When it last changed."""
