# Generated from specs/facebook-marketing/connector.yaml by `connectorgen generate facebook-marketing`. Do not edit.
"""Records of `images`."""

from __future__ import annotations

import datetime as dt
from typing import Literal

from airbyte_agent_sdk.records import Record


class AdImage(Record):
    """An image of the image library."""

    id: str
    """Id of the image, the account's number and the hash."""
    account_id: str | None = None
    """Number of the ad account."""
    hash: str | None = None
    """Hash of the image, which creatives refer to."""
    name: str | None = None
    """Name of the file."""
    status: Literal["ACTIVE", "DELETED", "INTERNAL"] | str | None = None
    """State of the image."""
    url: str | None = None
    """URL of the image for a while."""
    url_128: str | None = None
    """URL of the image in 128 by 128 pixels."""
    permalink_url: str | None = None
    """URL of the image that stays."""
    width: int | None = None
    """Width in pixels."""
    height: int | None = None
    """Height in pixels."""
    original_width: int | None = None
    """Width in pixels as it was uploaded."""
    original_height: int | None = None
    """Height in pixels as it was uploaded."""
    creatives: list[str] | None = None
    """Ids of the creatives with the image."""
    is_associated_creatives_in_adgroups: bool | None = None
    """Whether ads have one of these creatives."""
    created_time: dt.datetime | None = None
    """When the image was uploaded."""
    updated_time: dt.datetime | None = None
    """When the image was last changed."""
