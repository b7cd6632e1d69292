# Generated from specs/asana/connector.yaml by `connectorgen generate asana`. Do not edit.
"""Records of `workspace_memberships`."""

from __future__ import annotations

from airbyte_agent_sdk.records import Record

from .shared import UserPhoto


class WorkspaceMember(Record):
    """A user who was added to a workspace."""

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
