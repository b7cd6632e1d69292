# Generated from specs/monday/connector.yaml by `connectorgen generate monday`. Do not edit.
"""Records that several entities share."""

from __future__ import annotations

from airbyte_agent_sdk.records import Record


class TeamSummary(Record):
    """A team, briefly."""

    id: str
    """Id of the team."""
    name: str
    """Name of the team."""


class UserSummary(Record):
    """A user, briefly."""

    id: str
    """Id of the user."""
    name: str
    """Full name."""
    email: str
    """Email address."""


class GroupSummary(Record):
    """A group, briefly."""

    id: str
    """Id of the group, unique on its board."""
    title: str
    """Title of the group."""
