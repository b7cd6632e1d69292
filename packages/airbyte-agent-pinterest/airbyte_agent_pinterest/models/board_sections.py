# Generated from specs/pinterest/connector.yaml by `connectorgen generate pinterest`. Do not edit.
"""Records of `board_sections`."""

from __future__ import annotations

from airbyte_agent_sdk.records import Record


class BoardSection(Record):
    """A part of a board."""

    id: str | None = None
    """Id of the section."""
    name: str
    """Name of the section."""
