# Generated from specs/incident-io/connector.yaml by `connectorgen generate incident-io`. Do not edit.
"""Records of `incident_roles`."""

from __future__ import annotations

import datetime as dt
from typing import Literal

from airbyte_agent_sdk.records import Record


class IncidentRole(Record):
    """A role that people can have in an incident."""

    created_at: dt.datetime
    """When it was created."""
    description: str
    """Description."""
    id: str
    """Id."""
    instructions: str
    """What who has the role does."""
    name: str
    """Name."""
    required: bool | None = None
    """Whether every incident needs somebody in it."""
    role_type: Literal["lead", "reporter", "custom"] | str
    """Kind of role."""
    shortform: str
    """Short name for commands in Slack."""
    updated_at: dt.datetime
    """When it was last changed."""
