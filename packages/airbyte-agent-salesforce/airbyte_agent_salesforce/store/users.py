# Generated from specs/salesforce/connector.yaml by `connectorgen generate salesforce`. Do not edit.
"""Records in the context store of `users`."""

from __future__ import annotations

from typing import Literal, TypeAlias

from airbyte_agent_sdk.records import Record
from pydantic import Field

UsersStoreColumn: TypeAlias = Literal[
    "Id",
    "Username",
    "Name",
    "Email",
    "Title",
    "Department",
    "IsActive",
    "UserRoleId",
    "ProfileId",
    "ManagerId",
    "CreatedDate",
    "LastModifiedDate",
]


class UsersStoreRecord(Record):
    """A record of users in the context store."""

    id: str | None = Field(default=None, alias="Id")
    """Id of the user."""
    username: str | None = Field(default=None, alias="Username")
    """Name that they log in with, in the form of an email address."""
    name: str | None = Field(default=None, alias="Name")
    """First and last name."""
    email: str | None = Field(default=None, alias="Email")
    """Email address."""
    title: str | None = Field(default=None, alias="Title")
    """Job title."""
    department: str | None = Field(default=None, alias="Department")
    """Department."""
    is_active: bool | None = Field(default=None, alias="IsActive")
    """Whether they can log in."""
    user_role_id: str | None = Field(default=None, alias="UserRoleId")
    """Id of the role."""
    profile_id: str | None = Field(default=None, alias="ProfileId")
    """Id of the profile."""
    manager_id: str | None = Field(default=None, alias="ManagerId")
    """Id of the user who manages them."""
    created_date: str | None = Field(default=None, alias="CreatedDate")
    """When it was created."""
    last_modified_date: str | None = Field(default=None, alias="LastModifiedDate")
    """When a user last changed it."""
