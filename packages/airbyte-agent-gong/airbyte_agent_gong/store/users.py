# Generated from specs/gong/connector.yaml by `connectorgen generate gong`. Do not edit.
"""Records in the context store of `users`."""

from __future__ import annotations

from typing import Literal, TypeAlias

from airbyte_agent_sdk.records import Record
from pydantic import Field

UsersStoreColumn: TypeAlias = Literal[
    "id", "emailAddress", "firstName", "lastName", "title", "active", "managerId", "created"
]


class UsersStoreRecord(Record):
    """A record of users in the context store."""

    id: str | None = None
    """Id of the user."""
    email_address: str | None = Field(default=None, alias="emailAddress")
    """Email address."""
    first_name: str | None = Field(default=None, alias="firstName")
    """First name."""
    last_name: str | None = Field(default=None, alias="lastName")
    """Last name."""
    title: str | None = None
    """Job title."""
    active: bool | None = None
    """Whether the user is active."""
    manager_id: str | None = Field(default=None, alias="managerId")
    """Id of the user's manager."""
    created: str | None = None
    """When the user was added to Gong."""
