# Generated from specs/github/connector.yaml by `connectorgen generate github`. Do not edit.
"""Records of `teams`."""

from __future__ import annotations

import datetime as dt
from typing import Literal

from airbyte_agent_sdk.records import Record
from pydantic import Field

from .shared import Count


class OrganizationRef(Record):
    """An organization by login."""

    id: str | None = None
    """Global node id."""
    login: str | None = None
    """Name of the account in URLs."""


class TeamRef(Record):
    """A team (summary)."""

    id: str | None = None
    """Global node id."""
    name: str | None = None
    """Name."""
    slug: str | None = None
    """Name in URLs."""


class Team(Record):
    """A team of an organization."""

    id: str
    """Global node id."""
    database_id: int | None = Field(default=None, alias="databaseId")
    """Id in the REST API."""
    name: str | None = None
    """Name."""
    slug: str | None = None
    """Name in URLs."""
    combined_slug: str | None = Field(default=None, alias="combinedSlug")
    """Organization and team, `octo-org/core`."""
    description: str | None = None
    """Description."""
    privacy: Literal["SECRET", "VISIBLE"] | str | None = None
    """Who can see the team."""
    url: str | None = None
    """Page on github.com."""
    avatar_url: str | None = Field(default=None, alias="avatarUrl")
    """Avatar."""
    created_at: dt.datetime | None = Field(default=None, alias="createdAt")
    """When it was created."""
    updated_at: dt.datetime | None = Field(default=None, alias="updatedAt")
    """When it last changed."""
    organization: OrganizationRef | None = None
    """Its organization."""
    parent_team: TeamRef | None = Field(default=None, alias="parentTeam")
    """Parent team."""
    members: Count | None = None
    """Its members."""
    repositories: Count | None = None
    """Repositories that it has access to."""
    child_teams: Count | None = Field(default=None, alias="childTeams")
    """Child teams."""
