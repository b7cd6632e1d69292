# Generated from specs/gitlab/connector.yaml by `connectorgen generate gitlab`. Do not edit.
"""Records in the context store of `users`."""

from __future__ import annotations

from typing import Literal, TypeAlias

from airbyte_agent_sdk.records import Record

UsersStoreColumn: TypeAlias = Literal["id", "username", "name", "state", "web_url"]


class UsersStoreRecord(Record):
    """A record of users in the context store."""

    id: int | None = None
    """Id of the user."""
    username: str | None = None
    """Name of the account."""
    name: str | None = None
    """Display name."""
    state: str | None = None
    """State of the account."""
    web_url: str | None = None
    """Page of the user."""
