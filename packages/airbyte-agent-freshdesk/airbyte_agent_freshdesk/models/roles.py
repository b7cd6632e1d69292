# Generated from specs/freshdesk/connector.yaml by `connectorgen generate freshdesk`. Do not edit.
"""Records of `roles`."""

from __future__ import annotations

import datetime as dt

from airbyte_agent_sdk.records import Record


class Role(Record):
    """A role of agents."""

    id: int
    """Id of the role."""
    name: str | None = None
    """Name of the role."""
    description: str | None = None
    """What the role may do."""
    default: bool | None = None
    """Whether Freshdesk made it."""
    created_at: dt.datetime | None = None
    """When it was created."""
    updated_at: dt.datetime | None = None
    """When it was last changed."""
