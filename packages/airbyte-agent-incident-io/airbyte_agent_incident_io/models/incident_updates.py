# Generated from specs/incident-io/connector.yaml by `connectorgen generate incident-io`. Do not edit.
"""Records of `incident_updates`."""

from __future__ import annotations

import datetime as dt

from airbyte_agent_sdk.records import Record

from .incident_statuses import IncidentStatus
from .severities import Severity
from .shared import Actor


class IncidentUpdate(Record):
    """An update on an incident."""

    created_at: dt.datetime
    """When it was created."""
    id: str
    """Id."""
    incident_id: str
    """Id of the incident."""
    merged_into_incident_id: str | None = None
    """Id of the incident that it was merged into."""
    message: str | None = None
    """What is said."""
    new_incident_status: IncidentStatus
    """Status from then on."""
    new_severity: Severity | None = None
    """Severity from then on."""
    updater: Actor
    """Who wrote it."""
