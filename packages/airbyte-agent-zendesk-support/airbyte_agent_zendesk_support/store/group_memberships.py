# Generated from specs/zendesk-support/connector.yaml by `connectorgen generate zendesk-support`. Do not edit.
"""Records in the context store of `group_memberships`."""

from __future__ import annotations

from typing import Literal, TypeAlias

from airbyte_agent_sdk.records import Record

GroupMembershipsStoreColumn: TypeAlias = Literal["id", "user_id", "group_id", "default", "created_at"]


class GroupMembershipsStoreRecord(Record):
    """A record of group_memberships in the context store."""

    id: int | None = None
    """Id of the membership."""
    user_id: int | None = None
    """Id of the agent."""
    group_id: int | None = None
    """Id of the group."""
    default: bool | None = None
    """Whether tickets assigned to the agent go to this group."""
    created_at: str | None = None
    """When it was created."""
