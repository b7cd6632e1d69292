# Generated from specs/salesforce/connector.yaml by `connectorgen generate salesforce`. Do not edit.
"""Records in the context store of `opportunities`."""

from __future__ import annotations

from typing import Literal, TypeAlias

from airbyte_agent_sdk.records import Record
from pydantic import Field

OpportunitiesStoreColumn: TypeAlias = Literal[
    "Id",
    "Name",
    "AccountId",
    "StageName",
    "Amount",
    "Probability",
    "CloseDate",
    "Type",
    "NextStep",
    "LeadSource",
    "IsClosed",
    "IsWon",
    "ForecastCategoryName",
    "CampaignId",
    "Description",
    "OwnerId",
    "CreatedDate",
    "LastModifiedDate",
]


class OpportunitiesStoreRecord(Record):
    """A record of opportunities in the context store."""

    id: str | None = Field(default=None, alias="Id")
    """Id of the opportunity."""
    name: str | None = Field(default=None, alias="Name")
    """Name of the opportunity."""
    account_id: str | None = Field(default=None, alias="AccountId")
    """Id of the account."""
    stage_name: str | None = Field(default=None, alias="StageName")
    """Stage of the sale, such as `Prospecting`."""
    amount: float | None = Field(default=None, alias="Amount")
    """Amount that is expected."""
    probability: float | None = Field(default=None, alias="Probability")
    """Probability in percent."""
    close_date: str | None = Field(default=None, alias="CloseDate")
    """Day it is expected to close."""
    type: str | None = Field(default=None, alias="Type")
    """Type, such as `New Business`."""
    next_step: str | None = Field(default=None, alias="NextStep")
    """Next step."""
    lead_source: str | None = Field(default=None, alias="LeadSource")
    """Where it came from, such as `Web`."""
    is_closed: bool | None = Field(default=None, alias="IsClosed")
    """Whether it is closed."""
    is_won: bool | None = Field(default=None, alias="IsWon")
    """Whether it was won."""
    forecast_category_name: str | None = Field(default=None, alias="ForecastCategoryName")
    """Label of the category in forecasts, such as `Pipeline`."""
    campaign_id: str | None = Field(default=None, alias="CampaignId")
    """Id of the campaign that it came from."""
    description: str | None = Field(default=None, alias="Description")
    """Description of the opportunity."""
    owner_id: str | None = Field(default=None, alias="OwnerId")
    """Id of the user who owns it."""
    created_date: str | None = Field(default=None, alias="CreatedDate")
    """When it was created."""
    last_modified_date: str | None = Field(default=None, alias="LastModifiedDate")
    """When a user last changed it."""
