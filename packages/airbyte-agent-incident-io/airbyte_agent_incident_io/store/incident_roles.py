# Generated from specs/incident-io/connector.yaml by `connectorgen generate incident-io`. Do not edit.
"""Records in the context store of `incident_roles`."""

from __future__ import annotations

from typing import Literal, TypeAlias

from airbyte_agent_sdk.records import Record

IncidentRolesStoreColumn: TypeAlias = Literal["id", "name", "shortform", "role_type", "description"]


class IncidentRolesStoreRecord(Record):
    """A record of incident_roles in the context store."""

    id: str | None = None
    """Id."""
    name: str | None = None
    """Name."""
    shortform: str | None = None
    """Short name for commands in Slack."""
    role_type: str | None = None
    """Kind of role."""
    description: str | None = None
    """Description."""
