# Generated from specs/snapchat-marketing/connector.yaml by `connectorgen generate snapchat-marketing`. Do not edit.
"""Records in the context store of `adsquads`."""

from __future__ import annotations

from typing import Literal, TypeAlias

from airbyte_agent_sdk.records import Record

AdsquadsStoreColumn: TypeAlias = Literal[
    "id",
    "ad_account_id",
    "campaign_id",
    "name",
    "status",
    "type",
    "billing_event",
    "bid_strategy",
    "bid_micro",
    "daily_budget_micro",
    "lifetime_budget_micro",
    "optimization_goal",
    "start_time",
    "end_time",
    "created_at",
    "updated_at",
]


class AdsquadsStoreRecord(Record):
    """A record of adsquads in the context store."""

    id: str | None = None
    """Id of the ad squad."""
    ad_account_id: str | None = None
    """Id of the ad account."""
    campaign_id: str | None = None
    """Id of the campaign."""
    name: str | None = None
    """Name of the ad squad."""
    status: str | None = None
    """Whether it was switched on: `ACTIVE` or `PAUSED`."""
    type: str | None = None
    """Kind of ads, such as `SNAP_ADS` or `LENS`."""
    billing_event: str | None = None
    """What is billed, such as `IMPRESSION`."""
    bid_strategy: str | None = None
    """How bids are set, such as `AUTO_BID`."""
    bid_micro: int | None = None
    """Bid in millionths of the currency."""
    daily_budget_micro: int | None = None
    """Budget per day, in millionths of the currency."""
    lifetime_budget_micro: int | None = None
    """Budget of all days, in millionths of the currency."""
    optimization_goal: str | None = None
    """What delivery is optimized for, such as `SWIPES`."""
    start_time: str | None = None
    """When delivery begins."""
    end_time: str | None = None
    """When delivery ends; absent if never."""
    created_at: str | None = None
    """When the ad squad was created."""
    updated_at: str | None = None
    """When the ad squad was last changed."""
