# Generated from specs/asana/connector.yaml by `connectorgen generate asana`. Do not edit.
"""Records of `workspace_tags`."""

from __future__ import annotations

from airbyte_agent_sdk.records import Record


class TagCompact(Record):
    """A tag as lists and references show it."""

    gid: str
    """Id of the tag."""
    resource_type: str | None = None
    """Always `tag`."""
    name: str | None = None
    """Name of the tag."""
