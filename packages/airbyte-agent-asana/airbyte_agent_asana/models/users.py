# Generated from specs/asana/connector.yaml by `connectorgen generate asana`. Do not edit.
"""Records of `users`."""

from __future__ import annotations

from airbyte_agent_sdk.records import Record

from .shared import CustomFieldCompact, UserPhoto
from .workspaces import WorkspaceCompact


class User(Record):
    """A person's account."""

    gid: str
    """Id of the user."""
    resource_type: str | None = None
    """Always `user`."""
    name: str | None = None
    """Full name of the user."""
    email: str | None = None
    """Email address of the user."""
    photo: UserPhoto | None = None
    """Profile photo in several sizes."""
    workspaces: list[WorkspaceCompact] | None = None
    """Workspaces of the user that the caller is in too."""
    custom_fields: list[CustomFieldCompact] | None = None
    """Values of the user's custom fields; needs a workspace."""
