# Generated from specs/monday/connector.yaml by `connectorgen generate monday`. Do not edit.
"""Records of `tags`."""

from __future__ import annotations

from airbyte_agent_sdk.records import Record


class Tag(Record):
    """A tag."""

    id: str
    """Id of the tag."""
    name: str
    """Name of the tag."""
    color: str
    """Color as a hex code."""
