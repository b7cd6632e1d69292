# Generated from specs/zoho-crm/connector.yaml by `connectorgen generate zoho-crm`. Do not edit.
"""Records of `accounts`."""

from __future__ import annotations

import datetime as dt

from airbyte_agent_sdk.records import Record
from pydantic import Field

from .shared import Lookup, Tag, UserReference


class Account(Record):
    """An account."""

    id: str
    """Id of the account."""
    account_name: str | None = Field(default=None, alias="Account_Name")
    """Name of the company."""
    account_number: str | None = Field(default=None, alias="Account_Number")
    """Number of the account."""
    account_site: str | None = Field(default=None, alias="Account_Site")
    """Site, such as the head office."""
    account_type: str | None = Field(default=None, alias="Account_Type")
    """Type, such as customer or partner."""
    parent_account: Lookup | None = Field(default=None, alias="Parent_Account")
    """Account that it is a part of."""
    industry: str | None = Field(default=None, alias="Industry")
    """Industry."""
    ownership: str | None = Field(default=None, alias="Ownership")
    """Kind of ownership."""
    rating: str | None = Field(default=None, alias="Rating")
    """Rating."""
    employees: int | None = Field(default=None, alias="Employees")
    """Number of employees."""
    annual_revenue: float | None = Field(default=None, alias="Annual_Revenue")
    """Revenue in a year."""
    sic_code: int | None = Field(default=None, alias="SIC_Code")
    """Standard industrial classification."""
    ticker_symbol: str | None = Field(default=None, alias="Ticker_Symbol")
    """Ticker symbol."""
    website: str | None = Field(default=None, alias="Website")
    """Website."""
    phone: str | None = Field(default=None, alias="Phone")
    """Phone number."""
    fax: str | None = Field(default=None, alias="Fax")
    """Fax number."""
    billing_street: str | None = Field(default=None, alias="Billing_Street")
    """Street of the billing address."""
    billing_city: str | None = Field(default=None, alias="Billing_City")
    """City of the billing address."""
    billing_state: str | None = Field(default=None, alias="Billing_State")
    """State of the billing address."""
    billing_code: str | None = Field(default=None, alias="Billing_Code")
    """Postal code of the billing address."""
    billing_country: str | None = Field(default=None, alias="Billing_Country")
    """Country of the billing address."""
    shipping_street: str | None = Field(default=None, alias="Shipping_Street")
    """Street of the shipping address."""
    shipping_city: str | None = Field(default=None, alias="Shipping_City")
    """City of the shipping address."""
    shipping_state: str | None = Field(default=None, alias="Shipping_State")
    """State of the shipping address."""
    shipping_code: str | None = Field(default=None, alias="Shipping_Code")
    """Postal code of the shipping address."""
    shipping_country: str | None = Field(default=None, alias="Shipping_Country")
    """Country of the shipping address."""
    record_image: str | None = Field(default=None, alias="Record_Image")
    """Id of the photo."""
    last_activity_time: dt.datetime | None = Field(default=None, alias="Last_Activity_Time")
    """When there last was an activity."""
    description: str | None = Field(default=None, alias="Description")
    """Description."""
    owner: UserReference | None = Field(default=None, alias="Owner")
    """Owner of the account."""
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
