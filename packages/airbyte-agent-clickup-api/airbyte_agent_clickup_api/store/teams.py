# Generated from specs/clickup-api/connector.yaml by `connectorgen generate clickup-api`. Do not edit.
"""Records in the context store of `teams`."""

from __future__ import annotations

from typing import Literal, TypeAlias

from airbyte_agent_sdk.records import Record

TeamsStoreColumn: TypeAlias = Literal["id", "name"]


class TeamsStoreRecord(Record):
    """A record of teams in the context store."""

    id: str | None = None
    """Id of the Workspace."""
    name: str | None = None
    """Name."""
