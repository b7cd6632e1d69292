# Generated from specs/reddit-ads/connector.yaml by `connectorgen generate reddit-ads`. Do not edit.
"""Records of `campaigns`."""

from __future__ import annotations

import datetime as dt
from typing import Literal

from airbyte_agent_sdk.records import Record

from .shared import ScheduleBlock, SkadnetworkMetadata


class Campaign(Record):
    """A campaign."""

    id: str
    """Id of the campaign."""
    ad_account_id: str | None = None
    """Id of the ad account."""
    name: str | None = None
    """Name of the campaign."""
    objective: (
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
            "PAUSED",
            "PENDING_APPROVAL",
            "PENDING_BILLING_INFO",
            "PENDING_ID_VERIFICATION",
            "REJECTED",
        ]
        | str
        | None
    ) = None
    """State in fact."""
    goal_type: Literal["LIFETIME_SPEND", "DAILY_SPEND"] | str | None = None
    """What the campaign's own budget is for."""
    goal_value: float | None = None
    """Budget in millionths of the currency, if the campaign has the budget."""
    spend_cap: float | None = None
    """Spending limit, in millionths of the currency."""
    funding_instrument_id: str | None = None
    """Id of the means of payment."""
    age_restriction: Literal["ABOVE_18", "ABOVE_21", "NO_AGE_RESTRICTION"] | str | None = None
    """Youngest age that may see the ads."""
    app_id: str | None = None
    """Id of the app in its store."""
    special_ad_categories: list[Literal["HOUSING_EMPLOYMENT_CREDIT", "NONE"] | str] | None = None
    """Regulated subjects of the ads."""
    skadnetwork_metadata: SkadnetworkMetadata | None = None
    """State of the SKAdNetwork source."""
    created_at: dt.datetime | None = None
    """When the campaign was created."""
    modified_at: dt.datetime | None = None
    """When the campaign was last changed."""
    is_campaign_budget_optimization: bool | None = None
    """Whether the campaign has the budget."""
    bid_strategy: str | None = None
    """How bids are set, if the campaign has the budget."""
    bid_type: str | None = None
    """What is billed, if the campaign has the budget."""
    bid_value: float | None = None
    """Bid in millionths of the currency, if the campaign has the budget."""
    optimization_goal: str | None = None
    """Event that delivery is optimized for, if the campaign has the budget."""
    start_time: dt.datetime | None = None
    """When delivery begins, if the campaign has the budget."""
    end_time: dt.datetime | None = None
    """When delivery ends, if the campaign has the budget."""
    schedule: list[ScheduleBlock] | None = None
    """Hours of the week in which it runs, if the campaign has the budget."""
    conversion_pixel_id: str | None = None
    """Id of the pixel that conversions are counted by."""
