# Generated from specs/intercom/connector.yaml by `connectorgen generate intercom`. Do not edit.
"""Records in the context store of `teams`."""

from __future__ import annotations

from typing import Any, Literal, TypeAlias

from airbyte_agent_sdk.records import Record

TeamsStoreColumn: TypeAlias = Literal["id", "name", "admin_ids", "distribution_method", "assignment_limit"]


class TeamsStoreRecord(Record):
    """A record of teams in the context store."""

    id: str | None = None
    """Id of the team."""
    name: str | None = None
    """Name of the team."""
    admin_ids: list[Any] | None = None
    """Ids of its admins."""
    distribution_method: str | None = None
    """How conversations are distributed."""
    assignment_limit: int | None = None
    """Most conversations an admin has at once."""
