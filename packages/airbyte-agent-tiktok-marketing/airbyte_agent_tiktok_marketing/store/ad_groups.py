# Generated from specs/tiktok-marketing/connector.yaml by `connectorgen generate tiktok-marketing`. Do not edit.
"""Records in the context store of `ad_groups`."""

from __future__ import annotations

from typing import Any, Literal, TypeAlias

from airbyte_agent_sdk.records import Record

AdGroupsStoreColumn: TypeAlias = Literal[
    "adgroup_id",
    "advertiser_id",
    "campaign_id",
    "campaign_name",
    "adgroup_name",
    "placements",
    "budget",
    "budget_mode",
    "optimization_goal",
    "billing_event",
    "bid_price",
    "operation_status",
    "secondary_status",
    "schedule_start_time",
    "schedule_end_time",
    "create_time",
    "modify_time",
]


class AdGroupsStoreRecord(Record):
    """A record of ad_groups in the context store."""

    adgroup_id: str | None = None
    """Id of the ad group."""
    advertiser_id: str | None = None
    """Id of the ad account."""
    campaign_id: str | None = None
    """Id of the campaign."""
    campaign_name: str | None = None
    """Name of the campaign."""
    adgroup_name: str | None = None
    """Name of the ad group."""
    placements: list[Any] | None = None
    """Where the ads run, such as `PLACEMENT_TIKTOK`."""
    budget: float | None = None
    """Budget in the account's currency."""
    budget_mode: str | None = None
    """How the budget is meant, such as `BUDGET_MODE_DAY`."""
    optimization_goal: str | None = None
    """What delivery is optimised for, such as `CLICK` or `CONVERT`."""
    billing_event: str | None = None
    """What is billed: `CPC`, `CPM`, `OCPM` or `CPV`."""
    bid_price: float | None = None
    """Bid in the account's currency."""
    operation_status: str | None = None
    """Whether it was switched on: `ENABLE`, `DISABLE` or `DELETE`."""
    secondary_status: str | None = None
    """State with its reason, such as `ADGROUP_STATUS_DELIVERY_OK`."""
    schedule_start_time: str | None = None
    """When delivery begins, in UTC, as `2026-01-31 12:00:00`."""
    schedule_end_time: str | None = None
    """When delivery ends, in UTC, as `2026-01-31 12:00:00`."""
    create_time: str | None = None
    """When it was created, in UTC, as `2026-01-31 12:00:00`."""
    modify_time: str | None = None
    """When it was last changed, in UTC, as `2026-01-31 12:00:00`."""
