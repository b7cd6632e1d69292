# Generated from specs/typeform/connector.yaml by `connectorgen generate typeform`. Do not edit.
"""Records of `images`."""

from __future__ import annotations

from typing import Literal

from airbyte_agent_sdk.records import Record


class Image(Record):
    """An image of the account."""

    id: str | None = None
    """Id."""
    avg_color: str | None = None
    """Average color, in hexadecimal."""
    file_name: str | None = None
    """Name of the file."""
    has_alpha: bool | None = None
    """Whether some of it is transparent."""
    height: int | None = None
    """Height in pixels."""
    media_type: Literal["image/gif", "image/jpeg", "image/png"] | str | None = None
    """Media type."""
    src: str | None = None
    """URL."""
    width: int | None = None
    """Width in pixels."""
