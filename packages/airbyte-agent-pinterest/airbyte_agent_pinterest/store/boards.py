# Generated from specs/pinterest/connector.yaml by `connectorgen generate pinterest`. Do not edit.
"""Records in the context store of `boards`."""

from __future__ import annotations

from typing import Literal, TypeAlias

from airbyte_agent_sdk.records import Record

BoardsStoreColumn: TypeAlias = Literal[
    "id",
    "name",
    "description",
    "privacy",
    "pin_count",
    "follower_count",
    "collaborator_count",
    "created_at",
    "board_pins_modified_at",
]


class BoardsStoreRecord(Record):
    """A record of boards in the context store."""

    id: str | None = None
    """Id of the board."""
    name: str | None = None
    """Name of the board."""
    description: str | None = None
    """Description."""
    privacy: str | None = None
    """PUBLIC, PROTECTED or SECRET."""
    pin_count: int | None = None
    """How many pins it has."""
    follower_count: int | None = None
    """How many users follow it."""
    collaborator_count: int | None = None
    """How many users can add pins to it."""
    created_at: str | None = None
    """When it was created."""
    board_pins_modified_at: str | None = None
    """When its pins last changed."""
