# Generated from specs/salesforce/connector.yaml by `connectorgen generate salesforce`. Do not edit.
"""Records of `campaigns`."""

from __future__ import annotations

import datetime as dt

from airbyte_agent_sdk.records import Record
from pydantic import Field

from .shared import RecordAttributes


class Campaign(Record):
    """A campaign. It has the fields that were asked for."""

    attributes: RecordAttributes | None = None
    id: str | None = Field(default=None, alias="Id")
    """Id of the campaign."""
    is_deleted: bool | None = Field(default=None, alias="IsDeleted")
    """Whether it is in the recycle bin."""
    name: str | None = Field(default=None, alias="Name")
    """Name of the campaign."""
    parent_id: str | None = Field(default=None, alias="ParentId")
    """Id of the campaign above it."""
    type: str | None = Field(default=None, alias="Type")
    """Type, such as `Email`."""
    status: str | None = Field(default=None, alias="Status")
    """Status, such as `Planned`."""
    start_date: dt.date | None = Field(default=None, alias="StartDate")
    """First day."""
    end_date: dt.date | None = Field(default=None, alias="EndDate")
    """Last day."""
    expected_revenue: float | None = Field(default=None, alias="ExpectedRevenue")
    """Revenue that is expected."""
    budgeted_cost: float | None = Field(default=None, alias="BudgetedCost")
    """Cost that is planned."""
    actual_cost: float | None = Field(default=None, alias="ActualCost")
    """Cost so far."""
    expected_response: float | None = Field(default=None, alias="ExpectedResponse")
    """Responses that are expected, in percent."""
    number_sent: float | None = Field(default=None, alias="NumberSent")
    """Number of people whom it was sent to."""
    is_active: bool | None = Field(default=None, alias="IsActive")
    """Whether it is active."""
    description: str | None = Field(default=None, alias="Description")
    """Description of the campaign."""
    number_of_leads: int | None = Field(default=None, alias="NumberOfLeads")
    """Number of leads."""
    number_of_converted_leads: int | None = Field(default=None, alias="NumberOfConvertedLeads")
    """Number of leads that were converted."""
    number_of_contacts: int | None = Field(default=None, alias="NumberOfContacts")
    """Number of contacts."""
    number_of_responses: int | None = Field(default=None, alias="NumberOfResponses")
    """Number of people who responded."""
    number_of_opportunities: int | None = Field(default=None, alias="NumberOfOpportunities")
    """Number of opportunities."""
    number_of_won_opportunities: int | None = Field(default=None, alias="NumberOfWonOpportunities")
    """Number of opportunities that were won."""
    amount_all_opportunities: float | None = Field(default=None, alias="AmountAllOpportunities")
    """Amount of all opportunities."""
    amount_won_opportunities: float | None = Field(default=None, alias="AmountWonOpportunities")
    """Amount of the opportunities that were won."""
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
    last_viewed_date: dt.datetime | None = Field(default=None, alias="LastViewedDate")
    """When the current user last viewed it."""
    last_referenced_date: dt.datetime | None = Field(default=None, alias="LastReferencedDate")
    """When the current user last viewed it, or a record related to it."""
    campaign_member_record_type_id: str | None = Field(default=None, alias="CampaignMemberRecordTypeId")
    """Id of the record type of its members."""
