# Generated from specs/clickup-api/connector.yaml by `connectorgen generate clickup-api`. Do not edit.
"""Records of `goals`."""

from __future__ import annotations

from typing import Any

from airbyte_agent_sdk.records import Record
from pydantic import Field

from .user import User


class GoalMember(Record):
    """Someone with access to a goal."""

    id: int
    """Id of the user."""
    username: str | None = None
    """Name."""
    email: str | None = None
    """Email address."""
    color: str | None = None
    """Color of the avatar."""
    initials: str | None = None
    """Initials."""
    profile_picture: str | None = Field(default=None, alias="profilePicture")
    """URL of the picture."""
    permission_level: str | None = None
    """What the member may do."""
    is_creator: bool | None = Field(default=None, alias="isCreator")
    """Whether the member created the goal."""


class Goal(Record):
    """A goal."""

    id: str
    """Id of the goal."""
    pretty_id: str | None = None
    """Number of the goal in its Workspace."""
    pretty_url: str | None = None
    """URL of the goal."""
    name: str | None = None
    """Name."""
    team_id: str | None = None
    """Id of the Workspace."""
    creator: int | None = None
    """Id of the user who created it."""
    owner: User | str | None = None
    """Who is responsible for it, if it is one."""
    color: str | None = None
    """Color."""
    date_created: str | None = None
    """When it was created, Unix time in milliseconds."""
    start_date: str | None = None
    """When it begins, Unix time in milliseconds."""
    due_date: str | None = None
    """When it is due, Unix time in milliseconds."""
    date_updated: str | None = None
    """When it was last changed, Unix time in milliseconds."""
    last_update: str | None = None
    """When its progress was last changed, Unix time in milliseconds."""
    description: str | None = None
    """Description."""
    private: bool | None = None
    """Whether only its members see it."""
    archived: bool | None = None
    """Whether it is archived."""
    multiple_owners: bool | None = None
    """Whether it can have several owners."""
    folder_id: str | None = None
    """Id of the folder of goals."""
    pinned: bool | None = None
    """Whether it is pinned."""
    owners: list[Any] | None = None
    """Who is responsible for it."""
    members: list[GoalMember | str] | None = None
    """Who has access to it."""
    group_members: list[Any] | None = None
    """Groups with access to it."""
    key_result_count: int | None = None
    """Number of key results."""
    key_results: list[Any] | None = None
    """Its key results; a list leaves them out."""
    percent_completed: float | None = None
    """Progress in percent."""
    history: list[Any] | None = None
    """Changes of its progress; a list leaves them out."""
