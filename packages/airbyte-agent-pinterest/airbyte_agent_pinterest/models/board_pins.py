# Generated from specs/pinterest/connector.yaml by `connectorgen generate pinterest`. Do not edit.
"""Records of `board_pins`."""

from __future__ import annotations

import datetime as dt
from typing import Any, Literal

from airbyte_agent_sdk.records import Record
from pydantic import Field

from .shared import BoardOwner


class PinImage(Record):
    """A picture in one size."""

    height: int | None
    """Height in pixels."""
    url: str
    """URL of the picture."""
    width: int | None
    """Width in pixels."""


class PinImages(Record):
    """Pictures by size."""

    field_1200x: PinImage | None = Field(default=None, alias="1200x")
    """Picture that is 1,200 pixels wide."""
    field_150x150: PinImage | None = Field(default=None, alias="150x150")
    """Square of 150 pixels."""
    field_400x300: PinImage | None = Field(default=None, alias="400x300")
    """Picture of 400 by 300 pixels."""
    field_600x: PinImage | None = Field(default=None, alias="600x")
    """Picture that is 600 pixels wide."""


class PinMediaWithImage(Record):
    """One picture."""

    images: PinImages | None = None
    """Pictures by size."""
    media_type: Literal["image"]
    """Kind of media."""


class PinMediaWithVideo(Record):
    """One video."""

    cover_image_url: str | None = None
    """URL of the cover picture."""
    duration: float | None = None
    """Duration in milliseconds; null while it is processed."""
    height: int | None = None
    """Height in pixels; null while it is processed."""
    images: PinImages | None = None
    """Pictures by size."""
    media_type: Literal["video"]
    """Kind of media."""
    video_url: str | None = None
    """URL of the video; not given to all apps."""
    width: int | None = None
    """Width in pixels; null while it is processed."""


class PinMediaImage(Record):
    """A picture among several."""

    description: str | None = None
    """Description."""
    images: PinImages | None = None
    """Pictures by size."""
    item_type: str | None = None
    """Kind of the item."""
    link: str | None = None
    """Page that a click leads to."""
    title: str | None = None
    """Title."""


class PinMediaWithImages(Record):
    """Several pictures."""

    items: list[PinMediaImage] | None = None
    """The parts, in order."""
    media_type: Literal["multiple_images"]
    """Kind of media."""


class PinMediaVideo(Record):
    """A video among several."""

    cover_image_url: str | None = None
    """URL of the cover picture."""
    duration: float | None = None
    """Duration in milliseconds; null while it is processed."""
    height: int | None = None
    """Height in pixels; null while it is processed."""
    item_type: str | None = None
    """Kind of the item."""
    video_url: str | None = None
    """URL of the video; not given to all apps."""
    width: int | None = None
    """Width in pixels; null while it is processed."""


class PinMediaWithVideos(Record):
    """Several videos."""

    items: list[PinMediaVideo] | None = None
    """The parts, in order."""
    media_type: Literal["multiple_videos"]
    """Kind of media."""


class PinMediaItem(Record):
    """A picture or a video among several."""

    description: str | None = None
    """Description."""
    images: PinImages | None = None
    """Pictures by size."""
    item_type: str | None = None
    """Kind of the item."""
    link: str | None = None
    """Page that a click leads to."""
    title: str | None = None
    """Title."""
    cover_image_url: str | None = None
    """URL of the cover picture."""
    duration: float | None = None
    """Duration in milliseconds; null while it is processed."""
    height: int | None = None
    """Height in pixels; null while it is processed."""
    video_url: str | None = None
    """URL of the video; not given to all apps."""
    width: int | None = None
    """Width in pixels; null while it is processed."""


class PinMediaWithImageAndVideo(Record):
    """Pictures and videos."""

    items: list[PinMediaItem] | None = None
    """The parts, in order."""
    media_type: Literal["multiple_mixed"]
    """Kind of media."""


class BoardPin(Record):
    """A pin: pictures or a video, with a link."""

    alt_text: str | None = None
    """Description of the picture for screen readers."""
    board_id: str | None = None
    """Id of the board."""
    board_owner: BoardOwner | None = None
    """Who owns the board."""
    board_section_id: str | None = None
    """Id of the section of the board."""
    created_at: dt.datetime | None = None
    """When it was created."""
    creative_type: (
        Literal[
            "REGULAR",
            "VIDEO",
            "SHOPPING",
            "CAROUSEL",
            "MAX_VIDEO",
            "SHOP_THE_PIN",
            "COLLECTION",
            "IDEA",
            "SHOWCASE",
            "QUIZ",
            "COLLAGE",
            "MAX_WIDTH_REGULAR_COLLECTION",
            "MAX_WIDTH_VIDEO_COLLECTION",
        ]
        | str
        | None
    ) = None
    """Format of the pin."""
    description: str | None = None
    """Description."""
    dominant_color: str | None = None
    """Main color, such as `#6E7874`."""
    has_been_promoted: bool | None = None
    """Whether it was promoted."""
    id: str
    """Id of the pin."""
    is_owner: bool | None = None
    """Whether it belongs to the user."""
    is_standard: bool | None = None
    """Whether it is an ordinary pin."""
    link: str | None = None
    """Page that a click leads to."""
    media: (
        PinMediaWithImage
        | PinMediaWithVideo
        | PinMediaWithImages
        | PinMediaWithVideos
        | PinMediaWithImageAndVideo
        | None
    ) = None
    """Pictures and videos."""
    parent_pin_id: str | None = None
    """Id of the pin that it was saved from."""
    pin_metrics: dict[str, Any] | None = None
    """Numbers of views, clicks and reactions by period."""
    title: str | None = None
    """Title."""
