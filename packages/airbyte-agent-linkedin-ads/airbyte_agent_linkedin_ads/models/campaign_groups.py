# Generated from specs/linkedin-ads/connector.yaml by `connectorgen generate linkedin-ads`. Do not edit.
"""Records of `campaign_groups`."""

from __future__ import annotations

from typing import Any

from airbyte_agent_sdk.records import Record
from pydantic import Field

from .shared import AuditStamps, Money


class CampaignGroupRunSchedule(Record):
    """When the campaign group runs."""

    start: int | None = None
    """When the campaign group starts."""
    end: int | None = None
    """When the campaign group ends, exclusive; absent if it has no end."""


class BudgetOptimization(Record):
    bid_strategy: str | None = Field(default=None, alias="bidStrategy")
    """How bids are set: MAXIMUM_DELIVERY, MANUAL or COST_CAP."""
    budget_optimization_strategy: str | None = Field(default=None, alias="budgetOptimizationStrategy")
    """DYNAMIC if campaigns share the group's budget."""


class CampaignGroup(Record):
    """A set of campaigns with a budget and a schedule."""

    id: int
    """Id of the campaign group."""
    account: str | None = None
    """URN of the ad account."""
    name: str | None = None
    """Name of the campaign group."""
    status: str | None = None
    """ACTIVE, ARCHIVED, CANCELED, DRAFT, PAUSED, PENDING_DELETION or REMOVED."""
    run_schedule: CampaignGroupRunSchedule | None = Field(default=None, alias="runSchedule")
    """When the campaign group runs."""
    total_budget: Money | None = Field(default=None, alias="totalBudget")
    """Most that all campaigns may spend in total."""
    objective_type: str | None = Field(default=None, alias="objectiveType")
    """Objective of all campaigns in the group."""
    budget_optimization: BudgetOptimization | None = Field(default=None, alias="budgetOptimization")
    """How the budget is shared among campaigns."""
    daily_budget: dict[str, Any] | float | str | None = Field(default=None, alias="dailyBudget")
    """Most that all campaigns may spend in a day."""
    backfilled: bool | None = None
    """Whether LinkedIn created the group, as the account's default."""
    test: bool | None = None
    """Whether it is of a test account."""
    serving_statuses: list[str] | None = Field(default=None, alias="servingStatuses")
    """RUNNABLE, or why the campaign group is not served."""
    allowed_campaign_types: list[str] | None = Field(default=None, alias="allowedCampaignTypes")
    """Types of campaigns that the group may have."""
    account_info: dict[str, Any] | None = Field(default=None, alias="accountInfo")
    """The ad account, if `fields` asks for it."""
    change_audit_stamps: AuditStamps | None = Field(default=None, alias="changeAuditStamps")
    """When the record was created and last modified."""
