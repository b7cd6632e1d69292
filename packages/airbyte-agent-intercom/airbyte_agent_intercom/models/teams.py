# Generated from specs/intercom/connector.yaml by `connectorgen generate intercom`. Do not edit.
"""Records of `teams`."""

from __future__ import annotations

from airbyte_agent_sdk.records import Record


class AdminPriorityLevel(Record):
    """Which admins of a team get conversations first."""

    primary_admin_ids: list[int] | None = None
    """Ids of those who come first."""
    secondary_admin_ids: list[int] | None = None
    """Ids of those who come after them."""


class Team(Record):
    """A group of admins that conversations are assigned to."""

    type: str | None = None
    """Always `team`."""
    id: str
    """Id of the team."""
    name: str | None = None
    """Name of the team."""
    admin_ids: list[int] | None = None
    """Ids of its admins."""
    admin_priority_level: AdminPriorityLevel | None = None
    """Which admins get conversations first."""
    assignment_limit: int | None = None
    """Maximum number of simultaneous conversations per admin; only with balanced assignment."""
    distribution_method: str | None = None
    """How conversations are distributed, such as `round_robin`."""
