# Generated from specs/reddit-ads/connector.yaml by `connectorgen generate reddit-ads`. Do not edit.
"""Records in the context store of `ad_groups`."""

from __future__ import annotations

from typing import Literal, TypeAlias

from airbyte_agent_sdk.records import Record

AdGroupsStoreColumn: TypeAlias = Literal[
    "id",
    "ad_account_id",
    "campaign_id",
    "name",
    "configured_status",
    "effective_status",
    "bid_strategy",
    "bid_type",
    "bid_value",
    "goal_type",
    "goal_value",
    "optimization_goal",
    "start_time",
    "end_time",
    "created_at",
    "modified_at",
]


class AdGroupsStoreRecord(Record):
    """A record of ad_groups in the context store."""

    id: str | None = None
    """Id of the ad group."""
    ad_account_id: str | None = None
    """Id of the ad account."""
    campaign_id: str | None = None
    """Id of the campaign."""
    name: str | None = None
    """Name of the ad group."""
    configured_status: str | None = None
    """Whether it was switched on."""
    effective_status: str | None = None
    """State in fact."""
    bid_strategy: str | None = None
    """How bids are set."""
    bid_type: str | None = None
    """What is billed."""
    bid_value: float | None = None
    """Bid in millionths of the currency."""
    goal_type: str | None = None
    """What the budget is for."""
    goal_value: float | None = None
    """Budget in millionths of the currency."""
    optimization_goal: str | None = None
    """Event that delivery is optimized for."""
    start_time: str | None = None
    """When delivery begins."""
    end_time: str | None = None
    """When delivery ends; null if never."""
    created_at: str | None = None
    """When the ad group was created."""
    modified_at: str | None = None
    """When the ad group was last changed."""
