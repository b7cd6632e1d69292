# Generated from specs/harvest/connector.yaml by `connectorgen generate harvest`. Do not edit.
"""Records of `roles`."""

from __future__ import annotations

import datetime as dt

from airbyte_agent_sdk.records import Record


class Role(Record):
    """A role of users."""

    id: int
    """Id of the role."""
    name: str | None = None
    """Name of the role."""
    user_ids: list[int] | None = None
    """Ids of the users who have it."""
    created_at: dt.datetime | None = None
    """When it was created."""
    updated_at: dt.datetime | None = None
    """When it last changed."""
