# Generated from specs/gitlab/connector.yaml by `connectorgen generate gitlab`. Do not edit.
"""Records in the context store of `groups`."""

from __future__ import annotations

from typing import Literal, TypeAlias

from airbyte_agent_sdk.records import Record

GroupsStoreColumn: TypeAlias = Literal[
    "id", "name", "full_path", "description", "visibility", "parent_id", "web_url", "created_at"
]


class GroupsStoreRecord(Record):
    """A record of groups in the context store."""

    id: int | None = None
    """Id of the group."""
    name: str | None = None
    """Name of the group."""
    full_path: str | None = None
    """Full path."""
    description: str | None = None
    """Description."""
    visibility: str | None = None
    """`private`, `internal` or `public`."""
    parent_id: int | None = None
    """Id of the parent group."""
    web_url: str | None = None
    """Page of the group."""
    created_at: str | None = None
    """When it was created."""
