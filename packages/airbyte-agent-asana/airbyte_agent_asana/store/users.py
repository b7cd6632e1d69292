# Generated from specs/asana/connector.yaml by `connectorgen generate asana`. Do not edit.
"""Records in the context store of `users`."""

from __future__ import annotations

from typing import Literal, TypeAlias

from airbyte_agent_sdk.records import Record

UsersStoreColumn: TypeAlias = Literal["gid", "name", "email", "resource_type", "photo"]


class UsersStoreRecordPhoto(Record):
    """Profile photo."""

    image_128x128: str | None = None
    """URL of a PNG, 128 by 128 pixels."""


class UsersStoreRecord(Record):
    """A record of users in the context store."""

    gid: str | None = None
    """Id of the user."""
    name: str | None = None
    """Full name of the user."""
    email: str | None = None
    """Email address of the user."""
    resource_type: str | None = None
    """Always user."""
    photo: UsersStoreRecordPhoto | None = None
    """Profile photo."""
