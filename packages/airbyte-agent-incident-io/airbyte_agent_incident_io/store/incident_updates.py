# Generated from specs/incident-io/connector.yaml by `connectorgen generate incident-io`. Do not edit.
"""Records in the context store of `incident_updates`."""

from __future__ import annotations

from typing import Literal, TypeAlias

from airbyte_agent_sdk.records import Record

IncidentUpdatesStoreColumn: TypeAlias = Literal[
    "id", "incident_id", "message", "new_incident_status", "new_severity", "created_at"
]


class IncidentUpdatesStoreRecordNewIncidentStatus(Record):
    """Status from then on."""

    id: str | None = None
    """Id."""
    name: str | None = None
    """Name."""


class IncidentUpdatesStoreRecordNewSeverity(Record):
    """Severity from then on."""

    id: str | None = None
    """Id."""
    name: str | None = None
    """Name."""


class IncidentUpdatesStoreRecord(Record):
    """A record of incident_updates in the context store."""

    id: str | None = None
    """Id."""
    incident_id: str | None = None
    """Id of the incident."""
    message: str | None = None
    """What is said."""
    new_incident_status: IncidentUpdatesStoreRecordNewIncidentStatus | None = None
    """Status from then on."""
    new_severity: IncidentUpdatesStoreRecordNewSeverity | None = None
    """Severity from then on."""
    created_at: str | None = None
    """When it was created."""
