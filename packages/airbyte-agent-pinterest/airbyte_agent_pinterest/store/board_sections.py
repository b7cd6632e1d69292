# Generated from specs/pinterest/connector.yaml by `connectorgen generate pinterest`. Do not edit.
"""Records in the context store of `board_sections`."""

from __future__ import annotations

from typing import Literal, TypeAlias

from airbyte_agent_sdk.records import Record

BoardSectionsStoreColumn: TypeAlias = Literal["id", "name"]


class BoardSectionsStoreRecord(Record):
    """A record of board_sections in the context store."""

    id: str | None = None
    """Id of the section."""
    name: str | None = None
    """Name of the section."""
