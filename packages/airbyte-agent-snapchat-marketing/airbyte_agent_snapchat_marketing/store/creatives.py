# Generated from specs/snapchat-marketing/connector.yaml by `connectorgen generate snapchat-marketing`. Do not edit.
"""Records in the context store of `creatives`."""

from __future__ import annotations

from typing import Literal, TypeAlias

from airbyte_agent_sdk.records import Record

CreativesStoreColumn: TypeAlias = Literal[
    "id",
    "ad_account_id",
    "name",
    "type",
    "headline",
    "brand_name",
    "call_to_action",
    "review_status",
    "packaging_status",
    "top_snap_media_id",
    "created_at",
    "updated_at",
]


class CreativesStoreRecord(Record):
    """A record of creatives in the context store."""

    id: str | None = None
    """Id of the creative."""
    ad_account_id: str | None = None
    """Id of the ad account."""
    name: str | None = None
    """Name of the creative."""
    type: str | None = None
    """Kind of creative, such as `WEB_VIEW` or `APP_INSTALL`."""
    headline: str | None = None
    """Headline."""
    brand_name: str | None = None
    """Name of the brand."""
    call_to_action: str | None = None
    """Call to action, such as `SHOP_NOW`."""
    review_status: str | None = None
    """State of the review, such as `APPROVED`."""
    packaging_status: str | None = None
    """Whether it is ready, such as `SUCCESS`."""
    top_snap_media_id: str | None = None
    """Id of the image or video that is shown first."""
    created_at: str | None = None
    """When the creative was created."""
    updated_at: str | None = None
    """When the creative was last changed."""
