# Generated from specs/salesforce/connector.yaml by `connectorgen generate salesforce`. Do not edit.
"""Records in the context store of `accounts`."""

from __future__ import annotations

from typing import Literal, TypeAlias

from airbyte_agent_sdk.records import Record
from pydantic import Field

AccountsStoreColumn: TypeAlias = Literal[
    "Id",
    "Name",
    "Type",
    "Industry",
    "Phone",
    "Website",
    "BillingCity",
    "BillingState",
    "BillingCountry",
    "AnnualRevenue",
    "NumberOfEmployees",
    "Description",
    "OwnerId",
    "ParentId",
    "CreatedDate",
    "LastModifiedDate",
    "LastActivityDate",
]


class AccountsStoreRecord(Record):
    """A record of accounts in the context store."""

    id: str | None = Field(default=None, alias="Id")
    """Id of the account."""
    name: str | None = Field(default=None, alias="Name")
    """Name of the company."""
    type: str | None = Field(default=None, alias="Type")
    """Type, as the organization defines it."""
    industry: str | None = Field(default=None, alias="Industry")
    """Industry."""
    phone: str | None = Field(default=None, alias="Phone")
    """Phone number."""
    website: str | None = Field(default=None, alias="Website")
    """Website."""
    billing_city: str | None = Field(default=None, alias="BillingCity")
    """City of the billing address."""
    billing_state: str | None = Field(default=None, alias="BillingState")
    """State or province of the billing address."""
    billing_country: str | None = Field(default=None, alias="BillingCountry")
    """Country of the billing address."""
    annual_revenue: float | None = Field(default=None, alias="AnnualRevenue")
    """Revenue in a year."""
    number_of_employees: int | None = Field(default=None, alias="NumberOfEmployees")
    """Number of employees."""
    description: str | None = Field(default=None, alias="Description")
    """Description of the account."""
    owner_id: str | None = Field(default=None, alias="OwnerId")
    """Id of the user who owns it."""
    parent_id: str | None = Field(default=None, alias="ParentId")
    """Id of the account that it is a part of."""
    created_date: str | None = Field(default=None, alias="CreatedDate")
    """When it was created."""
    last_modified_date: str | None = Field(default=None, alias="LastModifiedDate")
    """When a user last changed it."""
    last_activity_date: str | None = Field(default=None, alias="LastActivityDate")
    """Day of the latest event, or of the latest closed task."""
