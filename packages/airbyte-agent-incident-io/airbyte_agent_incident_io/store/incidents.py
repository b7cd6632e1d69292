# Generated from specs/incident-io/connector.yaml by `connectorgen generate incident-io`. Do not edit.
"""Records in the context store of `incidents`."""

from __future__ import annotations

from typing import Literal, TypeAlias

from airbyte_agent_sdk.records import Record

IncidentsStoreColumn: TypeAlias = Literal[
    "id",
    "reference",
    "name",
    "summary",
    "visibility",
    "mode",
    "permalink",
    "severity",
    "incident_status",
    "incident_type",
    "created_at",
    "updated_at",
]


class IncidentsStoreRecordSeverity(Record):
    """Severity."""

    id: str | None = None
    """Id."""
    name: str | None = None
    """Name."""


class IncidentsStoreRecordIncidentStatus(Record):
    """Status."""

    id: str | None = None
    """Id."""
    name: str | None = None
    """Name."""
    category: str | None = None
    """Category of the status."""


class IncidentsStoreRecordIncidentType(Record):
    """Type."""

    id: str | None = None
    """Id."""
    name: str | None = None
    """Name."""


class IncidentsStoreRecord(Record):
    """A record of incidents in the context store."""

    id: str | None = None
    """Id."""
    reference: str | None = None
    """Short reference, as in INC-123."""
    name: str | None = None
    """Name."""
    summary: str | None = None
    """Summary."""
    visibility: str | None = None
    """Who can see it."""
    mode: str | None = None
    """Whether it is real, entered afterwards, a test or a tutorial."""
    permalink: str | None = None
    """URL on the dashboard."""
    severity: IncidentsStoreRecordSeverity | None = None
    """Severity."""
    incident_status: IncidentsStoreRecordIncidentStatus | None = None
    """Status."""
    incident_type: IncidentsStoreRecordIncidentType | None = None
    """Type."""
    created_at: str | None = None
    """When it was created."""
    updated_at: str | None = None
    """When it was last changed."""
