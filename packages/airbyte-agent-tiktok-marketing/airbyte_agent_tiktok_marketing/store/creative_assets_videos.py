# Generated from specs/tiktok-marketing/connector.yaml by `connectorgen generate tiktok-marketing`. Do not edit.
"""Records in the context store of `creative_assets_videos`."""

from __future__ import annotations

from typing import Literal, TypeAlias

from airbyte_agent_sdk.records import Record

CreativeAssetsVideosStoreColumn: TypeAlias = Literal[
    "video_id",
    "material_id",
    "file_name",
    "format",
    "width",
    "height",
    "duration",
    "size",
    "create_time",
    "modify_time",
]


class CreativeAssetsVideosStoreRecord(Record):
    """A record of creative_assets_videos in the context store."""

    video_id: str | None = None
    """Id of the video, which ads refer to."""
    material_id: str | None = None
    """Id of the asset."""
    file_name: str | None = None
    """Name of the file."""
    format: str | None = None
    """Format, such as `mp4`."""
    width: int | None = None
    """Width in pixels."""
    height: int | None = None
    """Height in pixels."""
    duration: float | None = None
    """Length in seconds."""
    size: int | None = None
    """Size in bytes."""
    create_time: str | None = None
    """When it was uploaded."""
    modify_time: str | None = None
    """When it was last changed."""
