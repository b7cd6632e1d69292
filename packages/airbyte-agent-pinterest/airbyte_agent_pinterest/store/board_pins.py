# Generated from specs/pinterest/connector.yaml by `connectorgen generate pinterest`. Do not edit.
"""Records in the context store of `board_pins`."""

from __future__ import annotations

from typing import Literal, TypeAlias

from airbyte_agent_sdk.records import Record

BoardPinsStoreColumn: TypeAlias = Literal[
    "id",
    "title",
    "description",
    "link",
    "board_id",
    "board_section_id",
    "creative_type",
    "alt_text",
    "created_at",
]


class BoardPinsStoreRecord(Record):
    """A record of board_pins in the context store."""

    id: str | None = None
    """Id of the pin."""
    title: str | None = None
    """Title."""
    description: str | None = None
    """Description."""
    link: str | None = None
    """Page that a click leads to."""
    board_id: str | None = None
    """Id of the board."""
    board_section_id: str | None = None
    """Id of the section."""
    creative_type: str | None = None
    """Format of the pin."""
    alt_text: str | None = None
    """Description of the picture for screen readers."""
    created_at: str | None = None
    """When it was created."""
