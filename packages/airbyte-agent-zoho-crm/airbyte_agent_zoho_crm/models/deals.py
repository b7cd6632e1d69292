# Generated from specs/zoho-crm/connector.yaml by `connectorgen generate zoho-crm`. Do not edit.
"""Records of `deals`."""

from __future__ import annotations

import datetime as dt

from airbyte_agent_sdk.records import Record
from pydantic import Field

from .shared import Lookup, Tag, UserReference


class Deal(Record):
    """A deal."""

    id: str
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
    closing_date: dt.date | None = Field(default=None, alias="Closing_Date")
    """Day it closes."""
    type: str | None = Field(default=None, alias="Type")
    """Type, such as new business."""
    next_step: str | None = Field(default=None, alias="Next_Step")
    """Next step."""
    lead_source: str | None = Field(default=None, alias="Lead_Source")
    """Where it came from."""
    account_name: Lookup | None = Field(default=None, alias="Account_Name")
    """Account."""
    contact_name: Lookup | None = Field(default=None, alias="Contact_Name")
    """Contact."""
    campaign_source: Lookup | None = Field(default=None, alias="Campaign_Source")
    """Campaign that it came from."""
    lead_conversion_time: int | None = Field(default=None, alias="Lead_Conversion_Time")
    """Days until the lead became a deal."""
    sales_cycle_duration: int | None = Field(default=None, alias="Sales_Cycle_Duration")
    """Days until it was won."""
    overall_sales_duration: int | None = Field(default=None, alias="Overall_Sales_Duration")
    """Days from the lead until it was won."""
    last_activity_time: dt.datetime | None = Field(default=None, alias="Last_Activity_Time")
    """When there last was an activity."""
    description: str | None = Field(default=None, alias="Description")
    """Description."""
    owner: UserReference | None = Field(default=None, alias="Owner")
    """Owner of the deal."""
    created_by: UserReference | None = Field(default=None, alias="Created_By")
    """User who created it."""
    created_time: dt.datetime | None = Field(default=None, alias="Created_Time")
    """When it was created."""
    modified_by: UserReference | None = Field(default=None, alias="Modified_By")
    """User who last changed it."""
    modified_time: dt.datetime | None = Field(default=None, alias="Modified_Time")
    """When it last changed."""
    tag: list[Tag] | None = Field(default=None, alias="Tag")
    """Tags."""
    currency_symbol: str | None = Field(default=None, alias="$currency_symbol")
    """Symbol of the record's currency."""
    approved: bool | None = Field(default=None, alias="$approved")
    """Whether it is approved."""
    editable: bool | None = Field(default=None, alias="$editable")
    """Whether the user may edit it."""
    process_flow: bool | None = Field(default=None, alias="$process_flow")
    """Whether it is in a blueprint."""
