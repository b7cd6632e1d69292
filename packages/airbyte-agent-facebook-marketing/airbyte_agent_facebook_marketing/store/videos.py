# Generated from specs/facebook-marketing/connector.yaml by `connectorgen generate facebook-marketing`. Do not edit.
"""Records in the context store of `videos`."""

from __future__ import annotations

from typing import Literal, TypeAlias

from airbyte_agent_sdk.records import Record

VideosStoreColumn: TypeAlias = Literal[
    "id",
    "title",
    "description",
    "length",
    "permalink_url",
    "published",
    "views",
    "created_time",
    "updated_time",
]


class VideosStoreRecord(Record):
    """A record of videos in the context store."""

    id: str | None = None
    """Id of the video."""
    title: str | None = None
    """Title."""
    description: str | None = None
    """Text."""
    length: float | None = None
    """Length in seconds."""
    permalink_url: str | None = None
    """Path of the video on Facebook."""
    published: bool | None = None
    """Whether the video is public."""
    views: int | None = None
    """Views of the video."""
    created_time: str | None = None
    """When the video was uploaded."""
    updated_time: str | None = None
    """When the video was last changed."""
