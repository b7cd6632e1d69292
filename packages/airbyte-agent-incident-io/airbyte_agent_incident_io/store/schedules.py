# Generated from specs/incident-io/connector.yaml by `connectorgen generate incident-io`. Do not edit.
"""Records in the context store of `schedules`."""

from __future__ import annotations

from typing import Any, Literal, TypeAlias

from airbyte_agent_sdk.records import Record

SchedulesStoreColumn: TypeAlias = Literal["id", "name", "timezone", "permalink", "team_ids"]


class SchedulesStoreRecord(Record):
    """A record of schedules in the context store."""

    id: str | None = None
    """Id."""
    name: str | None = None
    """Name."""
    timezone: str | None = None
    """IANA name of the time zone."""
    permalink: str | None = None
    """URL on the dashboard."""
    team_ids: list[Any] | None = None
    """Ids of the teams that own it."""
