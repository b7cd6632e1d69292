# Generated from specs/facebook-marketing/connector.yaml by `connectorgen generate facebook-marketing`. Do not edit.
"""Records in the context store of `ad_sets`."""

from __future__ import annotations

from typing import Any, Literal, TypeAlias

from airbyte_agent_sdk.records import Record

AdSetsStoreColumn: TypeAlias = Literal[
    "id",
    "account_id",
    "campaign_id",
    "name",
    "status",
    "effective_status",
    "daily_budget",
    "lifetime_budget",
    "budget_remaining",
    "bid_amount",
    "bid_strategy",
    "billing_event",
    "optimization_goal",
    "targeting",
    "start_time",
    "end_time",
    "created_time",
    "updated_time",
]


class AdSetsStoreRecord(Record):
    """A record of ad_sets in the context store."""

    id: str | None = None
    """Id of the ad set."""
    account_id: str | None = None
    """Number of the ad account."""
    campaign_id: str | None = None
    """Id of the campaign."""
    name: str | None = None
    """Name of the ad set."""
    status: str | None = None
    """Whether it was switched on: `ACTIVE`, `PAUSED`, `ARCHIVED` or `DELETED`."""
    effective_status: str | None = None
    """State in fact, such as `CAMPAIGN_PAUSED`."""
    daily_budget: str | None = None
    """Budget per day in the smallest unit of the currency."""
    lifetime_budget: str | None = None
    """Budget of all days in the smallest unit of the currency."""
    budget_remaining: str | None = None
    """Rest of the budget, in the smallest unit of the currency."""
    bid_amount: int | None = None
    """Cap or target of bids, in the smallest unit of the currency."""
    bid_strategy: str | None = None
    """How bids are set."""
    billing_event: str | None = None
    """What is billed, such as `IMPRESSIONS`."""
    optimization_goal: str | None = None
    """What delivery is optimized for, such as `LINK_CLICKS`."""
    targeting: dict[str, Any] | None = None
    """Who sees the ads."""
    start_time: str | None = None
    """When delivery begins."""
    end_time: str | None = None
    """When delivery ends; absent if never."""
    created_time: str | None = None
    """When the ad set was created."""
    updated_time: str | None = None
    """When the ad set was last changed."""
