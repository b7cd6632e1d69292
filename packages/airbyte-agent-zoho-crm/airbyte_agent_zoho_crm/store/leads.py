# Generated from specs/zoho-crm/connector.yaml by `connectorgen generate zoho-crm`. Do not edit.
"""Records in the context store of `leads`."""

from __future__ import annotations

from typing import Literal, TypeAlias

from airbyte_agent_sdk.records import Record
from pydantic import Field

LeadsStoreColumn: TypeAlias = Literal[
    "id",
    "Full_Name",
    "Email",
    "Phone",
    "Company",
    "Lead_Status",
    "Lead_Source",
    "Industry",
    "Rating",
    "Annual_Revenue",
    "City",
    "State",
    "Country",
    "Owner",
    "Created_Time",
    "Modified_Time",
]


class LeadsStoreRecordOwner(Record):
    """Owner of the lead."""

    id: str | None = None
    """Id."""
    name: str | None = None
    """Name."""


class LeadsStoreRecord(Record):
    """A record of leads in the context store."""

    id: str | None = None
    """Id of the lead."""
    full_name: str | None = Field(default=None, alias="Full_Name")
    """First and last name."""
    email: str | None = Field(default=None, alias="Email")
    """Email address."""
    phone: str | None = Field(default=None, alias="Phone")
    """Phone number."""
    company: str | None = Field(default=None, alias="Company")
    """Company."""
    lead_status: str | None = Field(default=None, alias="Lead_Status")
    """Status of the lead."""
    lead_source: str | None = Field(default=None, alias="Lead_Source")
    """Where they came from."""
    industry: str | None = Field(default=None, alias="Industry")
    """Industry."""
    rating: str | None = Field(default=None, alias="Rating")
    """Rating."""
    annual_revenue: float | None = Field(default=None, alias="Annual_Revenue")
    """Revenue of the company in a year."""
    city: str | None = Field(default=None, alias="City")
    """City of the address."""
    state: str | None = Field(default=None, alias="State")
    """State of the address."""
    country: str | None = Field(default=None, alias="Country")
    """Country of the address."""
    owner: LeadsStoreRecordOwner | None = Field(default=None, alias="Owner")
    """Owner of the lead."""
    created_time: str | None = Field(default=None, alias="Created_Time")
    """When it was created."""
    modified_time: str | None = Field(default=None, alias="Modified_Time")
    """When it last changed."""
