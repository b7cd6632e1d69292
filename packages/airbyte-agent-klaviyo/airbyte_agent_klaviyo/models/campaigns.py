# Generated from specs/klaviyo/connector.yaml by `connectorgen generate klaviyo`. Do not edit.
"""Records of `campaigns`."""

from __future__ import annotations

import datetime as dt
from typing import Literal

from airbyte_agent_sdk.records import Record
from pydantic import Field

from .shared import RelationshipList, ResourceLinks


class CampaignAudiences(Record):
    """Who gets a campaign."""

    included: list[str]
    """Ids of lists and segments that get it."""
    excluded: list[str] | None = None
    """Ids of lists and segments that do not get it."""


class SendOptions(Record):
    """How a campaign is sent."""

    use_smart_sending: bool | None = None
    """Whether those who recently got a message are left out."""


class TrackingParameter(Record):
    """A parameter that is added to links."""

    type: Literal["dynamic", "static"] | str
    """Whether the value is the same in all messages."""
    value: str
    """Value of the parameter."""
    name: str
    """Name of the parameter."""


class TrackingOptions(Record):
    """What a campaign tracks."""

    add_tracking_params: bool | None = None
    """Whether links get tracking parameters."""
    custom_tracking_params: list[TrackingParameter] | None = None
    """Tracking parameters; the account's own if empty."""
    is_tracking_clicks: bool | None = None
    """Whether clicks are tracked."""
    is_tracking_opens: bool | None = None
    """Whether opened emails are tracked."""


class SendTimeOptions(Record):
    """How the time of a campaign is meant."""

    is_local: bool
    """Whether it is sent at that time in each recipient's time zone."""
    send_past_recipients_immediately: bool | None = None
    """Whether it is sent at once to recipients whose time has passed."""


class SendStrategy(Record):
    """When a campaign is sent."""

    method: (
        Literal["static", "smart_send_time", "throttled", "immediate", "ab_test_campaign", "unsupported"]
        | str
    )
    """How the time is chosen."""
    datetime: dt.datetime | None = None
    """When it is sent; with `static`."""
    options: SendTimeOptions | None = None
    """Whether the time is local; with `static`."""
    date: dt.date | None = None
    """Day on which it is sent; with `smart_send_time`."""
    throttle_percentage: int | None = None
    """Percentage of the recipients that get it each hour; with `throttled`."""


class CampaignAttributes(Record):
    """Values of a campaign."""

    name: str
    """Name of the campaign."""
    status: (
        Literal[
            "Adding Recipients",
            "Cancelled",
            "Cancelled: Account Disabled",
            "Cancelled: Billing Limit",
            "Cancelled: Internal Error",
            "Cancelled: Misconfigured",
            "Cancelled: No Recipients",
            "Cancelled: Smart Sending",
            "Draft",
            "Preparing to schedule",
            "Preparing to send",
            "Queued without Recipients",
            "Scheduled",
            "Sending",
            "Sending Segments",
            "Sent",
            "Unknown",
            "Variations Sent",
        ]
        | str
    )
    """Status."""
    archived: bool
    """Whether it is archived."""
    audiences: CampaignAudiences
    """Who gets it."""
    send_options: SendOptions
    """How it is sent."""
    tracking_options: TrackingOptions | None = None
    """What is tracked."""
    send_strategy: SendStrategy
    """When it is sent."""
    created_at: dt.datetime
    """When it was created."""
    scheduled_at: dt.datetime | None = None
    """When it was scheduled."""
    updated_at: dt.datetime
    """When it was last updated."""
    send_time: dt.datetime | None = None
    """When it is or was sent; null if it is not scheduled."""


class CampaignRelationships(Record):
    """Records that a campaign belongs with."""

    campaign_messages: RelationshipList | None = Field(default=None, alias="campaign-messages")
    """Its messages."""
    tags: RelationshipList | None = None
    """Its tags."""


class Campaign(Record):
    """A message, or several, sent once to lists and segments."""

    type: Literal["campaign"] | str
    """Kind of record."""
    id: str
    """Id of the campaign."""
    attributes: CampaignAttributes
    """Its values."""
    relationships: CampaignRelationships | None = None
    """Records that it belongs with."""
    links: ResourceLinks
    """URLs of it."""
