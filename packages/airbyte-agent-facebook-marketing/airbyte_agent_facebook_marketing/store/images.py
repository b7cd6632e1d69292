# Generated from specs/facebook-marketing/connector.yaml by `connectorgen generate facebook-marketing`. Do not edit.
"""Records in the context store of `images`."""

from __future__ import annotations

from typing import Literal, TypeAlias

from airbyte_agent_sdk.records import Record

ImagesStoreColumn: TypeAlias = Literal[
    "id", "account_id", "hash", "name", "status", "url", "width", "height", "created_time", "updated_time"
]


class ImagesStoreRecord(Record):
    """A record of images in the context store."""

    id: str | None = None
    """Id of the image, the account's number and the hash."""
    account_id: str | None = None
    """Number of the ad account."""
    hash: str | None = None
    """Hash of the image, which creatives refer to."""
    name: str | None = None
    """Name of the file."""
    status: str | None = None
    """State of the image."""
    url: str | None = None
    """URL of the image for a while."""
    width: int | None = None
    """Width in pixels."""
    height: int | None = None
    """Height in pixels."""
    created_time: str | None = None
    """When the image was uploaded."""
    updated_time: str | None = None
    """When the image was last changed."""
