# Generated from specs/outreach/connector.yaml by `connectorgen generate outreach`. Do not edit.
"""Records in the context store of `users`."""

from __future__ import annotations

from typing import Literal, TypeAlias

from airbyte_agent_sdk.records import Record
from pydantic import Field

UsersStoreColumn: TypeAlias = Literal["id", "attributes"]


class UsersStoreRecordAttributes(Record):
    """Its values."""

    name: str | None = None
    """Name."""
    first_name: str | None = Field(default=None, alias="firstName")
    """First name."""
    last_name: str | None = Field(default=None, alias="lastName")
    """Last name."""
    email: str | None = None
    """Email address."""
    username: str | None = None
    """Name that is unique to the user."""
    title: str | None = None
    """Job title."""
    locked: bool | None = None
    """Whether the user is locked out."""
    current_sign_in_at: str | None = Field(default=None, alias="currentSignInAt")
    """When the user last signed in."""
    created_at: str | None = Field(default=None, alias="createdAt")
    """When the user was created."""
    updated_at: str | None = Field(default=None, alias="updatedAt")
    """When the user last changed."""


class UsersStoreRecord(Record):
    """A record of users in the context store."""

    id: int | None = None
    """Id of the user."""
    attributes: UsersStoreRecordAttributes | None = None
    """Its values."""
