# Generated from specs/zendesk-support/connector.yaml by `connectorgen generate zendesk-support`. Do not edit.
"""Records in the context store of `groups`."""

from __future__ import annotations

from typing import Literal, TypeAlias

from airbyte_agent_sdk.records import Record

GroupsStoreColumn: TypeAlias = Literal[
    "id", "name", "description", "is_public", "deleted", "created_at", "updated_at"
]


class GroupsStoreRecord(Record):
    """A record of groups in the context store."""

    id: int | None = None
    """Id of the group."""
    name: str | None = None
    """Name."""
    description: str | None = None
    """Purpose."""
    is_public: bool | None = None
    """Whether agents outside it see its tickets."""
    deleted: bool | None = None
    """Whether it was deleted."""
    created_at: str | None = None
    """When it was created."""
    updated_at: str | None = None
    """When it was last updated."""
