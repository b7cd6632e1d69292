# Generated from specs/snapchat-marketing/connector.yaml by `connectorgen generate snapchat-marketing`. Do not edit.
"""Records of `ads`."""

from __future__ import annotations

import datetime as dt
from typing import Any

from airbyte_agent_sdk.records import Record


class TrackingUrl(Record):
    """A URL that is requested for someone else."""

    tracking_url: str | None = None
    """URL with placeholders."""
    expanded_tracking_url: str | None = None
    """URL with values for the placeholders."""
    tracking_url_metadata: dict[str, Any] | None = None
    """What was found in the URL."""


class Ad(Record):
    """An ad."""

    id: str
    """Id of the ad."""
    name: str | None = None
    """Name of the ad."""
    created_at: dt.datetime | None = None
    """When the ad was created."""
    updated_at: dt.datetime | None = None
    """When the ad was last changed."""
    ad_account_id: str | None = None
    """Id of the ad account."""
    ad_squad_id: str | None = None
    """Id of the ad squad."""
    creative_id: str | None = None
    """Id of the creative."""
    status: str | None = None
    """Whether it was switched on: `ACTIVE` or `PAUSED`."""
    type: str | None = None
    """Kind of ad, such as `REMOTE_WEBPAGE`."""
    render_type: str | None = None
    """Whether it is shown as made or with products: `STATIC` or `DYNAMIC`."""
    review_status: str | None = None
    """State of the review, such as `APPROVED`."""
    review_status_reasons: list[str] | None = None
    """Why it was rejected."""
    paying_advertiser_name: str | None = None
    """Name of who pays for a political ad."""
    third_party_paid_impression_tracking_urls: list[TrackingUrl] | None = None
    """URLs that are requested when the ad is shown."""
    third_party_swipe_tracking_urls: list[TrackingUrl] | None = None
    """URLs that are requested when the ad is swiped."""
