# Generated from specs/intercom/connector.yaml by `connectorgen generate intercom`. Do not edit.
"""Records of `admins`."""

from __future__ import annotations

from airbyte_agent_sdk.records import Record


class AdminRole(Record):
    """A role in the workspace."""

    type: str | None = None
    """Always `role`."""
    id: str | None = None
    """Id of the role."""
    name: str | None = None
    """Name of the role."""


class TeamPriorityLevel(Record):
    """Which teams an admin works for first."""

    primary_team_ids: list[int] | None = None
    """Ids of the primary teams."""
    secondary_team_ids: list[int] | None = None
    """Ids of the secondary teams."""


class Admin(Record):
    """A teammate with access to the workspace."""

    type: str | None = None
    """Always `admin`."""
    id: str
    """Id of the admin."""
    name: str | None = None
    """Full name."""
    email: str | None = None
    """Email address."""
    job_title: str | None = None
    """Job title."""
    role: AdminRole | None = None
    """Role in the workspace."""
    away_mode_enabled: bool | None = None
    """Whether they are away."""
    away_mode_reassign: bool | None = None
    """Whether new replies are reassigned while they are away."""
    away_status_reason_id: int | None = None
    """Id of the reason for being away."""
    has_inbox_seat: bool | None = None
    """Whether they have a paid seat in the inbox."""
    team_ids: list[int] | None = None
    """Ids of their teams."""
    team_priority_level: TeamPriorityLevel | None = None
    """Which teams they work for first."""
    avatar: str | None = None
    """Where their picture is."""
