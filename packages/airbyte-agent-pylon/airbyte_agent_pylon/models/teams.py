# Generated from specs/pylon/connector.yaml by `connectorgen generate pylon`. Do not edit.
"""Records of `teams`."""

from __future__ import annotations

from airbyte_agent_sdk.records import Record

from .shared import Person


class Team(Record):
    """A team of users."""

    id: str | None = None
    """Id."""
    name: str | None = None
    """Name."""
    users: list[Person] | None = None
    """Users."""
