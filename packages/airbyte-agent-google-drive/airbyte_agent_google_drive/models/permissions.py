# Generated from specs/google-drive/connector.yaml by `connectorgen generate google-drive`. Do not edit.
"""Records of `permissions`."""

from __future__ import annotations

import datetime as dt

from airbyte_agent_sdk.records import Record
from pydantic import Field


class PermissionPermissionDetail(Record):
    inherited: bool | None = None
    """Whether it is inherited."""
    inherited_from: str | None = Field(default=None, alias="inheritedFrom")
    """Id of the item that it is inherited from; shared drives alone."""
    permission_type: str | None = Field(default=None, alias="permissionType")
    """`file` or `member`."""
    role: str | None = None
    """Role that comes from there."""


class Permission(Record):
    """Who has access to a file or shared drive, and how much."""

    kind: str | None = None
    """Always `drive#permission`."""
    id: str | None = None
    """Id of the permission; a user's is the same on every file."""
    type: str | None = None
    """Who has it: `user`, `group`, `domain` or `anyone`."""
    role: str | None = None
    """How much: `owner`, `organizer`, `fileOrganizer`, `writer`, `commenter` or `reader`."""
    email_address: str | None = Field(default=None, alias="emailAddress")
    """Email address of the user or group."""
    domain: str | None = None
    """Domain, where the type is `domain`."""
    display_name: str | None = Field(default=None, alias="displayName")
    """Name of the user, group or domain."""
    photo_link: str | None = Field(default=None, alias="photoLink")
    """Link to the user's picture."""
    allow_file_discovery: bool | None = Field(default=None, alias="allowFileDiscovery")
    """Whether search finds the file; for the types `domain` and `anyone`."""
    deleted: bool | None = None
    """Whether the account was deleted; for users and groups."""
    expiration_time: dt.datetime | None = Field(default=None, alias="expirationTime")
    """When it ends; for users and groups."""
    pending_owner: bool | None = Field(default=None, alias="pendingOwner")
    """Whether the user has been offered the ownership; not in a shared drive."""
    inherited_permissions_disabled: bool | None = Field(default=None, alias="inheritedPermissionsDisabled")
    """Whether only those have access who were added to the item itself."""
    permission_details: list[PermissionPermissionDetail] | None = Field(
        default=None, alias="permissionDetails"
    )
    """Where it comes from: the item itself, or what it is in."""
    view: str | None = None
    """View that it belongs to: `published` or `metadata`; absent for most."""
