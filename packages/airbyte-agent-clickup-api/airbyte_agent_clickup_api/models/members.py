# Generated from specs/clickup-api/connector.yaml by `connectorgen generate clickup-api`. Do not edit.
"""Records of `members`."""

from __future__ import annotations

from typing import Any

from airbyte_agent_sdk.records import Record
from pydantic import Field


class Member(Record):
    """Someone with access to a task."""

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
    profile_info: dict[str, Any] | None = Field(default=None, alias="profileInfo")
    """Badges of the profile."""
