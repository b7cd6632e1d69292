# Generated from specs/facebook-marketing/connector.yaml by `connectorgen generate facebook-marketing`. Do not edit.
"""Records in the context store of `ad_creatives`."""

from __future__ import annotations

from typing import Literal, TypeAlias

from airbyte_agent_sdk.records import Record

AdCreativesStoreColumn: TypeAlias = Literal[
    "id",
    "account_id",
    "name",
    "status",
    "title",
    "body",
    "call_to_action_type",
    "link_url",
    "object_type",
    "image_url",
    "video_id",
    "thumbnail_url",
    "url_tags",
]


class AdCreativesStoreRecord(Record):
    """A record of ad_creatives in the context store."""

    id: str | None = None
    """Id of the creative."""
    account_id: str | None = None
    """Number of the ad account."""
    name: str | None = None
    """Name of the creative in the library."""
    status: str | None = None
    """State of the creative."""
    title: str | None = None
    """Headline."""
    body: str | None = None
    """Text."""
    call_to_action_type: str | None = None
    """Call to action, such as `LEARN_MORE`."""
    link_url: str | None = None
    """URL that a link ad leads to."""
    object_type: str | None = None
    """Kind of object that is promoted."""
    image_url: str | None = None
    """URL of the image."""
    video_id: str | None = None
    """Id of the video."""
    thumbnail_url: str | None = None
    """URL of the thumbnail."""
    url_tags: str | None = None
    """Parameters that are added to links."""
