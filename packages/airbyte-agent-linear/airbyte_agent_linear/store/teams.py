# Generated from specs/linear/connector.yaml by `connectorgen generate linear`. Do not edit.
"""Records in the context store of `teams`."""

from __future__ import annotations

from typing import Literal, TypeAlias

from airbyte_agent_sdk.records import Record
from pydantic import Field

TeamsStoreColumn: TypeAlias = Literal[
    "id", "key", "name", "description", "timezone", "cyclesEnabled", "issueCount", "createdAt"
]


class TeamsStoreRecord(Record):
    """A record of teams in the context store."""

    id: str | None = None
    """Id of the team."""
    key: str | None = None
    """Prefix of its issues' identifiers."""
    name: str | None = None
    """Name of the team."""
    description: str | None = None
    """What the team does."""
    timezone: str | None = None
    """Time zone by its IANA name."""
    cycles_enabled: bool | None = Field(default=None, alias="cyclesEnabled")
    """Whether it works in cycles."""
    issue_count: int | None = Field(default=None, alias="issueCount")
    """Number of issues."""
    created_at: str | None = Field(default=None, alias="createdAt")
    """When it was created, date-time in UTC."""
