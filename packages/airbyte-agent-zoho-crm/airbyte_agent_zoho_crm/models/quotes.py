# Generated from specs/zoho-crm/connector.yaml by `connectorgen generate zoho-crm`. Do not edit.
"""Records of `quotes`."""

from __future__ import annotations

import datetime as dt

from airbyte_agent_sdk.records import Record
from pydantic import Field

from .shared import LineItem, Lookup, Tag, UserReference


class Quote(Record):
    """A quote."""

    id: str
    """Id of the quote."""
    subject: str | None = Field(default=None, alias="Subject")
    """Subject."""
    quote_number: str | None = Field(default=None, alias="Quote_Number")
    """Number of the quote."""
    quote_stage: str | None = Field(default=None, alias="Quote_Stage")
    """Stage of the quote."""
    valid_till: dt.date | None = Field(default=None, alias="Valid_Till")
    """Last day it is valid."""
    account_name: Lookup | None = Field(default=None, alias="Account_Name")
    """Account."""
    contact_name: Lookup | None = Field(default=None, alias="Contact_Name")
    """Contact."""
    deal_name: Lookup | None = Field(default=None, alias="Deal_Name")
    """Deal."""
    team: str | None = Field(default=None, alias="Team")
    """Team."""
    carrier: str | None = Field(default=None, alias="Carrier")
    """Carrier."""
    sub_total: float | None = Field(default=None, alias="Sub_Total")
    """Sum of the lines."""
    discount: float | None = Field(default=None, alias="Discount")
    """Discount."""
    tax: float | None = Field(default=None, alias="Tax")
    """Tax."""
    adjustment: float | None = Field(default=None, alias="Adjustment")
    """Adjustment of the total."""
    grand_total: float | None = Field(default=None, alias="Grand_Total")
    """Total with discount, tax and adjustment."""
    product_details: list[LineItem] | None = Field(default=None, alias="Product_Details")
    """Lines."""
    terms_and_conditions: str | None = Field(default=None, alias="Terms_and_Conditions")
    """Terms and conditions."""
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
    description: str | None = Field(default=None, alias="Description")
    """Description."""
    owner: UserReference | None = Field(default=None, alias="Owner")
    """Owner of the quote."""
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
