# Generated from specs/greenhouse/connector.yaml by `connectorgen generate greenhouse`. Do not edit.
"""Records of `departments`."""

from __future__ import annotations

import datetime as dt

from airbyte_agent_sdk.records import Record


class Department(Record):
    """A department."""

    id: int | None = None
    """Id."""
    created_at: dt.datetime | None = None
    """When it was created."""
    external_id: str | None = None
    """Id in another system."""
    name: str | None = None
    """Name."""
    parent_id: int | None = None
    """Id of the department that it is part of."""
    updated_at: dt.datetime | None = None
    """When it was last changed."""
