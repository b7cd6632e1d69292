# Generated from specs/confluence/connector.yaml by `connectorgen generate confluence`. Do not edit.
"""Records in the context store of `groups`."""

from __future__ import annotations

from typing import Literal, TypeAlias

from airbyte_agent_sdk.records import Record

GroupsStoreColumn: TypeAlias = Literal["id", "name", "type"]


class GroupsStoreRecord(Record):
    """A record of groups in the context store."""

    id: str | None = None
    """Id."""
    name: str | None = None
    """Name."""
    type: str | None = None
    """Always `group`."""
