# Generated from specs/pylon/connector.yaml by `connectorgen generate pylon`. Do not edit.
"""Records of `milestones`."""

from __future__ import annotations

from airbyte_agent_sdk.records import Record

from .shared import Reference


class Milestone(Record):
    """A milestone of a project."""

    id: str | None = None
    """Id."""
    name: str | None = None
    """Name."""
    account: Reference | None = None
    """Account."""
    created_at: str | None = None
    """When it was created."""
    due_date: str | None = None
    """When it is due."""
    project: Reference | None = None
    """Project."""
    updated_at: str | None = None
    """When it last changed."""
