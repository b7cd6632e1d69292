# Generated from specs/clickup-api/connector.yaml by `connectorgen generate clickup-api`. Do not edit.
"""Records of `teams`."""

from __future__ import annotations

from airbyte_agent_sdk.records import Record

from .user import User


class TeamMember(Record):
    """A member of a Workspace."""

    user: User | None = None
    """The user."""


class Team(Record):
    """A Workspace."""

    id: str
    """Id of the Workspace."""
    name: str | None = None
    """Name."""
    color: str | None = None
    """Color of the avatar."""
    avatar: str | None = None
    """URL of the avatar."""
    members: list[TeamMember] | None = None
    """Its members."""
