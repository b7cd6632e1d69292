# Generated from specs/snapchat-marketing/connector.yaml by `connectorgen generate snapchat-marketing`. Do not edit.
"""Records in the context store of `ads`."""

from __future__ import annotations

from typing import Literal, TypeAlias

from airbyte_agent_sdk.records import Record

AdsStoreColumn: TypeAlias = Literal[
    "id",
    "ad_account_id",
    "ad_squad_id",
    "creative_id",
    "name",
    "status",
    "type",
    "review_status",
    "created_at",
    "updated_at",
]


class AdsStoreRecord(Record):
    """A record of ads in the context store."""

    id: str | None = None
    """Id of the ad."""
    ad_account_id: str | None = None
    """Id of the ad account."""
    ad_squad_id: str | None = None
    """Id of the ad squad."""
    creative_id: str | None = None
    """Id of the creative."""
    name: str | None = None
    """Name of the ad."""
    status: str | None = None
    """Whether it was switched on: `ACTIVE` or `PAUSED`."""
    type: str | None = None
    """Kind of ad, such as `REMOTE_WEBPAGE`."""
    review_status: str | None = None
    """State of the review, such as `APPROVED`."""
    created_at: str | None = None
    """When the ad was created."""
    updated_at: str | None = None
    """When the ad was last changed."""
