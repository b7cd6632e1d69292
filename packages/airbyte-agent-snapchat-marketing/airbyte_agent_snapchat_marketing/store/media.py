# Generated from specs/snapchat-marketing/connector.yaml by `connectorgen generate snapchat-marketing`. Do not edit.
"""Records in the context store of `media`."""

from __future__ import annotations

from typing import Literal, TypeAlias

from airbyte_agent_sdk.records import Record

MediaStoreColumn: TypeAlias = Literal[
    "id",
    "ad_account_id",
    "name",
    "type",
    "media_status",
    "file_name",
    "file_size_in_bytes",
    "created_at",
    "updated_at",
]


class MediaStoreRecord(Record):
    """A record of media in the context store."""

    id: str | None = None
    """Id of the file."""
    ad_account_id: str | None = None
    """Id of the ad account."""
    name: str | None = None
    """Name of the file."""
    type: str | None = None
    """Kind of file, such as `VIDEO` or `IMAGE`."""
    media_status: str | None = None
    """State of the upload: `PENDING_UPLOAD` or `READY`."""
    file_name: str | None = None
    """Name of the file."""
    file_size_in_bytes: int | None = None
    """Size in bytes."""
    created_at: str | None = None
    """When the file was created."""
    updated_at: str | None = None
    """When the file was last changed."""
