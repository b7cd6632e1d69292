# Generated from specs/typeform/connector.yaml by `connectorgen generate typeform`. Do not edit.
"""Records in the context store of `images`."""

from __future__ import annotations

from typing import Literal, TypeAlias

from airbyte_agent_sdk.records import Record

ImagesStoreColumn: TypeAlias = Literal["id", "file_name", "src", "media_type", "width", "height"]


class ImagesStoreRecord(Record):
    """A record of images in the context store."""

    id: str | None = None
    """Id of the image."""
    file_name: str | None = None
    """Name of the file."""
    src: str | None = None
    """URL."""
    media_type: str | None = None
    """Media type."""
    width: int | None = None
    """Width in pixels."""
    height: int | None = None
    """Height in pixels."""
