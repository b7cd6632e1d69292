# Generated from specs/zoho-crm/connector.yaml by `connectorgen generate zoho-crm`. Do not edit.
"""Records of `campaigns`."""

from __future__ import annotations

import datetime as dt

from airbyte_agent_sdk.records import Record
from pydantic import Field

from .shared import Lookup, Tag, UserReference


class Campaign(Record):
    """A campaign."""

    id: str
    """Id of the campaign."""
    campaign_name: str | None = Field(default=None, alias="Campaign_Name")
    """Name of the campaign."""
    type: str | None = Field(default=None, alias="Type")
    """Type, such as email or trade show."""
    status: str | None = Field(default=None, alias="Status")
    """Status of the campaign."""
    start_date: dt.date | None = Field(default=None, alias="Start_Date")
    """First day."""
    end_date: dt.date | None = Field(default=None, alias="End_Date")
    """Last day."""
    expected_revenue: float | None = Field(default=None, alias="Expected_Revenue")
    """Revenue that is expected."""
    budgeted_cost: float | None = Field(default=None, alias="Budgeted_Cost")
    """Cost that is planned."""
    actual_cost: float | None = Field(default=None, alias="Actual_Cost")
    """Cost so far."""
    parent_campaign: Lookup | None = Field(default=None, alias="Parent_Campaign")
    """Campaign that it is a part of."""
    description: str | None = Field(default=None, alias="Description")
    """Description."""
    owner: UserReference | None = Field(default=None, alias="Owner")
    """Owner of the campaign."""
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
