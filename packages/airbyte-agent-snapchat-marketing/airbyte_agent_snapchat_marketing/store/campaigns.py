# Generated from specs/snapchat-marketing/connector.yaml by `connectorgen generate snapchat-marketing`. Do not edit.
"""Records in the context store of `campaigns`."""

from __future__ import annotations

from typing import Literal, TypeAlias

from airbyte_agent_sdk.records import Record

CampaignsStoreColumn: TypeAlias = Literal[
    "id",
    "ad_account_id",
    "name",
    "status",
    "objective",
    "buy_model",
    "daily_budget_micro",
    "lifetime_spend_cap_micro",
    "start_time",
    "end_time",
    "created_at",
    "updated_at",
]


class CampaignsStoreRecord(Record):
    """A record of campaigns in the context store."""

    id: str | None = None
    """Id of the campaign."""
    ad_account_id: str | None = None
    """Id of the ad account."""
    name: str | None = None
    """Name of the campaign."""
    status: str | None = None
    """Whether it was switched on: `ACTIVE` or `PAUSED`."""
    objective: str | None = None
    """What the campaign is to achieve, such as `WEB_CONVERSION`."""
    buy_model: str | None = None
    """How ads are bought: `AUCTION` or `RESERVED`."""
    daily_budget_micro: int | None = None
    """Budget per day, in millionths of the currency."""
    lifetime_spend_cap_micro: int | None = None
    """Spending limit, in millionths of the currency."""
    start_time: str | None = None
    """When delivery begins."""
    end_time: str | None = None
    """When delivery ends; absent if never."""
    created_at: str | None = None
    """When the campaign was created."""
    updated_at: str | None = None
    """When the campaign was last changed."""
