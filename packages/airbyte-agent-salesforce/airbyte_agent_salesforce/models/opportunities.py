# Generated from specs/salesforce/connector.yaml by `connectorgen generate salesforce`. Do not edit.
"""Records of `opportunities`."""

from __future__ import annotations

import datetime as dt

from airbyte_agent_sdk.records import Record
from pydantic import Field

from .shared import RecordAttributes


class Opportunity(Record):
    """An opportunity. It has the fields that were asked for."""

    attributes: RecordAttributes | None = None
    id: str | None = Field(default=None, alias="Id")
    """Id of the opportunity."""
    is_deleted: bool | None = Field(default=None, alias="IsDeleted")
    """Whether it is in the recycle bin."""
    account_id: str | None = Field(default=None, alias="AccountId")
    """Id of the account."""
    name: str | None = Field(default=None, alias="Name")
    """Name of the opportunity."""
    description: str | None = Field(default=None, alias="Description")
    """Description of the opportunity."""
    stage_name: str | None = Field(default=None, alias="StageName")
    """Stage of the sale, such as `Prospecting`."""
    amount: float | None = Field(default=None, alias="Amount")
    """Amount that is expected."""
    probability: float | None = Field(default=None, alias="Probability")
    """Probability in percent."""
    close_date: dt.date | None = Field(default=None, alias="CloseDate")
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
    forecast_category: str | None = Field(default=None, alias="ForecastCategory")
    """Category in forecasts."""
    forecast_category_name: str | None = Field(default=None, alias="ForecastCategoryName")
    """Label of the category in forecasts, such as `Pipeline`."""
    campaign_id: str | None = Field(default=None, alias="CampaignId")
    """Id of the campaign that it came from."""
    has_opportunity_line_item: bool | None = Field(default=None, alias="HasOpportunityLineItem")
    """Whether it has products."""
    pricebook2_id: str | None = Field(default=None, alias="Pricebook2Id")
    """Id of the price book."""
    owner_id: str | None = Field(default=None, alias="OwnerId")
    """Id of the user who owns it."""
    created_date: dt.datetime | None = Field(default=None, alias="CreatedDate")
    """When it was created."""
    created_by_id: str | None = Field(default=None, alias="CreatedById")
    """Id of the user who created it."""
    last_modified_date: dt.datetime | None = Field(default=None, alias="LastModifiedDate")
    """When a user last changed it."""
    last_modified_by_id: str | None = Field(default=None, alias="LastModifiedById")
    """Id of the user who last changed it."""
    system_modstamp: dt.datetime | None = Field(default=None, alias="SystemModstamp")
    """When a user or an automatic process last changed it."""
    last_activity_date: dt.date | None = Field(default=None, alias="LastActivityDate")
    """Day of the latest event, or of the latest closed task."""
    fiscal_quarter: int | None = Field(default=None, alias="FiscalQuarter")
    """Fiscal quarter in which it closes."""
    fiscal_year: int | None = Field(default=None, alias="FiscalYear")
    """Fiscal year in which it closes."""
    fiscal: str | None = Field(default=None, alias="Fiscal")
    """Fiscal year and quarter in which it closes, such as `2026 1`."""
    last_viewed_date: dt.datetime | None = Field(default=None, alias="LastViewedDate")
    """When the current user last viewed it."""
    last_referenced_date: dt.datetime | None = Field(default=None, alias="LastReferencedDate")
    """When the current user last viewed it, or a record related to it."""
    has_open_activity: bool | None = Field(default=None, alias="HasOpenActivity")
    """Whether it has open tasks or events to come."""
    has_overdue_task: bool | None = Field(default=None, alias="HasOverdueTask")
    """Whether a task is overdue."""
