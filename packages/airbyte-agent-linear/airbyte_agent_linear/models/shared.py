# Generated from specs/linear/connector.yaml by `connectorgen generate linear`. Do not edit.
"""Records that several entities share."""

from __future__ import annotations

import datetime as dt

from airbyte_agent_sdk.records import Record
from pydantic import Field


class TeamSummary(Record):
    """A team, in short."""

    id: str
    """Id of the team."""
    key: str
    """Prefix of its issues' identifiers."""
    name: str
    """Name of the team."""


class WorkflowStateSummary(Record):
    """A workflow state, in short."""

    id: str
    """Id of the workflow state."""
    name: str
    """Name of the state, as in `In Progress`."""
    type: str
    """Type of the state: triage, backlog, unstarted, started, completed, canceled or duplicate."""
    color: str
    """Color as a hex code."""


class UserSummary(Record):
    """A user, in short."""

    id: str
    """Id of the user."""
    name: str
    """Full name."""
    display_name: str = Field(alias="displayName")
    """Nickname, unique in the workspace."""
    email: str
    """Email address."""


class ExternalUser(Record):
    """Someone without an account in the workspace who wrote through an integration."""

    id: str
    """Id of the external user."""
    name: str
    """Full name."""
    display_name: str = Field(alias="displayName")
    """Nickname."""
    email: str | None
    """Email address, if known."""


class Bot(Record):
    """An integration or a workflow that created something."""

    id: str | None
    """Id of the bot."""
    name: str | None
    """Name shown."""
    type: str
    """Type: github, slack, workflow and so on."""
    sub_type: str | None = Field(alias="subType")
    """Which variant of that."""
    user_display_name: str | None = Field(alias="userDisplayName")
    """Name of the person for whom it acted."""


class IssueSummary(Record):
    """An issue, in short."""

    id: str
    """Id of the issue."""
    identifier: str
    """Key of its team and its number, as in `ENG-123`."""
    title: str
    """Title."""


class CycleSummary(Record):
    """A cycle, a team's sprint, in short."""

    id: str
    """Id of the cycle."""
    number: float
    """Number within its team."""
    name: str | None
    """Name, where it has one besides its number."""
    starts_at: dt.datetime = Field(alias="startsAt")
    """When it begins."""
    ends_at: dt.datetime = Field(alias="endsAt")
    """When it ends, or ended early."""
