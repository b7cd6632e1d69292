# Generated from specs/linkedin-ads/connector.yaml by `connectorgen generate linkedin-ads`. Do not edit.
"""Records in the context store of `campaigns`."""

from __future__ import annotations

from typing import Any, Literal, TypeAlias

from airbyte_agent_sdk.records import Record
from pydantic import Field

CampaignsStoreColumn: TypeAlias = Literal[
    "id",
    "name",
    "account",
    "campaignGroup",
    "status",
    "type",
    "objectiveType",
    "costType",
    "dailyBudget",
    "totalBudget",
    "unitCost",
    "runSchedule",
    "format",
    "optimizationTargetType",
    "servingStatuses",
]


class CampaignsStoreRecord(Record):
    """A record of campaigns in the context store."""

    id: int | None = None
    """Id of the campaign."""
    name: str | None = None
    """Name of the campaign."""
    account: str | None = None
    """URN of the ad account."""
    campaign_group: str | None = Field(default=None, alias="campaignGroup")
    """URN of the campaign group."""
    status: str | None = None
    """ACTIVE, PAUSED, ARCHIVED, COMPLETED, CANCELED, DRAFT, PENDING_DELETION or REMOVED."""
    type: str | None = None
    """TEXT_AD, SPONSORED_UPDATES, SPONSORED_INMAILS or DYNAMIC."""
    objective_type: str | None = Field(default=None, alias="objectiveType")
    """What the campaign is to reach, such as WEBSITE_VISIT, LEAD_GENERATION or BRAND_AWARENESS."""
    cost_type: str | None = Field(default=None, alias="costType")
    """What is paid for: CPM, CPC or CPV."""
    daily_budget: dict[str, Any] | None = Field(default=None, alias="dailyBudget")
    """Most to spend in a day."""
    total_budget: dict[str, Any] | None = Field(default=None, alias="totalBudget")
    """Most to spend in total."""
    unit_cost: dict[str, Any] | None = Field(default=None, alias="unitCost")
    """Bid, target cost or cost cap, as the optimization has it."""
    run_schedule: dict[str, Any] | None = Field(default=None, alias="runSchedule")
    """When the campaign runs."""
    format: str | None = None
    """Format of the ads, such as STANDARD_UPDATE, SINGLE_VIDEO or CAROUSEL."""
    optimization_target_type: str | None = Field(default=None, alias="optimizationTargetType")
    """What bids are optimized for, such as MAX_CLICK or NONE."""
    serving_statuses: list[Any] | None = Field(default=None, alias="servingStatuses")
    """RUNNABLE, or why the campaign is not served."""
