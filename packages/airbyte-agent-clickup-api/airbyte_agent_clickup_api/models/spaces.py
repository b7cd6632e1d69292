# Generated from specs/clickup-api/connector.yaml by `connectorgen generate clickup-api`. Do not edit.
"""Records of `spaces`."""

from __future__ import annotations

from typing import Any

from airbyte_agent_sdk.records import Record
from pydantic import Field

from .shared import Status


class SpaceMemberUser(Record):
    """The user."""

    id: int | str | None = None
    """Id of the user."""
    username: str | None = None
    """Name."""
    color: str | None = None
    """Color of the avatar."""
    profile_picture: str | None = Field(default=None, alias="profilePicture")
    """URL of the picture."""
    initials: str | None = None
    """Initials."""


class SpaceMember(Record):
    """A member of a private Space."""

    user: SpaceMemberUser | None = None
    """The user."""


class Space(Record):
    """A Space, which has Folders and Lists."""

    id: str
    """Id of the Space."""
    name: str | None = None
    """Name."""
    private: bool | None = None
    """Whether only its members see it."""
    color: str | None = None
    """Color."""
    avatar: str | None = None
    """URL of the avatar."""
    admin_can_manage: bool | None = None
    """Whether admins can manage it while it is private."""
    archived: bool | None = None
    """Whether it is archived."""
    members: list[SpaceMember] | None = None
    """Its members, if it is private."""
    statuses: list[Status] | None = None
    """Statuses that its tasks can have."""
    multiple_assignees: bool | None = None
    """Whether a task can have several assignees."""
    features: dict[str, Any] | None = None
    """Features by name, each with `enabled`."""
