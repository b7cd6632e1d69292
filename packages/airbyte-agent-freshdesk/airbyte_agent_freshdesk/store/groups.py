# Generated from specs/freshdesk/connector.yaml by `connectorgen generate freshdesk`. Do not edit.
"""Records in the context store of `groups`."""

from __future__ import annotations

from typing import Literal, TypeAlias

from airbyte_agent_sdk.records import Record

GroupsStoreColumn: TypeAlias = Literal["id", "name", "description", "group_type"]


class GroupsStoreRecord(Record):
    """A record of groups in the context store."""

    id: int | None = None
    """Id of the group."""
    name: str | None = None
    """Name."""
    description: str | None = None
    """What the group is for."""
    group_type: str | None = None
    """Kind of group."""
