# Generated from specs/greenhouse/connector.yaml by `connectorgen generate greenhouse`. Do not edit.
"""Records in the context store of `users`."""

from __future__ import annotations

from typing import Any, Literal, TypeAlias

from airbyte_agent_sdk.records import Record

UsersStoreColumn: TypeAlias = Literal[
    "id",
    "name",
    "primary_email",
    "job_title",
    "deactivated",
    "site_admin",
    "department_ids",
    "office_ids",
    "created_at",
]


class UsersStoreRecord(Record):
    """A record of users in the context store."""

    id: int | None = None
    """Id."""
    name: str | None = None
    """Full name."""
    primary_email: str | None = None
    """Main email address."""
    job_title: str | None = None
    """Title."""
    deactivated: bool | None = None
    """Whether the user can no longer sign in."""
    site_admin: bool | None = None
    """Whether the user is a Site Admin."""
    department_ids: list[Any] | None = None
    """Ids of the departments."""
    office_ids: list[Any] | None = None
    """Ids of the offices."""
    created_at: str | None = None
    """When it was created."""
