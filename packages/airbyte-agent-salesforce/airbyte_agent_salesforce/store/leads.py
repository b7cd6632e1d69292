# Generated from specs/salesforce/connector.yaml by `connectorgen generate salesforce`. Do not edit.
"""Records in the context store of `leads`."""

from __future__ import annotations

from typing import Literal, TypeAlias

from airbyte_agent_sdk.records import Record
from pydantic import Field

LeadsStoreColumn: TypeAlias = Literal[
    "Id",
    "Name",
    "FirstName",
    "LastName",
    "Company",
    "Title",
    "Email",
    "Phone",
    "Status",
    "LeadSource",
    "Industry",
    "Rating",
    "AnnualRevenue",
    "City",
    "Country",
    "IsConverted",
    "Description",
    "OwnerId",
    "CreatedDate",
    "LastModifiedDate",
]


class LeadsStoreRecord(Record):
    """A record of leads in the context store."""

    id: str | None = Field(default=None, alias="Id")
    """Id of the lead."""
    name: str | None = Field(default=None, alias="Name")
    """First and last name."""
    first_name: str | None = Field(default=None, alias="FirstName")
    """First name."""
    last_name: str | None = Field(default=None, alias="LastName")
    """Last name."""
    company: str | None = Field(default=None, alias="Company")
    """Company."""
    title: str | None = Field(default=None, alias="Title")
    """Job title."""
    email: str | None = Field(default=None, alias="Email")
    """Email address."""
    phone: str | None = Field(default=None, alias="Phone")
    """Phone number."""
    status: str | None = Field(default=None, alias="Status")
    """Status, such as `Open - Not Contacted`."""
    lead_source: str | None = Field(default=None, alias="LeadSource")
    """Where it came from, such as `Web`."""
    industry: str | None = Field(default=None, alias="Industry")
    """Industry."""
    rating: str | None = Field(default=None, alias="Rating")
    """Rating, such as `Hot`."""
    annual_revenue: float | None = Field(default=None, alias="AnnualRevenue")
    """Revenue in a year."""
    city: str | None = Field(default=None, alias="City")
    """City of the address."""
    country: str | None = Field(default=None, alias="Country")
    """Country of the address."""
    is_converted: bool | None = Field(default=None, alias="IsConverted")
    """Whether it was converted."""
    description: str | None = Field(default=None, alias="Description")
    """Description of the lead."""
    owner_id: str | None = Field(default=None, alias="OwnerId")
    """Id of the user or queue that owns it."""
    created_date: str | None = Field(default=None, alias="CreatedDate")
    """When it was created."""
    last_modified_date: str | None = Field(default=None, alias="LastModifiedDate")
    """When a user last changed it."""
