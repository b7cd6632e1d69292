# Generated from specs/reddit-ads/connector.yaml by `connectorgen generate reddit-ads`. Do not edit.
"""Records of `ads`."""

from __future__ import annotations

import datetime as dt
from typing import Literal

from airbyte_agent_sdk.records import Record

from .shared import SkadnetworkMetadata


class UrlParameter(Record):
    """A parameter of a URL."""

    name: str | None = None
    """Name of the parameter."""
    value: str | None = None
    """Value of the parameter, with placeholders."""


class EventTracker(Record):
    """A URL that is requested for someone else."""

    type: Literal["CLICK", "VIEW"] | str | None = None
    """When the URL is requested."""
    url: str | None = None
    """URL."""


class Product(Record):
    """A product."""

    product_id: str | None = None
    """Id of the product."""


class ShoppingCreative(Record):
    """How catalog ads look."""

    headline: str | None = None
    """Headline."""
    call_to_action: str | None = None
    """Text of the button."""
    destination_url: str | None = None
    """URL that the button leads to, in place of the product's."""
    allow_comments: bool | None = None
    """Whether people can comment."""
    dpa_carousel_mode: Literal["AUTO", "CAROUSEL_ONLY", "CAROUSEL_DISABLED"] | str | None = None
    """Whether several products are shown."""
    second_line_cta: Literal["DESCRIPTION", "PRICE"] | str | None = None
    """What the second line says."""


class Ad(Record):
    """An ad."""

    id: str
    """Id of the ad."""
    ad_account_id: str | None = None
    """Id of the ad account."""
    ad_group_id: str | None = None
    """Id of the ad group."""
    campaign_id: str | None = None
    """Id of the campaign."""
    campaign_objective_type: (
        Literal[
            "APP_INSTALLS",
            "CATALOG_SALES",
            "CLICKS",
            "CONVERSIONS",
            "IMPRESSIONS",
            "LEAD_GENERATION",
            "VIDEO_VIEWABLE_IMPRESSIONS",
        ]
        | str
        | None
    ) = None
    """What the campaign is to achieve."""
    name: str | None = None
    """Name of the ad."""
    type: str | None = None
    """Kind of ad."""
    configured_status: Literal["ACTIVE", "ARCHIVED", "DELETED", "PAUSED"] | str | None = None
    """Whether it was switched on."""
    effective_status: (
        Literal[
            "ACTIVE",
            "AD_GROUP_PAUSED",
            "ARCHIVED",
            "CAMPAIGN_PAUSED",
            "COMPLETED",
            "DELETED",
            "MISSING_PERMISSIONS",
            "PAUSED",
            "PENDING_APPROVAL",
            "PENDING_BILLING_INFO",
            "PENDING_ID_VERIFICATION",
            "PROCESSING",
            "REJECTED",
        ]
        | str
        | None
    ) = None
    """State in fact."""
    rejection_reason: str | None = None
    """Why the ad was rejected, such as `BROKEN_URL`."""
    click_url: str | None = None
    """URL that the ad leads to."""
    click_url_query_parameters: list[UrlParameter] | None = None
    """Parameters that are added to the URL."""
    event_trackers: list[EventTracker] | None = None
    """URLs that are requested when the ad is shown or clicked."""
    post_id: str | None = None
    """Id of the post."""
    post_url: str | None = None
    """URL of the post."""
    preview_url: str | None = None
    """URL of a preview."""
    preview_expiry: dt.datetime | None = None
    """When the preview ends."""
    profile_id: str | None = None
    """Id of the profile that posts."""
    profile_username: str | None = None
    """Name of the profile that posts."""
    products: list[Product] | None = None
    """Products of the ad."""
    shopping_creative: ShoppingCreative | None = None
    """How catalog ads look."""
    skadnetwork_metadata: SkadnetworkMetadata | None = None
    """State of the SKAdNetwork source."""
    created_at: dt.datetime | None = None
    """When the ad was created."""
    modified_at: dt.datetime | None = None
    """When the ad was last changed."""
