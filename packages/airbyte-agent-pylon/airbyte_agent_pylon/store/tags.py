# Generated from specs/pylon/connector.yaml by `connectorgen generate pylon`. Do not edit.
"""Records in the context store of `tags`."""

from __future__ import annotations

from typing import Literal, TypeAlias

from airbyte_agent_sdk.records import Record

TagsStoreColumn: TypeAlias = Literal["id", "value", "object_type", "hex_color"]


class TagsStoreRecord(Record):
    """A record of tags in the context store."""

    id: str | None = None
    """Id."""
    value: str | None = None
    """Text."""
    object_type: str | None = None
    """What it is for, such as `issue` or `account`."""
    hex_color: str | None = None
    """Colour, as in `#3fbf7f`."""
