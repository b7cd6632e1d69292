# Generated from specs/clickup-api/connector.yaml by `connectorgen generate clickup-api`. Do not edit.
"""Records of `user`."""

from __future__ import annotations

from airbyte_agent_sdk.records import Record
from pydantic import Field


class User(Record):
    """A user."""

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
