# Generated from specs/pylon/connector.yaml by `connectorgen generate pylon`. Do not edit.
"""Records in the context store of `users`."""

from __future__ import annotations

from typing import Literal, TypeAlias

from airbyte_agent_sdk.records import Record

UsersStoreColumn: TypeAlias = Literal["id", "name", "email", "status", "role_id"]


class UsersStoreRecord(Record):
    """A record of users in the context store."""

    id: str | None = None
    """Id."""
    name: str | None = None
    """Name."""
    email: str | None = None
    """Main email address."""
    status: str | None = None
    """Whether the user is at work, as in `active`, `away` or `out_of_office`."""
    role_id: str | None = None
    """Id of the role."""
