# Generated from specs/google-drive/connector.yaml by `connectorgen generate google-drive`. Do not edit.
"""Records that several entities share."""

from __future__ import annotations

from airbyte_agent_sdk.records import Record
from pydantic import Field


class User(Record):
    """A Google user, as files and comments show one."""

    kind: str | None = None
    """Always `drive#user`."""
    display_name: str | None = Field(default=None, alias="displayName")
    """Name."""
    email_address: str | None = Field(default=None, alias="emailAddress")
    """Email address, where the user lets it be seen."""
    me: bool | None = None
    """Whether it is the requesting user."""
    permission_id: str | None = Field(default=None, alias="permissionId")
    """Id of the user, the same as that of the user's permissions."""
    photo_link: str | None = Field(default=None, alias="photoLink")
    """Link to the user's picture."""


class DownloadRestriction(Record):
    """A restriction on downloads and copies."""

    restricted_for_readers: bool | None = Field(default=None, alias="restrictedForReaders")
    """Whether readers may not."""
    restricted_for_writers: bool | None = Field(default=None, alias="restrictedForWriters")
    """Whether writers may not; then readers may not either."""
