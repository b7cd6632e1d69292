# Generated from specs/google-drive/connector.yaml by `connectorgen generate google-drive`. Do not edit.
"""Records in the context store of `files`."""

from __future__ import annotations

from typing import Any, Literal, TypeAlias

from airbyte_agent_sdk.records import Record
from pydantic import Field

FilesStoreColumn: TypeAlias = Literal[
    "id",
    "name",
    "mimeType",
    "description",
    "createdTime",
    "modifiedTime",
    "size",
    "parents",
    "driveId",
    "starred",
    "trashed",
    "shared",
    "ownedByMe",
    "webViewLink",
    "lastModifyingUser",
]


class FilesStoreRecordLastModifyingUser(Record):
    """Who last changed it."""

    display_name: str | None = Field(default=None, alias="displayName")
    """Name of the user."""
    email_address: str | None = Field(default=None, alias="emailAddress")
    """Email address of the user."""


class FilesStoreRecord(Record):
    """A record of files in the context store."""

    id: str | None = None
    """Id of the file."""
    name: str | None = None
    """Name of the file."""
    mime_type: str | None = Field(default=None, alias="mimeType")
    """Media type; a folder is `application/vnd.google-apps.folder`."""
    description: str | None = None
    """Short description."""
    created_time: str | None = Field(default=None, alias="createdTime")
    """When it was created, RFC 3339."""
    modified_time: str | None = Field(default=None, alias="modifiedTime")
    """When anybody last changed it, RFC 3339."""
    size: str | None = None
    """Size in bytes, as text."""
    parents: list[Any] | None = None
    """Id of the folder that it is in."""
    drive_id: str | None = Field(default=None, alias="driveId")
    """Id of the shared drive that it is in."""
    starred: bool | None = None
    """Whether the user has starred it."""
    trashed: bool | None = None
    """Whether it is in the trash."""
    shared: bool | None = None
    """Whether it has been shared."""
    owned_by_me: bool | None = Field(default=None, alias="ownedByMe")
    """Whether the user owns it."""
    web_view_link: str | None = Field(default=None, alias="webViewLink")
    """Where a browser opens it."""
    last_modifying_user: FilesStoreRecordLastModifyingUser | None = Field(
        default=None, alias="lastModifyingUser"
    )
    """Who last changed it."""
