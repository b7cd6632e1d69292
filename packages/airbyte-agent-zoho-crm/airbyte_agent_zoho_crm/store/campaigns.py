# Generated from specs/zoho-crm/connector.yaml by `connectorgen generate zoho-crm`. Do not edit.
"""Records in the context store of `campaigns`."""

from __future__ import annotations

from typing import Literal, TypeAlias

from airbyte_agent_sdk.records import Record
from pydantic import Field

CampaignsStoreColumn: TypeAlias = Literal[
    "id",
    "Campaign_Name",
    "Type",
    "Status",
    "Start_Date",
    "End_Date",
    "Expected_Revenue",
    "Budgeted_Cost",
    "Actual_Cost",
    "Owner",
    "Created_Time",
    "Modified_Time",
]


class CampaignsStoreRecordOwner(Record):
    """Owner of the campaign."""

    id: str | None = None
    """Id."""
    name: str | None = None
    """Name."""


class CampaignsStoreRecord(Record):
    """A record of campaigns in the context store."""

    id: str | None = None
    """Id of the campaign."""
    campaign_name: str | None = Field(default=None, alias="Campaign_Name")
    """Name of the campaign."""
    type: str | None = Field(default=None, alias="Type")
    """Type, such as email or trade show."""
    status: str | None = Field(default=None, alias="Status")
    """Status of the campaign."""
    start_date: str | None = Field(default=None, alias="Start_Date")
    """First day."""
    end_date: str | None = Field(default=None, alias="End_Date")
    """Last day."""
    expected_revenue: float | None = Field(default=None, alias="Expected_Revenue")
    """Revenue that is expected."""
    budgeted_cost: float | None = Field(default=None, alias="Budgeted_Cost")
    """Cost that is planned."""
    actual_cost: float | None = Field(default=None, alias="Actual_Cost")
    """Cost so far."""
    owner: CampaignsStoreRecordOwner | None = Field(default=None, alias="Owner")
    """Owner of the campaign."""
    created_time: str | None = Field(default=None, alias="Created_Time")
    """When it was created."""
    modified_time: str | None = Field(default=None, alias="Modified_Time")
    """When it last changed."""
