# Generated from specs/incident-io/connector.yaml by `connectorgen generate incident-io`. Do not edit.
"""Records of `incident_statuses`."""

from __future__ import annotations

import datetime as dt
from typing import Literal

from airbyte_agent_sdk.records import Record


class IncidentStatus(Record):
    """A stage that an incident can be in."""

    category: (
        Literal["triage", "declined", "merged", "canceled", "live", "learning", "closed", "paused"] | str
    )
    """Category of the status."""
    created_at: dt.datetime
    """When it was created."""
    description: str
    """Description."""
    id: str
    """Id."""
    name: str
    """Name."""
    rank: int
    """Place in the order."""
    updated_at: dt.datetime
    """When it was last changed."""
