# Generated from specs/salesforce/connector.yaml by `connectorgen generate salesforce`. Do not edit.
"""Records in the context store of `campaigns`."""

from __future__ import annotations

from typing import Literal, TypeAlias

from airbyte_agent_sdk.records import Record
from pydantic import Field

CampaignsStoreColumn: TypeAlias = Literal[
    "Id",
    "Name",
    "Type",
    "Status",
    "StartDate",
    "EndDate",
    "IsActive",
    "BudgetedCost",
    "ActualCost",
    "ExpectedRevenue",
    "NumberOfLeads",
    "NumberOfContacts",
    "NumberOfResponses",
    "Description",
    "ParentId",
    "OwnerId",
    "CreatedDate",
    "LastModifiedDate",
]


class CampaignsStoreRecord(Record):
    """A record of campaigns in the context store."""

    id: str | None = Field(default=None, alias="Id")
    """Id of the campaign."""
    name: str | None = Field(default=None, alias="Name")
    """Name of the campaign."""
    type: str | None = Field(default=None, alias="Type")
    """Type, such as `Email`."""
    status: str | None = Field(default=None, alias="Status")
    """Status, such as `Planned`."""
    start_date: str | None = Field(default=None, alias="StartDate")
    """First day."""
    end_date: str | None = Field(default=None, alias="EndDate")
    """Last day."""
    is_active: bool | None = Field(default=None, alias="IsActive")
    """Whether it is active."""
    budgeted_cost: float | None = Field(default=None, alias="BudgetedCost")
    """Cost that is planned."""
    actual_cost: float | None = Field(default=None, alias="ActualCost")
    """Cost so far."""
    expected_revenue: float | None = Field(default=None, alias="ExpectedRevenue")
    """Revenue that is expected."""
    number_of_leads: int | None = Field(default=None, alias="NumberOfLeads")
    """Number of leads."""
    number_of_contacts: int | None = Field(default=None, alias="NumberOfContacts")
    """Number of contacts."""
    number_of_responses: int | None = Field(default=None, alias="NumberOfResponses")
    """Number of people who responded."""
    description: str | None = Field(default=None, alias="Description")
    """Description of the campaign."""
    parent_id: str | None = Field(default=None, alias="ParentId")
    """Id of the campaign above it."""
    owner_id: str | None = Field(default=None, alias="OwnerId")
    """Id of the user who owns it."""
    created_date: str | None = Field(default=None, alias="CreatedDate")
    """When it was created."""
    last_modified_date: str | None = Field(default=None, alias="LastModifiedDate")
    """When a user last changed it."""
