# Generated from specs/ashby/connector.yaml by `connectorgen generate ashby`. Do not edit.
"""Records in the context store of `users`."""

from __future__ import annotations

from typing import Literal, TypeAlias

from airbyte_agent_sdk.records import Record
from pydantic import Field

UsersStoreColumn: TypeAlias = Literal[
    "id", "firstName", "lastName", "email", "globalRole", "isEnabled", "updatedAt"
]


class UsersStoreRecord(Record):
    """A record of users in the context store."""

    id: str | None = None
    """Id of the user."""
    first_name: str | None = Field(default=None, alias="firstName")
    """First name."""
    last_name: str | None = Field(default=None, alias="lastName")
    """Last name."""
    email: str | None = None
    """Email address."""
    global_role: str | None = Field(default=None, alias="globalRole")
    """Role in the organization."""
    is_enabled: bool | None = Field(default=None, alias="isEnabled")
    """Whether the user can log in."""
    updated_at: str | None = Field(default=None, alias="updatedAt")
    """When the user last changed."""
