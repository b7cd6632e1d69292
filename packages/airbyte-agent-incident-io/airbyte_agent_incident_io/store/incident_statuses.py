# Generated from specs/incident-io/connector.yaml by `connectorgen generate incident-io`. Do not edit.
"""Records in the context store of `incident_statuses`."""

from __future__ import annotations

from typing import Literal, TypeAlias

from airbyte_agent_sdk.records import Record

IncidentStatusesStoreColumn: TypeAlias = Literal["id", "name", "category", "rank"]


class IncidentStatusesStoreRecord(Record):
    """A record of incident_statuses in the context store."""

    id: str | None = None
    """Id."""
    name: str | None = None
    """Name."""
    category: str | None = None
    """Category of the status."""
    rank: int | None = None
    """Place in the order."""
