# Generated from specs/pylon/connector.yaml by `connectorgen generate pylon`. Do not edit.
"""Records in the context store of `teams`."""

from __future__ import annotations

from typing import Any, Literal, TypeAlias

from airbyte_agent_sdk.records import Record

TeamsStoreColumn: TypeAlias = Literal["id", "name", "users"]


class TeamsStoreRecord(Record):
    """A record of teams in the context store."""

    id: str | None = None
    """Id."""
    name: str | None = None
    """Name."""
    users: list[Any] | None = None
    """Users."""
