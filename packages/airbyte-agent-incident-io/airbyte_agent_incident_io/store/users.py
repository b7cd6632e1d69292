# Generated from specs/incident-io/connector.yaml by `connectorgen generate incident-io`. Do not edit.
"""Records in the context store of `users`."""

from __future__ import annotations

from typing import Literal, TypeAlias

from airbyte_agent_sdk.records import Record

UsersStoreColumn: TypeAlias = Literal["id", "name", "email", "slack_user_id", "is_active"]


class UsersStoreRecord(Record):
    """A record of users in the context store."""

    id: str | None = None
    """Id."""
    name: str | None = None
    """Name."""
    email: str | None = None
    """Email address."""
    slack_user_id: str | None = None
    """Id of the user in Slack."""
    is_active: bool | None = None
    """Whether the user is active."""
