# Generated from specs/monday/connector.yaml by `connectorgen generate monday`. Do not edit.
"""Records of `teams`."""

from __future__ import annotations

from airbyte_agent_sdk.records import Record

from .shared import UserSummary


class Team(Record):
    """A team of users."""

    id: str
    """Id of the team."""
    name: str
    """Name of the team."""
    picture_url: str | None
    """URL of its picture."""
    is_guest: bool | None
    """Whether its members are guests."""
    created_at: str | None
    """When it was created."""
    owners: list[UserSummary]
    """Users who own it."""
    users: list[UserSummary] | None
    """Members."""
