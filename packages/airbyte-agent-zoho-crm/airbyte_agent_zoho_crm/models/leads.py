# Generated from specs/zoho-crm/connector.yaml by `connectorgen generate zoho-crm`. Do not edit.
"""Records of `leads`."""

from __future__ import annotations

import datetime as dt

from airbyte_agent_sdk.records import Record
from pydantic import Field

from .shared import Tag, UserReference


class Lead(Record):
    """A lead."""

    id: str
    """Id of the lead."""
    company: str | None = Field(default=None, alias="Company")
    """Company."""
    designation: str | None = Field(default=None, alias="Designation")
    """Position in the company."""
    lead_status: str | None = Field(default=None, alias="Lead_Status")
    """Status of the lead."""
    rating: str | None = Field(default=None, alias="Rating")
    """Rating."""
    industry: str | None = Field(default=None, alias="Industry")
    """Industry."""
    annual_revenue: float | None = Field(default=None, alias="Annual_Revenue")
    """Revenue of the company in a year."""
    no_of_employees: int | None = Field(default=None, alias="No_of_Employees")
    """Number of employees."""
    website: str | None = Field(default=None, alias="Website")
    """Website."""
    first_name: str | None = Field(default=None, alias="First_Name")
    """First name."""
    last_name: str | None = Field(default=None, alias="Last_Name")
    """Last name."""
    full_name: str | None = Field(default=None, alias="Full_Name")
    """First and last name."""
    salutation: str | None = Field(default=None, alias="Salutation")
    """Salutation, as in Mr. or Ms."""
    email: str | None = Field(default=None, alias="Email")
    """Email address."""
    secondary_email: str | None = Field(default=None, alias="Secondary_Email")
    """Second email address."""
    phone: str | None = Field(default=None, alias="Phone")
    """Phone number."""
    mobile: str | None = Field(default=None, alias="Mobile")
    """Mobile number."""
    fax: str | None = Field(default=None, alias="Fax")
    """Fax number."""
    email_opt_out: bool | None = Field(default=None, alias="Email_Opt_Out")
    """Whether they want no email."""
    lead_source: str | None = Field(default=None, alias="Lead_Source")
    """Where they came from."""
    skype_id: str | None = Field(default=None, alias="Skype_ID")
    """Skype name."""
    twitter: str | None = Field(default=None, alias="Twitter")
    """Twitter name."""
    record_image: str | None = Field(default=None, alias="Record_Image")
    """Id of the photo."""
    last_activity_time: dt.datetime | None = Field(default=None, alias="Last_Activity_Time")
    """When there last was an activity."""
    description: str | None = Field(default=None, alias="Description")
    """Description."""
    street: str | None = Field(default=None, alias="Street")
    """Street of the address."""
    city: str | None = Field(default=None, alias="City")
    """City of the address."""
    state: str | None = Field(default=None, alias="State")
    """State of the address."""
    zip_code: str | None = Field(default=None, alias="Zip_Code")
    """Postal code of the address."""
    country: str | None = Field(default=None, alias="Country")
    """Country of the address."""
    converted: bool | None = Field(default=None, alias="$converted")
    """Whether it was converted."""
    owner: UserReference | None = Field(default=None, alias="Owner")
    """Owner of the lead."""
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
