# Generated from specs/incident-io/connector.yaml by `connectorgen generate incident-io`. Do not edit.
"""Records in the context store of `incident_timestamps`."""

from __future__ import annotations

from typing import Literal, TypeAlias

from airbyte_agent_sdk.records import Record

IncidentTimestampsStoreColumn: TypeAlias = Literal["id", "name", "rank"]


class IncidentTimestampsStoreRecord(Record):
    """A record of incident_timestamps in the context store."""

    id: str | None = None
    """Id."""
    name: str | None = None
    """Name."""
    rank: int | None = None
    """Place in the order."""
