# Generated from specs/tiktok-marketing/connector.yaml by `connectorgen generate tiktok-marketing`. Do not edit.
"""Records in the context store of `creative_assets_images`."""

from __future__ import annotations

from typing import Literal, TypeAlias

from airbyte_agent_sdk.records import Record

CreativeAssetsImagesStoreColumn: TypeAlias = Literal[
    "image_id", "material_id", "file_name", "format", "width", "height", "size", "create_time", "modify_time"
]


class CreativeAssetsImagesStoreRecord(Record):
    """A record of creative_assets_images in the context store."""

    image_id: str | None = None
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
    create_time: str | None = None
    """When it was uploaded."""
    modify_time: str | None = None
    """When it was last changed."""
