# Generated from specs/pinterest/connector.yaml by `connectorgen generate pinterest`. Do not edit.
"""Records of `boards`."""

from __future__ import annotations

import datetime as dt
from typing import Literal

from airbyte_agent_sdk.records import Record

from .shared import BoardOwner


class BoardMedia(Record):
    """Pictures of a board."""

    image_cover_url: str | None = None
    """URL of the cover picture."""
    pin_thumbnail_urls: list[str] | None = None
    """URLs of small pictures of pins."""


class Board(Record):
    """A board, which collects pins."""

    privacy: Literal["PUBLIC", "PROTECTED", "SECRET"] | str | None = None
    """Who can see it."""
    board_pins_modified_at: dt.datetime | None = None
    """When its pins last changed."""
    collaborator_count: int | None = None
    """How many users can add pins to it."""
    created_at: dt.datetime | None = None
    """When it was created."""
    description: str | None = None
    """Description."""
    follower_count: int | None = None
    """How many users follow it."""
    id: str
    """Id of the board."""
    is_ads_only: bool | None = None
    """Whether it is for pins of ads only."""
    media: BoardMedia | None = None
    """Pictures of the board."""
    name: str
    """Name of the board."""
    owner: BoardOwner | None = None
    """Who owns it."""
    pin_count: int | None = None
    """How many pins it has."""
