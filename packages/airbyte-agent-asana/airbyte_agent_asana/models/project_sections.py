# Generated from specs/asana/connector.yaml by `connectorgen generate asana`. Do not edit.
"""Records of `project_sections`."""

from __future__ import annotations

from airbyte_agent_sdk.records import Record


class SectionCompact(Record):
    """A section as lists and references show it."""

    gid: str
    """Id of the section."""
    resource_type: str | None = None
    """Always `section`."""
    name: str | None = None
    """Heading of the section."""
