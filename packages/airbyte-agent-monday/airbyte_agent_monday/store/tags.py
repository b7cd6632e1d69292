# Generated from specs/monday/connector.yaml by `connectorgen generate monday`. Do not edit.
"""Records in the context store of `tags`."""

from __future__ import annotations

from typing import Literal, TypeAlias

from airbyte_agent_sdk.records import Record

TagsStoreColumn: TypeAlias = Literal["id", "name", "color"]


class TagsStoreRecord(Record):
    """A record of tags in the context store."""

    id: str | None = None
    """Id of the tag."""
    name: str | None = None
    """Name of the tag."""
    color: str | None = None
    """Color as a hex code."""
