# Generated from specs/incident-io/connector.yaml by `connectorgen generate incident-io`. Do not edit.
"""Records of `incident_timestamps`."""

from __future__ import annotations

from airbyte_agent_sdk.records import Record


class IncidentTimestamp(Record):
    """A point in time that incidents record."""

    id: str
    """Id."""
    name: str
    """Name."""
    rank: int
    """Place in the order."""
