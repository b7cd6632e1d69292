# Generated from specs/incident-io/connector.yaml by `connectorgen generate incident-io`. Do not edit.
"""Records of `severities`."""

from __future__ import annotations

import datetime as dt

from airbyte_agent_sdk.records import Record


class Severity(Record):
    """A severity that an incident can have."""

    created_at: dt.datetime
    """When it was created."""
    description: str
    """Description."""
    id: str
    """Id."""
    name: str
    """Name."""
    rank: int
    """Place in the order; the worst has the highest."""
    updated_at: dt.datetime
    """When it was last changed."""
