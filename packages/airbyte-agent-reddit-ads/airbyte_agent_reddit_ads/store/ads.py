# Generated from specs/reddit-ads/connector.yaml by `connectorgen generate reddit-ads`. Do not edit.
"""Records in the context store of `ads`."""

from __future__ import annotations

from typing import Literal, TypeAlias

from airbyte_agent_sdk.records import Record

AdsStoreColumn: TypeAlias = Literal[
    "id",
    "ad_account_id",
    "ad_group_id",
    "campaign_id",
    "name",
    "type",
    "configured_status",
    "effective_status",
    "rejection_reason",
    "click_url",
    "post_url",
    "created_at",
    "modified_at",
]


class AdsStoreRecord(Record):
    """A record of ads in the context store."""

    id: str | None = None
    """Id of the ad."""
    ad_account_id: str | None = None
    """Id of the ad account."""
    ad_group_id: str | None = None
    """Id of the ad group."""
    campaign_id: str | None = None
    """Id of the campaign."""
    name: str | None = None
    """Name of the ad."""
    type: str | None = None
    """Kind of ad."""
    configured_status: str | None = None
    """Whether it was switched on."""
    effective_status: str | None = None
    """State in fact."""
    rejection_reason: str | None = None
    """Why the ad was rejected, such as `BROKEN_URL`."""
    click_url: str | None = None
    """URL that the ad leads to."""
    post_url: str | None = None
    """URL of the post."""
    created_at: str | None = None
    """When the ad was created."""
    modified_at: str | None = None
    """When the ad was last changed."""
