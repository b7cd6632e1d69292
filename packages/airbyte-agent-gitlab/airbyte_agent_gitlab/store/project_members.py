# Generated from specs/gitlab/connector.yaml by `connectorgen generate gitlab`. Do not edit.
"""Records in the context store of `project_members`."""

from __future__ import annotations

from typing import Literal, TypeAlias

from airbyte_agent_sdk.records import Record

ProjectMembersStoreColumn: TypeAlias = Literal[
    "id", "username", "name", "state", "access_level", "expires_at"
]


class ProjectMembersStoreRecord(Record):
    """A record of project_members in the context store."""

    id: int | None = None
    """Id of the user."""
    username: str | None = None
    """Name of the account."""
    name: str | None = None
    """Display name."""
    state: str | None = None
    """State of the account."""
    access_level: int | None = None
    """Role, such as 30 for developers."""
    expires_at: str | None = None
    """Day on which the membership ends."""
