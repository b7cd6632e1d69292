# Generated from specs/zoho-crm/connector.yaml by `connectorgen generate zoho-crm`. Do not edit.
"""Records in the context store of `deals`."""

from __future__ import annotations

from typing import Literal, TypeAlias

from airbyte_agent_sdk.records import Record
from pydantic import Field

DealsStoreColumn: TypeAlias = Literal[
    "id",
    "Deal_Name",
    "Stage",
    "Amount",
    "Probability",
    "Expected_Revenue",
    "Closing_Date",
    "Type",
    "Next_Step",
    "Lead_Source",
    "Account_Name",
    "Contact_Name",
    "Campaign_Source",
    "Owner",
    "Created_Time",
    "Modified_Time",
]


class DealsStoreRecordAccountName(Record):
    """Account."""

    id: str | None = None
    """Id."""
    name: str | None = None
    """Name."""


class DealsStoreRecordContactName(Record):
    """Contact."""

    id: str | None = None
    """Id."""
    name: str | None = None
    """Name."""


class DealsStoreRecordCampaignSource(Record):
    """Campaign that it came from."""

    id: str | None = None
    """Id."""
    name: str | None = None
    """Name."""


class DealsStoreRecordOwner(Record):
    """Owner of the deal."""

    id: str | None = None
    """Id."""
    name: str | None = None
    """Name."""


class DealsStoreRecord(Record):
    """A record of deals in the context store."""

    id: str | None = None
    """Id of the deal."""
    deal_name: str | None = Field(default=None, alias="Deal_Name")
    """Name of the deal."""
    stage: str | None = Field(default=None, alias="Stage")
    """Stage of the sale."""
    amount: float | None = Field(default=None, alias="Amount")
    """Amount that is expected."""
    probability: int | None = Field(default=None, alias="Probability")
    """Probability in percent."""
    expected_revenue: float | None = Field(default=None, alias="Expected_Revenue")
    """Amount times probability."""
    closing_date: str | None = Field(default=None, alias="Closing_Date")
    """Day it closes."""
    type: str | None = Field(default=None, alias="Type")
    """Type, such as new business."""
    next_step: str | None = Field(default=None, alias="Next_Step")
    """Next step."""
    lead_source: str | None = Field(default=None, alias="Lead_Source")
    """Where it came from."""
    account_name: DealsStoreRecordAccountName | None = Field(default=None, alias="Account_Name")
    """Account."""
    contact_name: DealsStoreRecordContactName | None = Field(default=None, alias="Contact_Name")
    """Contact."""
    campaign_source: DealsStoreRecordCampaignSource | None = Field(default=None, alias="Campaign_Source")
    """Campaign that it came from."""
    owner: DealsStoreRecordOwner | None = Field(default=None, alias="Owner")
    """Owner of the deal."""
    created_time: str | None = Field(default=None, alias="Created_Time")
    """When it was created."""
    modified_time: str | None = Field(default=None, alias="Modified_Time")
    """When it last changed."""
