# Generated from specs/snapchat-marketing/connector.yaml by `connectorgen generate snapchat-marketing`. Do not edit.
"""Records of `media`."""

from __future__ import annotations

import datetime as dt
from typing import Any

from airbyte_agent_sdk.records import Record


class ImageMetadata(Record):
    """Size of an image."""

    width_px: int | None = None
    """Width in pixels."""
    height_px: int | None = None
    """Height in pixels."""
    image_format: str | None = None
    """Format, such as `PNG`."""


class Media(Record):
    """An image, a video or a lens."""

    id: str
    """Id of the file."""
    name: str | None = None
    """Name of the file."""
    created_at: dt.datetime | None = None
    """When the file was created."""
    updated_at: dt.datetime | None = None
    """When the file was last changed."""
    ad_account_id: str | None = None
    """Id of the ad account."""
    type: str | None = None
    """Kind of file, such as `VIDEO` or `IMAGE`."""
    media_status: str | None = None
    """State of the upload: `PENDING_UPLOAD` or `READY`."""
    file_name: str | None = None
    """Name of the file."""
    file_size_in_bytes: int | None = None
    """Size in bytes."""
    download_link: str | None = None
    """URL of the file for a while."""
    hash: str | None = None
    """Hash of the file."""
    visibility: str | None = None
    """Whether the file appears in the media library, such as `VISIBLE`."""
    is_demo_media: bool | None = None
    """Whether it is a sample."""
    image_metadata: ImageMetadata | None = None
    """Size of an image."""
    video_metadata: dict[str, Any] | None = None
    """Size and length of a video."""
    lens_package_metadata: dict[str, Any] | None = None
    """Facts about a lens."""
