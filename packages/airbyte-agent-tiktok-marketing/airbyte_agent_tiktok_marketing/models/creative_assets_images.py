# Generated from specs/tiktok-marketing/connector.yaml by `connectorgen generate tiktok-marketing`. Do not edit.
"""Records of `creative_assets_images`."""

from __future__ import annotations

from airbyte_agent_sdk.records import Record


class Image(Record):
    """An image of the asset library."""

    image_id: str
    """Id of the image, which ads refer to."""
    material_id: str | None = None
    """Id of the asset."""
    file_name: str | None = None
    """Name of the file."""
    format: str | None = None
    """Format, such as `jpeg`."""
    width: int | None = None
    """Width in pixels."""
    height: int | None = None
    """Height in pixels."""
    size: int | None = None
    """Size in bytes."""
    signature: str | None = None
    """MD5 of the file."""
    image_url: str | None = None
    """URL of the image."""
    displayable: bool | None = None
    """Whether it is shown in TikTok Ads Manager."""
    is_carousel_usable: bool | None = None
    """Whether a carousel can have it."""
    create_time: str | None = None
    """When it was uploaded."""
    modify_time: str | None = None
    """When it was last changed."""
