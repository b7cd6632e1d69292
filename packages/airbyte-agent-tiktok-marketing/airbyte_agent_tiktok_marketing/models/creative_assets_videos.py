# Generated from specs/tiktok-marketing/connector.yaml by `connectorgen generate tiktok-marketing`. Do not edit.
"""Records of `creative_assets_videos`."""

from __future__ import annotations

from airbyte_agent_sdk.records import Record


class Video(Record):
    """A video of the asset library."""

    video_id: str
    """Id of the video, which ads refer to."""
    material_id: str | None = None
    """Id of the asset."""
    file_name: str | None = None
    """Name of the file."""
    format: str | None = None
    """Format, such as `mp4`."""
    definition: str | None = None
    """Resolution, such as `720p`."""
    width: int | None = None
    """Width in pixels."""
    height: int | None = None
    """Height in pixels."""
    duration: float | None = None
    """Length in seconds."""
    bit_rate: int | None = None
    """Bits per second."""
    fps: int | None = None
    """Frames per second."""
    size: int | None = None
    """Size in bytes."""
    signature: str | None = None
    """MD5 of the file."""
    video_cover_url: str | None = None
    """URL of the cover."""
    preview_url: str | None = None
    """URL of the video, valid until `preview_url_expire_time`."""
    preview_url_expire_time: str | None = None
    """Until when the preview URL is valid, in UTC."""
    displayable: bool | None = None
    """Whether it is shown in TikTok Ads Manager."""
    allow_download: bool | None = None
    """Whether it can be downloaded."""
    allowed_placements: list[str] | None = None
    """Placements that it fits, such as `PLACEMENT_TIKTOK`."""
    fix_task_id: str | None = None
    """Id of the task that repairs it."""
    flaw_types: list[str] | None = None
    """What is wrong with it, such as `LOW_RESOLUTION`."""
    create_time: str | None = None
    """When it was uploaded."""
    modify_time: str | None = None
    """When it was last changed."""
