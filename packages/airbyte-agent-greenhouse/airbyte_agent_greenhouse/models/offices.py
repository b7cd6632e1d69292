# Generated from specs/greenhouse/connector.yaml by `connectorgen generate greenhouse`. Do not edit.
"""Records of `offices`."""

from __future__ import annotations

import datetime as dt

from airbyte_agent_sdk.records import Record


class Office(Record):
    """An office."""

    id: int | None = None
    """Id."""
    created_at: dt.datetime | None = None
    """When it was created."""
    external_id: str | None = None
    """Id in another system."""
    location: str | None = None
    """Where it is."""
    name: str | None = None
    """Name."""
    parent_id: int | None = None
    """Id of the office that it is part of."""
    primary_in_house_contact_user_id: int | None = None
    """Id of the user to contact."""
    updated_at: dt.datetime | None = None
    """When it was last changed."""
