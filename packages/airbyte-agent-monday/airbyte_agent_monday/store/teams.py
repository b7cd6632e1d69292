# Generated from specs/monday/connector.yaml by `connectorgen generate monday`. Do not edit.
"""Records in the context store of `teams`."""

from __future__ import annotations

from typing import Literal, TypeAlias

from airbyte_agent_sdk.records import Record

TeamsStoreColumn: TypeAlias = Literal["id", "name", "is_guest", "created_at"]


class TeamsStoreRecord(Record):
    """A record of teams in the context store."""

    id: str | None = None
    """Id of the team."""
    name: str | None = None
    """Name of the team."""
    is_guest: bool | None = None
    """Whether its members are guests."""
    created_at: str | None = None
    """When it was created."""
