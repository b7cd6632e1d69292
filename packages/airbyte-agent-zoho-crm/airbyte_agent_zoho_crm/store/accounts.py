# Generated from specs/zoho-crm/connector.yaml by `connectorgen generate zoho-crm`. Do not edit.
"""Records in the context store of `accounts`."""

from __future__ import annotations

from typing import Literal, TypeAlias

from airbyte_agent_sdk.records import Record
from pydantic import Field

AccountsStoreColumn: TypeAlias = Literal[
    "id",
    "Account_Name",
    "Account_Type",
    "Industry",
    "Rating",
    "Website",
    "Phone",
    "Employees",
    "Annual_Revenue",
    "Billing_City",
    "Billing_Country",
    "Parent_Account",
    "Owner",
    "Created_Time",
    "Modified_Time",
]


class AccountsStoreRecordParentAccount(Record):
    """Account that it is a part of."""

    id: str | None = None
    """Id."""
    name: str | None = None
    """Name."""


class AccountsStoreRecordOwner(Record):
    """Owner of the account."""

    id: str | None = None
    """Id."""
    name: str | None = None
    """Name."""


class AccountsStoreRecord(Record):
    """A record of accounts in the context store."""

    id: str | None = None
    """Id of the account."""
    account_name: str | None = Field(default=None, alias="Account_Name")
    """Name of the company."""
    account_type: str | None = Field(default=None, alias="Account_Type")
    """Type, such as customer or partner."""
    industry: str | None = Field(default=None, alias="Industry")
    """Industry."""
    rating: str | None = Field(default=None, alias="Rating")
    """Rating."""
    website: str | None = Field(default=None, alias="Website")
    """Website."""
    phone: str | None = Field(default=None, alias="Phone")
    """Phone number."""
    employees: int | None = Field(default=None, alias="Employees")
    """Number of employees."""
    annual_revenue: float | None = Field(default=None, alias="Annual_Revenue")
    """Revenue in a year."""
    billing_city: str | None = Field(default=None, alias="Billing_City")
    """City of the billing address."""
    billing_country: str | None = Field(default=None, alias="Billing_Country")
    """Country of the billing address."""
    parent_account: AccountsStoreRecordParentAccount | None = Field(default=None, alias="Parent_Account")
    """Account that it is a part of."""
    owner: AccountsStoreRecordOwner | None = Field(default=None, alias="Owner")
    """Owner of the account."""
    created_time: str | None = Field(default=None, alias="Created_Time")
    """When it was created."""
    modified_time: str | None = Field(default=None, alias="Modified_Time")
    """When it last changed."""
