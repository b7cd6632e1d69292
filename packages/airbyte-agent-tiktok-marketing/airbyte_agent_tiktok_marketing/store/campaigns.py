# Generated from specs/tiktok-marketing/connector.yaml by `connectorgen generate tiktok-marketing`. Do not edit.
"""Records in the context store of `campaigns`."""

from __future__ import annotations

from typing import Literal, TypeAlias

from airbyte_agent_sdk.records import Record

CampaignsStoreColumn: TypeAlias = Literal[
    "campaign_id",
    "advertiser_id",
    "campaign_name",
    "objective_type",
    "budget",
    "budget_mode",
    "operation_status",
    "secondary_status",
    "create_time",
    "modify_time",
]


class CampaignsStoreRecord(Record):
    """A record of campaigns in the context store."""

    campaign_id: str | None = None
    """Id of the campaign."""
    advertiser_id: str | None = None
    """Id of the ad account."""
    campaign_name: str | None = None
    """Name of the campaign."""
    objective_type: str | None = None
    """Advertising objective, such as `TRAFFIC` or `WEB_CONVERSIONS`."""
    budget: float | None = None
    """Budget in the account's currency; 0 if there is none."""
    budget_mode: str | None = None
    """How the budget is meant, such as `BUDGET_MODE_DAY` or `BUDGET_MODE_INFINITE`."""
    operation_status: str | None = None
    """Whether it was switched on: `ENABLE`, `DISABLE` or `DELETE`."""
    secondary_status: str | None = None
    """State with its reason, such as `CAMPAIGN_STATUS_ENABLE`."""
    create_time: str | None = None
    """When it was created, in UTC, as `2026-01-31 12:00:00`."""
    modify_time: str | None = None
    """When it was last changed, in UTC, as `2026-01-31 12:00:00`."""
