# Generated from specs/notion/connector.yaml by `connectorgen generate notion`. Do not edit.
"""Records in the context store of `users`."""

from __future__ import annotations

from typing import Literal, TypeAlias

from airbyte_agent_sdk.records import Record

UsersStoreColumn: TypeAlias = Literal["id", "name", "type", "avatar_url", "person", "bot"]


class UsersStoreRecordPerson(Record):
    """More on a person."""

    email: str | None = None
    """Email address."""


class UsersStoreRecordBot(Record):
    """More on an integration."""

    workspace_name: str | None = None
    """Name of its workspace."""


class UsersStoreRecord(Record):
    """A record of users in the context store."""

    id: str | None = None
    """Id of the user."""
    name: str | None = None
    """Full name of the user."""
    type: str | None = None
    """Person or integration."""
    avatar_url: str | None = None
    """URL of the user's picture."""
    person: UsersStoreRecordPerson | None = None
    """More on a person."""
    bot: UsersStoreRecordBot | None = None
    """More on an integration."""
