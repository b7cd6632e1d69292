# Generated from specs/linkedin-ads/connector.yaml by `connectorgen generate linkedin-ads`. Do not edit.
"""Records in the context store of `campaign_groups`."""

from __future__ import annotations

from typing import Any, Literal, TypeAlias

from airbyte_agent_sdk.records import Record
from pydantic import Field

CampaignGroupsStoreColumn: TypeAlias = Literal[
    "id", "name", "account", "status", "runSchedule", "totalBudget", "objectiveType", "servingStatuses"
]


class CampaignGroupsStoreRecord(Record):
    """A record of campaign_groups in the context store."""

    id: int | None = None
    """Id of the campaign group."""
    name: str | None = None
    """Name of the campaign group."""
    account: str | None = None
    """URN of the ad account."""
    status: str | None = None
    """ACTIVE, ARCHIVED, CANCELED, DRAFT, PAUSED, PENDING_DELETION or REMOVED."""
    run_schedule: dict[str, Any] | None = Field(default=None, alias="runSchedule")
    """When the campaign group runs."""
    total_budget: dict[str, Any] | None = Field(default=None, alias="totalBudget")
    """Most that all campaigns may spend in total."""
    objective_type: str | None = Field(default=None, alias="objectiveType")
    """Objective of all campaigns in the group."""
    serving_statuses: list[Any] | None = Field(default=None, alias="servingStatuses")
    """RUNNABLE, or why the campaign group is not served."""
