# Generated from specs/facebook-marketing/connector.yaml by `connectorgen generate facebook-marketing`. Do not edit.
"""Records in the context store of `campaigns`."""

from __future__ import annotations

from typing import Any, Literal, TypeAlias

from airbyte_agent_sdk.records import Record

CampaignsStoreColumn: TypeAlias = Literal[
    "id",
    "account_id",
    "name",
    "objective",
    "status",
    "effective_status",
    "buying_type",
    "bid_strategy",
    "daily_budget",
    "lifetime_budget",
    "budget_remaining",
    "spend_cap",
    "special_ad_categories",
    "start_time",
    "stop_time",
    "created_time",
    "updated_time",
]


class CampaignsStoreRecord(Record):
    """A record of campaigns in the context store."""

    id: str | None = None
    """Id of the campaign."""
    account_id: str | None = None
    """Number of the ad account."""
    name: str | None = None
    """Name of the campaign."""
    objective: str | None = None
    """What the campaign is to achieve, such as `OUTCOME_SALES`."""
    status: str | None = None
    """Whether it was switched on: `ACTIVE`, `PAUSED`, `ARCHIVED` or `DELETED`."""
    effective_status: str | None = None
    """State in fact, such as `IN_PROCESS` or `WITH_ISSUES`."""
    buying_type: str | None = None
    """How ads are bought, such as `AUCTION` or `RESERVED`."""
    bid_strategy: str | None = None
    """How bids are set, if the campaign has the budget."""
    daily_budget: str | None = None
    """Budget per day in the smallest unit of the currency, if the campaign has the budget."""
    lifetime_budget: str | None = None
    """Budget of all days in the smallest unit of the currency, if the campaign has the budget."""
    budget_remaining: str | None = None
    """Rest of the budget, in the smallest unit of the currency."""
    spend_cap: str | None = None
    """Spending limit, in the smallest unit of the currency."""
    special_ad_categories: list[Any] | None = None
    """Regulated subjects of the ads, such as `HOUSING`."""
    start_time: str | None = None
    """When delivery begins."""
    stop_time: str | None = None
    """When delivery ends."""
    created_time: str | None = None
    """When the campaign was created."""
    updated_time: str | None = None
    """When the campaign was last changed."""
