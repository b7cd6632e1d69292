# Generated from specs/pinterest/connector.yaml by `connectorgen generate pinterest`. Do not edit.
"""Records in the context store of `keywords`."""

from __future__ import annotations

from typing import Literal, TypeAlias

from airbyte_agent_sdk.records import Record

KeywordsStoreColumn: TypeAlias = Literal["id", "value", "match_type", "parent_id", "parent_type", "archived"]


class KeywordsStoreRecord(Record):
    """A record of keywords in the context store."""

    id: str | None = None
    """Id of the keyword."""
    value: str | None = None
    """The keyword."""
    match_type: str | None = None
    """How closely a search must match."""
    parent_id: str | None = None
    """Id of what the keyword belongs to."""
    parent_type: str | None = None
    """Kind of what the keyword belongs to."""
    archived: bool | None = None
    """Whether it is archived."""
