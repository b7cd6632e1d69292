# Generated from specs/sendgrid/connector.yaml by `connectorgen generate sendgrid`. Do not edit.
"""Records in the context store of `suppression_group_members`."""

from __future__ import annotations

from typing import Literal, TypeAlias

from airbyte_agent_sdk.records import Record

SuppressionGroupMembersStoreColumn: TypeAlias = Literal["email", "group_id", "group_name", "created_at"]


class SuppressionGroupMembersStoreRecord(Record):
    """A record of suppression_group_members in the context store."""

    email: str | None = None
    """Email address."""
    group_id: int | None = None
    """Id of the group."""
    group_name: str | None = None
    """Name of the group."""
    created_at: int | None = None
    """When it was unsubscribed, Unix time in seconds."""
