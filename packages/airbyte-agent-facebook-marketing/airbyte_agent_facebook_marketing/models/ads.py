# Generated from specs/facebook-marketing/connector.yaml by `connectorgen generate facebook-marketing`. Do not edit.
"""Records of `ads`."""

from __future__ import annotations

import datetime as dt
from typing import Any, Literal

from airbyte_agent_sdk.records import Record
from pydantic import Field

from .ad_creatives import AdCreative
from .shared import AdLabel, Targeting


class AdgroupReviewFeedback(Record):
    """Objections of the review."""

    global_: dict[str, str] | None = Field(default=None, alias="global")
    """Objections to the ad everywhere, by policy."""


class ConversionActionQuery(Record):
    """Actions that count."""

    action_type: list[dict[str, Any]] | None = Field(default=None, alias="action.type")
    """Kinds of action."""
    application: list[dict[str, Any]] | None = None
    """Ids of apps."""
    conversion_id: list[str] | None = None
    """Ids of conversions."""
    event: list[str] | None = None
    """Ids of events."""
    fb_pixel: list[str] | None = None
    """Ids of pixels."""
    fb_pixel_event: list[str] | None = None
    """Events of pixels."""
    object: list[str] | None = None
    """Ids of objects."""
    offer: list[str] | None = None
    """Ids of offers."""
    page: list[str] | None = None
    """Ids of pages."""
    post: list[str] | None = None
    """Ids of posts."""
    post_wall: list[str] | None = Field(default=None, alias="post.wall")
    """Ids of pages whose posts count."""


class AdgroupIssuesInfo(Record):
    """What keeps an ad from running."""

    level: str | None = None
    """Where the problem is, such as `AD`."""
    error_code: int | None = None
    """Number of the problem."""
    error_summary: str | None = None
    """Problem in a few words."""
    error_message: str | None = None
    """Problem in detail."""
    error_type: str | None = None
    """Kind of problem, such as `HARD_ERROR`."""


class Ad(Record):
    """An ad."""

    id: str
    """Id of the ad."""
    account_id: str | None = None
    """Number of the ad account."""
    campaign_id: str | None = None
    """Id of the campaign."""
    adset_id: str | None = None
    """Id of the ad set."""
    name: str | None = None
    """Name of the ad."""
    status: Literal["ACTIVE", "ARCHIVED", "DELETED", "PAUSED"] | str | None = None
    """Whether it was switched on: `ACTIVE`, `PAUSED`, `ARCHIVED` or `DELETED`."""
    configured_status: Literal["ACTIVE", "ARCHIVED", "DELETED", "PAUSED"] | str | None = None
    """The same as `status`."""
    effective_status: (
        Literal[
            "ACTIVE",
            "ADSET_PAUSED",
            "ARCHIVED",
            "CAMPAIGN_PAUSED",
            "DELETED",
            "DISAPPROVED",
            "IN_PROCESS",
            "PAUSED",
            "PENDING_BILLING_INFO",
            "PENDING_REVIEW",
            "PREAPPROVED",
            "WITH_ISSUES",
        ]
        | str
        | None
    ) = None
    """State in fact, such as `PENDING_REVIEW` or `DISAPPROVED`."""
    creative: AdCreative | None = None
    """What the ad shows; its id unless `fields` names more, as in `creative{id,title}`."""
    bid_amount: int | None = None
    """Bid in the smallest unit of the currency."""
    bid_type: Literal["ABSOLUTE_OCPM", "CPA", "CPC", "CPM", "MULTI_PREMIUM"] | str | None = None
    """Kind of bid, such as `CPC`."""
    bid_info: dict[str, int] | None = None
    """Bids by what they are for."""
    ad_active_time: str | None = None
    """Time in which the ad delivered."""
    ad_review_feedback: AdgroupReviewFeedback | None = None
    """What the review objected to."""
    ad_schedule_start_time: dt.datetime | None = None
    """When the ad begins, within its ad set's time."""
    ad_schedule_end_time: dt.datetime | None = None
    """When the ad ends, within its ad set's time."""
    conversion_domain: str | None = None
    """Domain where conversions happen, such as `example.com`."""
    conversion_specs: list[ConversionActionQuery] | None = None
    """What counts as a conversion."""
    demolink_hash: str | None = None
    """Hash of the link that shows the ad."""
    display_sequence: int | None = None
    """Place of the ad in its campaign."""
    engagement_audience: bool | None = None
    """Whether an audience of those who react is made."""
    issues_info: list[AdgroupIssuesInfo] | None = None
    """What keeps the ad from running."""
    last_updated_by_app_id: str | None = None
    """Id of the app that changed the ad last."""
    preview_shareable_link: str | None = None
    """URL of a preview."""
    source_ad_id: str | None = None
    """Id of the ad that this one was copied from; `0` if it was not."""
    targeting: Targeting | None = None
    """Who sees the ad, by its ad set."""
    tracking_specs: list[ConversionActionQuery] | None = None
    """What is tracked besides."""
    adlabels: list[AdLabel] | None = None
    """Labels."""
    created_time: dt.datetime | None = None
    """When the ad was created."""
    updated_time: dt.datetime | None = None
    """When the ad was last changed."""
