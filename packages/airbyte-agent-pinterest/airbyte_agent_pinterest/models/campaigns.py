# Generated from specs/pinterest/connector.yaml by `connectorgen generate pinterest`. Do not edit.
"""Records of `campaigns`."""

from __future__ import annotations

from typing import Literal

from airbyte_agent_sdk.records import Record

from .shared import TrackingUrls


class BidOptions(Record):
    """Factors for the bids of a campaign."""

    app_type_multipliers: dict[str, float] | None = None
    """Factors by device."""
    audience_multipliers: dict[str, float] | None = None
    """Factors by id of the audience."""
    placement_multipliers: dict[str, float] | None = None
    """Factors by placement."""


class Campaign(Record):
    """A campaign of an ad account."""

    id: str | None = None
    """Id of the campaign."""
    ad_account_id: str | None = None
    """Id of the ad account."""
    daily_spend_cap: int | None = None
    """Most to spend in a day, in millionths of the ad account's currency."""
    end_time: int | None = None
    """When its ads stop to appear, Unix time in seconds; null if they do not."""
    is_automated_campaign: bool | None = None
    """Whether it was made by the automated flow."""
    is_flexible_daily_budgets: bool | None = None
    """Whether the budget of a day may vary."""
    lifetime_spend_cap: int | None = None
    """Most to spend in total, in millionths of the ad account's currency."""
    name: str | None = None
    """Name of the campaign."""
    order_line_id: str | None = None
    """Id of the line on the invoice."""
    start_time: int | None = None
    """When its ads start to appear, Unix time in seconds."""
    status: Literal["ACTIVE", "PAUSED", "ARCHIVED", "DRAFT", "DELETED_DRAFT"] | str | None = None
    """Status that was set."""
    tracking_urls: TrackingUrls | None = None
    """URLs that are called on events, to track them elsewhere."""
    bid_options: BidOptions | None = None
    """Factors for bids."""
    created_time: int | None = None
    """When it was created, Unix time in seconds."""
    is_campaign_budget_optimization: bool | None = None
    """Whether it divides its budget among the ad groups by itself."""
    is_performance_plus: bool | None = None
    """Whether Pinterest Performance+ is used."""
    objective_type: (
        Literal["AWARENESS", "CONSIDERATION", "WEB_CONVERSION", "CATALOG_SALES", "VIDEO_COMPLETION"]
        | str
        | None
    ) = None
    """What it is to reach."""
    summary_status: (
        Literal[
            "RUNNING",
            "PAUSED",
            "NOT_STARTED",
            "COMPLETED",
            "ADVERTISER_DISABLED",
            "ARCHIVED",
            "DRAFT",
            "DELETED_DRAFT",
        ]
        | str
        | None
    ) = None
    """Status in effect, which also depends on dates and on what it belongs to."""
    type: str | None = None
    """Always `campaign`."""
    updated_time: int | None = None
    """When it was last updated, Unix time in seconds."""
