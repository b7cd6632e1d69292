# Generated from specs/asana/connector.yaml by `connectorgen generate asana`. Do not edit.
"""Records of `sections`."""

from __future__ import annotations

import datetime as dt

from airbyte_agent_sdk.records import Record

from .shared import ProjectCompact


class Section(Record):
    """A heading in a project's list, or a column of its board."""

    gid: str
    """Id of the section."""
    resource_type: str | None = None
    """Always `section`."""
    name: str | None = None
    """Heading of the section."""
    created_at: dt.datetime | None = None
    """When it was created."""
    project: ProjectCompact | None = None
    """Project it belongs to."""
    projects: list[ProjectCompact] | None = None
    """Older form of `project`; deprecated."""
